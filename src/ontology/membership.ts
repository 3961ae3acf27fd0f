/** Relations of membership, parts and treaties. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const org = (term: string) => `http://www.w3.org/ns/org#${term}`;

/** Of a body anybody can be a member, of a union only countries: "{O}" of these is a body. */
const BODY_CUES = [
  '{S} :is member|members of {O}',
  '{S} :is .. member|members of {O}',
  ':members like|including|such as? {S:Place|Organisation}',
  '{S:Place|Organisation} and other :members',
  '{O} member|members {S}',
  '{S:Place|Organisation} <join> {O}',
  '{S:Person} <join> {O:StandardsBody}',
  '{S} <belong> to {O}',
  '{S:Place} :is .. party|parties|signatory|signatories to {O}',
  '{S} :is affiliated to|with {O}',
  '{O} ,? of which {S} :is .. member|members',
  '{O} ,? where {S} :is .. member|members',
  '{O} ,? to which {S} <belong>',
  '{S} <serve>|<sit> on {O:StandardsBody|Organisation}',
  '{O:Organisation|StandardsBody} between {S:Place}',
  '{S} membership of|in {O}',
  '{S:Person} .. as part of {O:StandardsBody|Organisation}',
  'body|organisation|organization|group {S} <belong> to , which ..6 <call> {O}',
  '{S} :is .. admitted to {O}',
  '!{S} <leave> {O}',
  '!{S} <quit> {O}',
  '!{S} <withdraw> from {O}',
].map((cue) => cue.replace('{O}', '{O:Organisation|StandardsBody}'));

