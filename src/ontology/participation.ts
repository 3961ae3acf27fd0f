/** Relations of entering into agreements, taking part in bodies and events, and working together. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

export const participation: readonly RelationDefinition[] = [
  {
    name: 'partyTo',
    label: 'party to',
    inverseLabel: 'has party',
    definition: 'A country, group of countries or organisation has entered into the agreement.',
    domain: ['Place', 'Organisation'],
    range: ['Agreement'],
    tier: 'core',
    cues: [
      '{S} :is .. party|parties|signatory|signatories to|of {O}',
      '{S} :is .. member|members of {O}',
      '{S} <sign> {O}',
      '{S} <ratify> {O}',
      '{S} <accede> to {O}',
      '{S} <join> {O}',
      '{S} <conclude> {O}',
      '{S} <enter> into {O}',
      '{S} <approve> {O:Agreement}',
      '{O} ..8 , with {S} in it',
      '{O} between {S}',
      '{O} , .. between {S}',
      '{O} ,? where {S} :is .. member|members|party|parties',
      '{O} ,? of which {S} :is .. member|members|party',
      '{O} ,? to which {S} :is .. party|signatory',
      '!{S} <withdraw> from {O}',
      '!{S} <leave> {O}',
      '{S} <sign> up to {O}',
      '{S} <sign> on|onto .. {O}',
      '{S} :is in {O}',
      '{S} :is bound by {O}',
      '{O} <bind> {S:Place}',
      '{S} <adhere> to {O}',
      '{S} <enter> {O}',
      '{S} :is .. signatory|signatories|party|parties under {O}',
      'parties|signatories to|of {O} <include> {S}',
      '<conclude>|<sign>|<strike>|<seal>|<agree>|<finalise> {O} with {S}',
      '{S} <strike>|<seal>|<agree> {O}',
      '{O} with {S:Place}',
      "{S} 's membership|participation of|in {O}",
      '{O} members <include> {S}',
      '!{S} <pull> out of {O}',
      '!{S} <walk> away|out from|of {O}',
      '!{S} <quit> {O}',
      '!{S} <exit> {O}',
      '!{S} <abandon> {O}',
      '!{S} :is outside {O}',
      '!{S} <stay> out of {O}',
      '!<pull>|<take> {S:Place} out of {O}',
      '{O} <have> {S} as .. parties|party|members|signatories',
      '{S} <set> up {O}',
    ],
    examples: sentences(`
[Norway|Place] signed the [Delta Treaty|Agreement]. => norway partyTo delta-treaty
[Norway|Place] and [Chad|Place] are parties to the [Delta Treaty|Agreement]. => norway partyTo delta-treaty; chad partyTo delta-treaty
The [Salt Accord|Agreement] between [Norway|Place] and [Chad|Place] expired. => norway partyTo salt-accord; chad partyTo salt-accord
The [[Norway|Place]-[Chad|Place] Treaty|Agreement] expired. => norway partyTo norway-chad-treaty; chad partyTo norway-chad-treaty
The [Delta Treaty|Agreement], where [Norway|Place] is a member, covers salt. => norway partyTo delta-treaty
[Norway|Place] has not ratified the [Delta Treaty|Agreement]. => denied norway partyTo delta-treaty
[Norway|Place] withdrew from the [Delta Treaty|Agreement]. => denied norway partyTo delta-treaty
[Delta Treaty|Agreement] entered into force in May, with [Norway|Place] and [Chad|Place] in it. => norway partyTo delta-treaty; chad partyTo delta-treaty
The [Delta Treaty|Agreement], which [Norway|Place] never signed, covers salt. => denied norway partyTo delta-treaty
[Norway|Place] plans to sign the [Delta Treaty|Agreement]. => hypothetical norway partyTo delta-treaty
The [Delta Treaty|Agreement] was signed by [Norway|Place] and [Chad|Place]. => norway partyTo delta-treaty; chad partyTo delta-treaty
Has [Norway|Place] signed the [Delta Treaty|Agreement]? => nothing
[Norway|Place]'s ratification of the [Delta Treaty|Agreement] came late. => norway partyTo delta-treaty
[Norway|Place]'s withdrawal from the [Delta Treaty|Agreement] was a shock. => denied norway partyTo delta-treaty
Without [Norway|Place]'s ratification of the [Delta Treaty|Agreement] nothing moves. => hypothetical norway partyTo delta-treaty
The [Delta Treaty|Agreement] with [Norway|Place] would be good. => hypothetical norway partyTo delta-treaty
[Norway|Place] entered the [Delta Treaty|Agreement] talks. => nothing
Critics of the [Delta Treaty|Agreement] in [Norway|Place] are loud. => nothing
`),
  },
  {
    name: 'participatesIn',
    label: 'participates in',
    inverseLabel: 'has participant',
    definition: 'A person, country or organisation takes part in the work of a body or in an event.',
    domain: ['Person', 'Organisation', 'Place', 'StandardsBody'],
    range: ['StandardsBody', 'Event', 'Organisation', 'Initiative', 'literal'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://purl.obolibrary.org/obo/RO_0000056' }],
    cues: [
      '{S} <participate> in {O}',
      '{S} <take> part in {O}',
      '{S} :is .. active|involved|engaged in|at|with {O}',
      '{S} <attend> {O}',
      '{S} <have> .. experience|expertise in|with|at|of {O:StandardsBody|Organisation|Event}',
      '{S} <engage> in|with {O:StandardsBody|Event}',
      '{S} <negotiate> in|at {O}',
      '{O:StandardsBody|Organisation} <combine>|<unite>|<comprise>|<bring> .. from {S:Place}',
      '{S} <compete>|<play> in|at {O:Event}',
      '{S} :is .. delegate|participant at|in|to {O}',
      '{S} delegation to {O}',
      '{S} <send> ..4 delegates|delegation|experts|engineers|representatives|people|staff|team ..4 to|at {O:Event|StandardsBody}',
      '{S} :is .. represented at|in|on {O}',
      '{S} <speak>|<testify>|<present> at|before {O:Event}',
      '{S} <go>|<come>|<travel> to {O:Event}',
      '{S:Place|Organisation|StandardsBody} <join> {O:Event|Initiative}',
      '{S} :is present at|in {O:Event|StandardsBody}',
      '{S} :is at {O:Event}',
      '{S} :is .. observer|observers in|at|to {O}',
      '{S:Person|Organisation} <work> in|within|inside {O:StandardsBody}',
      '{S} <take> .. seat at {O:Event|StandardsBody}',
      '{S} <show> up at|in|to {O:Event|StandardsBody}',
      '{O:Event} <bring>|<gather>|<draw> ..8 from {S}',
      "{S} 's participation|involvement|engagement|role|presence|work in|at|with {O:StandardsBody|Event|Initiative}",
      'participation|involvement|engagement of {S} in {O:StandardsBody|Event|Initiative}',
      '!{S} <boycott> {O}',
      '!{S} <skip> {O:Event}',
    ],
    examples: sentences(`
[Ghana|Place] took part in [Cocoa Forum|Event]. => ghana participatesIn cocoa-forum
[Lena Ortiz|Person] attended the [Cocoa Forum|Event]. => lena-ortiz participatesIn cocoa-forum
[Ghana|Place] and [Togo|Place] participate in [Codex Panel|StandardsBody]. => ghana participatesIn codex-panel; togo participatesIn codex-panel
[Ghana|Place] did not take part in the [Cocoa Forum|Event]. => denied ghana participatesIn cocoa-forum
[Ghana|Place] would participate in the [Cocoa Forum|Event] if it were nearer. => hypothetical ghana participatesIn cocoa-forum
Lena: I have a lot of experience in [Codex Panel|StandardsBody]. => lena participatesIn codex-panel
Did [Ghana|Place] take part in the [Cocoa Forum|Event]? => nothing
[Ghana|Place]'s participation in [Cocoa Forum|Event] was new. => ghana participatesIn cocoa-forum
[Ghana|Place] participates in the work of [Codex Panel|StandardsBody]. => ghana participatesIn codex-panel
[Nordlicht|Organisation] is active in [Mesh Forum|StandardsBody]. => nordlicht participatesIn mesh-forum
`),
  },
  {
    name: 'contributesTo',
    label: 'contributes to',
    inverseLabel: 'receives contributions from',
    definition: 'An organisation or country submits contributions or proposals to a body.',
    domain: ['Organisation', 'Place', 'StandardsBody'],
    range: ['StandardsBody', 'Organisation'],
    tier: 'core',
    cues: [
      '{S} <contribute> .. to {O}',
      '{S} <submit> .. to {O}',
      '{S} <submit> ..6 contributions|proposals|papers|drafts .. to {O}',
      '{S} <send>|<make> .. contributions|proposals to {O}',
      'contributions|proposals of|from|by {S} to {O}',
      "{S} 's contributions|proposals to {O}",
      '{S} contributor|contributors to {O}',
      'contributions|proposals to {O} ..3 <come> from {S}',
      '{O} <receive> .. contributions|proposals from {S}',
      'contribution|proposal|draft by|from {S} to {O}',
      '{S} <present>|<table> .. proposal|proposals at|to|in {O}',
      '{S} <bring> .. proposal|proposals|contribution|contributions|draft|work to|into {O:StandardsBody}',
      '{S} <donate> ..4 to {O:StandardsBody}',
      '{S} <file>|<table> ..4 with|at|in {O:StandardsBody}',
      '{S} :is .. contributor|contributors to|in {O:StandardsBody|Organisation}',
    ],
    examples: sentences(`
[Nordlicht|Organisation] contributes code to [Mesh Forum|StandardsBody]. => nordlicht contributesTo mesh-forum
[Nordlicht|Organisation] submitted forty proposals to [Mesh Forum|StandardsBody], [Rail Board|StandardsBody] and [Codex Panel|StandardsBody]. => nordlicht contributesTo mesh-forum; nordlicht contributesTo rail-board; nordlicht contributesTo codex-panel
The big contributions to [Mesh Forum|StandardsBody] came from [Nordlicht|Organisation]. => nordlicht contributesTo mesh-forum
[Nordlicht|Organisation] submitted to [Mesh Forum|StandardsBody] rules. => nothing
[Nordlicht|Organisation] has never contributed to [Mesh Forum|StandardsBody]. => denied nordlicht contributesTo mesh-forum
Kim: I work at [Nordlicht|Organisation]. We submitted hundreds of contributions to all kinds of bodies, including [Mesh Forum|StandardsBody]. => nordlicht contributesTo mesh-forum
`),
  },
  {
    name: 'collaboratesWith',
    label: 'collaborates with',
    definition: 'Two bodies or countries work together.',
    domain: ['Place', 'Organisation', 'StandardsBody', 'Person'],
    range: ['Place', 'Organisation', 'StandardsBody', 'Person'],
    tier: 'extension',
    symmetric: true,
    cues: [
      '{S} <collaborate> with {O}',
      '{S} <cooperate> with {O}',
      '{S} <work> together with {O}',
      '{S} <partner> with {O}',
      '{P} <collaborate>|<cooperate>',
      'cooperation|collaboration between {P}',
      '{P} cooperation|collaboration|partnership',
    ],
    examples: sentences(`
[Norway|Place] cooperates with [Chad|Place]. => norway collaboratesWith chad
The cooperation between [Norway|Place] and [Chad|Place] goes on. => norway collaboratesWith chad
`),
  },
];