export const membership: readonly RelationDefinition[] = [
  {
    name: 'memberOf',
    label: 'member of',
    inverseLabel: 'has member',
    definition:
      'A person, country or organisation is a member of the body, or a country of a union of countries.',
    domain: ['Person', 'Place', 'Organisation', 'StandardsBody'],
    range: ['Organisation', 'StandardsBody', 'Place', 'literal'],
    tier: 'core',
    matches: [
      { property: 'closeMatch', iri: org('memberOf') },
      { property: 'closeMatch', iri: 'http://schema.org/memberOf' },
    ],
    cues: [
      '{S:Place} :is member|members of {O:Place}',
      '{S:Place} :is .. member|members of {O:Place}',
      '{S:Place} <join> {O:Place}',
      '{S:Place} <belong> to {O:Place}',
      '!{S:Place} <leave> {O:Place}',
      '!{S:Place} <withdraw> from {O:Place}',
      ...BODY_CUES,
      '{S:Place} :is in|within|inside {O:Organisation}',
      '{S:Place} <enter> {O:Organisation|Place}',
      '{S:Place|Organisation} <accede> to {O:Organisation|StandardsBody|Place}',
      '{O:Organisation|StandardsBody} <admit> {S:Place|Organisation}',
      '{O:Organisation|StandardsBody} members <include> {S:Place|Organisation}',
      'members of {O:Organisation|StandardsBody} .. include|including|like {S:Place|Organisation}',
      '{O:Organisation|StandardsBody} , whose members <include> {S:Place|Organisation}',
      '{S:Place|Organisation} <become> .. member|members of {O}',
      "{S:Place|Organisation} 's membership of|in {O}",
      "{S:Place} 's accession to {O:Organisation|Place}",
      '{S:Person|Organisation} <belong> to {O:Organisation|StandardsBody}',
      '{S:Place|Organisation} <have> .. seat on|at|in {O:Organisation|StandardsBody}',
      '!{S:Place|Organisation} <exit> {O:Organisation|StandardsBody|Place}',
      '!{S:Place|Organisation} <pull> out of {O:Organisation|StandardsBody|Place}',
      '!{S:Place|Organisation} <walk> out of {O:Organisation|StandardsBody}',
      '!{S:Place} :is outside {O:Organisation|Place}',
      '!{S} <resign> from {O:StandardsBody}',
      '!{O:Organisation|StandardsBody} <expel>|<suspend> {S}',
      '!{S:Place|Organisation} ..2 <expel:ed>|<suspend:ed>|<kick:ed> .. from|of {O:Organisation|StandardsBody}',
    ],
    examples: sentences(`
[Chile|Place] is a member of [Pacific Council|Organisation]. => chile memberOf pacific-council
[Chile|Place] and [Peru|Place] are members of [Pacific Council|Organisation]. => chile memberOf pacific-council; peru memberOf pacific-council
[Chile|Place] joined [Pacific Council|Organisation] and [Fisheries Board|Organisation] in 2010. => chile memberOf pacific-council; chile memberOf fisheries-board
[Chile|Place], a member of [Pacific Council|Organisation], voted against. => chile memberOf pacific-council
[Pacific Council|Organisation], of which [Chile|Place] is a member, voted. => chile memberOf pacific-council
[Chile|Place] is not a member of [Andean Union|Place]. => denied chile memberOf andean-union
[Peru|Place] left [Andean Union|Place] when [Chile|Place] joined it. => denied peru memberOf andean-union
[Ada Brook|Person] is a member of [Chile|Place]'s delegation. => nothing
[Ada Brook|Person] joined from [Chile|Place] and left [Peru|Place]. => nothing
[Chile|Place] is not a member of [Pacific Council|Organisation]. => denied chile memberOf pacific-council
Neither [Chile|Place] nor [Peru|Place] is a member of [Pacific Council|Organisation]. => denied chile memberOf pacific-council; denied peru memberOf pacific-council
Is [Chile|Place] a member of [Pacific Council|Organisation]? => nothing
If [Chile|Place] joined [Pacific Council|Organisation], prices would fall. => hypothetical chile memberOf pacific-council
[Chile|Place] will join [Pacific Council|Organisation] next year. => hypothetical chile memberOf pacific-council
[Chile|Place] refused to join [Pacific Council|Organisation]. => denied chile memberOf pacific-council
[Chile|Place] has left [Pacific Council|Organisation]. => denied chile memberOf pacific-council
[Chile|Place] never belonged to [Pacific Council|Organisation]. => denied chile memberOf pacific-council
[Ada Brook|Person] said that [Chile|Place] is a member of [Pacific Council|Organisation]. => claim chile memberOf pacific-council attributedTo=ada-brook
Perhaps [Chile|Place] is a member of [Pacific Council|Organisation]. => claim chile memberOf pacific-council
I don't think [Chile|Place] is a member of [Pacific Council|Organisation]. => denied claim chile memberOf pacific-council
[Pacific Council|Organisation] members [Chile|Place] and [Peru|Place] objected. => chile memberOf pacific-council; peru memberOf pacific-council
[Chile|Place] is still a contracting party to [Pacific Council|Organisation]. => chile memberOf pacific-council
[Chile|Place] is thinking of joining [Pacific Council|Organisation]. => hypothetical chile memberOf pacific-council
[Chile|Place] and [Peru|Place] fish there. Neither of them is a member of [Pacific Council|Organisation]. => denied chile memberOf pacific-council; denied peru memberOf pacific-council
The rules come from the [Committee on Space|Organisation], and [Chile|Place] is a member of that committee. => chile memberOf committee-on-space
[Chile|Place] is a friend of [Pacific Council|Organisation]. => nothing
The [Rivers Commission|Organisation] between [Laos|Place] and [China|Place] met again. => laos memberOf rivers-commission; china memberOf rivers-commission
The members of [Pacific Council|Organisation] like [Chile|Place]. => nothing
[Chile|Place] is no longer a member of [Pacific Council|Organisation]. => denied chile memberOf pacific-council
[Chile|Place] is not an observer but a member of [Pacific Council|Organisation]. => chile memberOf pacific-council
[Chile|Place] is not only a member of [Pacific Council|Organisation], it pays for it. => chile memberOf pacific-council
`),
  },
  {
    name: 'partOf',
    label: 'part of',
    inverseLabel: 'has part',
    definition:
      'A is an organisational or structural part of B: department and company, committee and body, article and treaty; also a country in a group of countries.',
    domain: [
      'Organisation',
      'StandardsBody',
      'Initiative',
      'Agreement',
      'Legislation',
      'Standard',
      'Place',
      'Technology',
      'Publication',
      'Event',
    ],
    range: [
      'Organisation',
      'StandardsBody',
      'Initiative',
      'Agreement',
      'Legislation',
      'Standard',
      'Place',
      'Technology',
      'Publication',
      'Event',
    ],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: 'http://purl.org/dc/terms/isPartOf' }],
    cues: [
      '{S} :is .. part|arm|division|subsidiary|unit|branch|department|wing|component|affiliate of {O}',
      '{S:Agreement|Legislation|Standard|Publication} :is .. section|article|chapter|clause|annex of {O:Agreement|Legislation|Standard|Publication}',
      '{S} <belong> to {O:Organisation|StandardsBody|Initiative}',
      "{O:Organisation|StandardsBody} 's {S:Organisation|StandardsBody|Initiative}",
      '{S:Organisation|StandardsBody} of {O:Organisation|StandardsBody}',
      ':its=O {S:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody} within|under|inside {O:Organisation|StandardsBody}',
      '{S:Organisation} at {O:Organisation}',
      '{O} subsidiary|division|unit {S}',
      '{S} :is .. working|sub group|committee of {O}',
      '{S:Agreement} of {O:Agreement}',
      '{S:Place} <belong> to {O:Place}',
      '{S:Place} :is in {O:Place}',
      '{O} <own> {S:Organisation}',
      '{O} <acquire> {S:Organisation}',
      '{O} <buy> {S:Organisation}',
      '{S:Organisation|StandardsBody|Initiative} <sit> within|under|inside|beneath|in {O:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody|Initiative} <fall> under|within {O:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody} <report> to {O:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody|Initiative} :is .. housed|hosted|located|embedded in|within|inside|at|by {O:Organisation}',
      '{S:Organisation|Technology} <own:ed> by {O:Organisation}',
      '{O:Organisation} <own> {S:Technology}',
      '{O:Organisation} <buy>|<acquire> {S:Technology}',
      '{O:Organisation} <take> over {S:Organisation}',
      '{S:Organisation|Technology} :is .. {O:Organisation} company|subsidiary|unit|brand|affiliate',
      '{O:Organisation} , parent|owner ..2 of {S:Organisation|Technology}',
      "{S:Organisation|Technology} 's parent|owner company? ,? {O:Organisation}",
      "{O:Organisation} 's acquisition|purchase|takeover of {S:Organisation|Technology}",
      '{O:Organisation} - owned {S:Organisation|Technology}',
      '{S:Organisation|StandardsBody} :is .. agency|office|bureau|body|committee|subcommittee|group|programme|program|centre|center|institute|school|laboratory|lab|council|team under|within|in|inside|of|at {O:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody} , under {O:Organisation|StandardsBody}',
      '{S:Initiative|Event} :is .. initiative|programme|program|project|scheme of {O:Organisation|StandardsBody}',
    ],
    examples: sentences(`
[Night Desk|Organisation] is a division of [Post Office|Organisation]. => night-desk partOf post-office
[Post Office|Organisation]'s [Night Desk|Organisation] answers letters. => night-desk partOf post-office
[Night Desk|Organisation] is not part of [Post Office|Organisation]. => denied night-desk partOf post-office
[[Post Office|Organisation] Research Department|Organisation] closed. => post-office-research-department partOf post-office
The [School of Music|Organisation] at [Eastfield University|Organisation] burned down. => school-of-music partOf eastfield-university
[Post Office|Organisation] acquired [Kite Couriers|Organisation]. => kite-couriers partOf post-office
[Article 9|Agreement] of the [Delta Treaty|Agreement] sets quotas. => article-9 partOf delta-treaty
[Kite Couriers|Organisation] is owned by the [Post Office|Organisation]. => kite-couriers partOf post-office
[Kite Couriers|Organisation], which the [Post Office|Organisation] bought in 2004, lost money. => kite-couriers partOf post-office
[Peru|Place] exports fish. It has been a crime in [Chad|Place]. => nothing
The [City Council|Organisation] approved it, as Section 30 of the [Delta Treaty|Agreement] requires. => nothing
[Malta|Place] does not belong to [North Africa|Place]. => denied malta partOf north-africa
`),
  },
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
      '{O} ,? <sign:ed>|<ratify:ed> by {S}',
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
      "{S} 's accession to|ratification of|signature of|participation in|membership of {O}",
      '{O} members <include> {S}',
      '!{S} <pull> out of {O}',
      '!{S} <walk> away|out from|of {O}',
      '!{S} <quit> {O}',
      '!{S} <exit> {O}',
      '!{S} <abandon> {O}',
      '!{S} <denounce> {O}',
      '!{S} :is outside {O}',
      '!{S} <stay> out of {O}',
      '!<pull:ed>|<take:ed> {S:Place} out of {O}',
      '{S} <set> up {O}',
      '{S} <apply> to join {O}',
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
      '{S:Person} .. in|with relation|respect to {O:StandardsBody}',
      '{S} <compete>|<play> in|at {O:Event}',
      '{S} :is .. delegate|participant at|in|to {O}',
      '{S} delegation to {O}',
      '{S} <send> ..6 to|at {O:Event|StandardsBody}',
      '{S} :is .. represented at|in|on {O}',
      '{S} <speak>|<testify>|<present> at|before {O:Event}',
      '{S} <go>|<come>|<travel> to {O:Event}',
      '{S:Place|Organisation|StandardsBody} <join> {O:Event|Initiative}',
      '{S} :is present at|in {O:Event|StandardsBody}',
      '{S} :is at {O:Event}',
      '{S} <observe>|<follow> ..4 {O:StandardsBody|Event}',
      '{S} :is .. observer|observers in|at|to {O}',
      '{S:Person|Organisation} <work> in|within|inside {O:StandardsBody}',
      '{S} <take> .. seat at {O:Event|StandardsBody}',
      '{S} <show> up at|in|to {O:Event|StandardsBody}',
      '{O:Event} <bring>|<gather>|<draw> ..8 from {S}',
      '{S} .. to .. meeting|meetings|session|plenary|assembly of {O:StandardsBody}',
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
      '{S} <present>|<table> .. proposal|proposals at|to|in {O}',
      '{S} <bring> .. proposal|proposals|contribution|contributions|draft|work to|into {O:StandardsBody}',
      '{S} <donate> ..4 to {O:StandardsBody|Organisation}',
      '{S} <file>|<table> ..4 with|at|in {O:StandardsBody}',
      '{S} :is .. contributor|contributors to|in {O:StandardsBody|Organisation}',
    ],
    examples: sentences(`
[Nordlicht|Organisation] contributes code to [Mesh Forum|StandardsBody]. => nordlicht contributesTo mesh-forum
[Nordlicht|Organisation] submitted forty proposals to [Mesh Forum|StandardsBody], [Rail Board|StandardsBody] and [Codex Panel|StandardsBody]. => nordlicht contributesTo mesh-forum; nordlicht contributesTo rail-board; nordlicht contributesTo codex-panel
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
