/** Relations of membership and parts. */
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
  '{S:Person} <sit> in {O:StandardsBody|Organisation}',
  '{S:Person} <sit>|<serve> on|in ..4 committee|group|panel at|of {O:Organisation|StandardsBody}',
  '{O:Organisation|StandardsBody} between {S:Place}',
  '{S} membership of|in {O}',
  '{S:Person} .. as part of {O:StandardsBody|Organisation}',
  'body|organisation|organization|group {S} <belong> to , which ..6 <call> {O}',
  '{S} :is .. admitted to {O}',
  '!{S:Place|Organisation|StandardsBody} <leave> {O}',
  '!{S:Place|Organisation|StandardsBody} <quit> {O}',
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
      '{S:Place|Organisation} <accede> to {O:Organisation|StandardsBody|Place}',
      '{O:Organisation|StandardsBody} <admit> {S:Place|Organisation}',
      '{O:Organisation|StandardsBody} members <include> {S:Place|Organisation}',
      "{O:Organisation|StandardsBody} 's members <include>|<be> {S:Place|Organisation}",
      "{O:Organisation|StandardsBody} 's ..2 member ,? {S:Place|Organisation}",
      '{O:Organisation|StandardsBody} <group>|<unite>|<comprise>|<count>|<include>|<represent> .. states|countries|nations|members|agencies|companies|firms|regulators|operators|banks|unions ,? among|including|like them? {S:Place|Organisation}',
      '{O:Organisation|StandardsBody} :is made up of {S:Place}',
      '{O:Organisation|StandardsBody} <consist> of {S:Place}',
      '{O:Organisation|StandardsBody} <have>|<count>|<welcome>|<admit> {S:Place|Organisation} as|among .. member|members',
      '{O:Organisation|StandardsBody} :is .. forum|alliance|club|union|group|association|network|body|consortium ..3 with|between {S:Place}',
      'as .. member of {O:Organisation|StandardsBody} , {S:Place|Organisation}',
      '{S:Place|Organisation} <rejoin> {O:Organisation|StandardsBody}',
      '{S:Organisation} :is in|inside {O:StandardsBody}',
      '{S:Organisation} :is in|inside {O:union}',
      'members of {O:Organisation|StandardsBody} .. include|including {S:Place|Organisation}',
      '{O:Organisation|StandardsBody} , whose ..2 members <include>|<be> {S:Place|Organisation}',
      '{S:Place|Organisation} <become> .. member|members of {O}',
      "{S:Place|Organisation} 's membership of|in {O}",
      '{S:Person|Organisation} <belong> to {O:Organisation|StandardsBody}',
      '{S:Place|Organisation} <have> .. seat on|at|in {O:Organisation|StandardsBody}',
      '!{S:Place|Organisation} <exit> {O:Organisation|StandardsBody}',
      '!{S:Place|Organisation} <pull> out of {O:Organisation|StandardsBody}',
      '!{S:Place} :is outside {O:Organisation}',
      '!{S:Place|Organisation} <resign> from {O:StandardsBody}',
      '!{O:Organisation|StandardsBody} <expel> {S}',
      '!{S:Place|Organisation} ..2 <expel:ed>|<suspend:ed>|<kick:ed> .. from|of {O:Organisation|StandardsBody}',
    ],
    examples: sentences(`
[Chile|Place] is a member of [Pacific Council|Organisation]. => chile memberOf pacific-council
[Chile|Place] and [Peru|Place] are members of [Pacific Council|Organisation]. => chile memberOf pacific-council; peru memberOf pacific-council
[Chile|Place] joined [Pacific Council|Organisation] and [Fisheries Board|Organisation] in 2010. => chile memberOf pacific-council; chile memberOf fisheries-board
[Chile|Place], a member of [Pacific Council|Organisation], voted against. => chile memberOf pacific-council
[Pacific Council|Organisation], of which [Chile|Place] is a member, voted. => chile memberOf pacific-council
[Chile|Place] is not a member of [Andean Union|Place]. => denied chile memberOf andean-union
[Peru|Place] left [Andean Union|Place] when [Chile|Place] joined it. => denied peru memberOf andean-union; chile memberOf andean-union
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
[Pacific Council|Organisation] groups eleven states, among them [Chile|Place] and [Peru|Place]. => chile memberOf pacific-council; peru memberOf pacific-council
[Pacific Council|Organisation] is made up of [Chile|Place], [Peru|Place] and [Laos|Place]. => chile memberOf pacific-council; peru memberOf pacific-council; laos memberOf pacific-council
As a member of [Pacific Council|Organisation], [Chile|Place] has a vote. => chile memberOf pacific-council
[Pacific Council|Organisation]'s newest member, [Chile|Place], pumps oil. => chile memberOf pacific-council
[Kelvin Group|Organisation] is in the [Pipe Alliance|Organisation]. => kelvin-group memberOf pipe-alliance
[Kelvin Group|Organisation] is in [Delta Mall|Organisation]. => nothing
[Chile|Place]'s accession to [Pacific Council|Organisation] took years. => chile memberOf pacific-council
[Peru|Place] opposes [Chile|Place]'s accession to [Pacific Council|Organisation]. => hypothetical chile memberOf pacific-council
[Chile|Place]'s departure from [Pacific Council|Organisation] hurt. => denied chile memberOf pacific-council
[Chile|Place] joined [Pacific Council|Organisation] in condemning the coup. => nothing
[Chile|Place] sits on the [Pacific Council|Organisation] working group on eels. => nothing
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
      '{S:Organisation|StandardsBody|Initiative|Technology} <belong> to {O:Organisation|StandardsBody|Initiative}',
      "{O:Organisation|StandardsBody} 's {S:Organisation|StandardsBody|Initiative}",
      '{S:unit} of {O:Organisation|StandardsBody}',
      ':its=O {S:Organisation|StandardsBody}',
      '{S:unit} within|under|inside|at {O:Organisation|StandardsBody}',
      '{S:clause} of {O:Agreement|Legislation|Standard|Publication}',
      "{S:Organisation|StandardsBody} , so? {O:Organisation|StandardsBody} 's .. committee|group|arm|body|agency|division|unit|department|office|institute|branch|lab|laboratory",
      '{S:Organisation|Initiative|Technology} <live> in|within|under|inside {O:Organisation|StandardsBody}',
      '{O:Organisation} <consist> of {S:Organisation}',
      '{O} subsidiary|division|unit {S}',
      '{S} :is .. working|sub group|committee of {O}',
      '{S:Place} <belong> to {O:Place}',
      '{S:Place} :is in {O:Place}',
      '{O} <own> {S:Organisation}',
      '{O} <acquire> {S:Organisation}',
      '{O} <buy> {S:Organisation}',
      '{S:Organisation|StandardsBody|Initiative} <sit> within|under|inside|beneath|in {O:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody|Initiative} :is .. housed|hosted|located|embedded in|within|inside|at|by {O:Organisation}',
      '{O:Organisation} <own> {S:Technology}',
      '{O:Organisation} <buy>|<acquire> {S:Technology}',
      '{O:Organisation} <take> over {S:Organisation}',
      '{S:Organisation|Technology} :is .. {O:Organisation} company|subsidiary|unit|brand|affiliate',
      '{O:Organisation} , parent|owner ..2 of {S:Organisation|Technology}',
      "{S:Organisation|Technology} 's parent|owner company? ,? {O:Organisation}",
      "{O:Organisation} 's acquisition|purchase of {S:Technology}",
      '{O:Organisation} - owned {S:Organisation|Technology}',
      '{S:Organisation|StandardsBody} :is .. agency|office|bureau|body|committee|subcommittee|group|programme|program|centre|center|institute|school|laboratory|lab|council|team under|within|in|inside|of|at {O:Organisation|StandardsBody}',
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
[Clause 3|Legislation] of the [Seed Act|Legislation] is silent. => clause-3 partOf seed-act
The [Night Desk|Organisation], which as you know sits in the [Post Office|Organisation], closed. => night-desk partOf post-office
The acquisition of [Kite Couriers|Organisation] by the [Post Office|Organisation] is done. => kite-couriers partOf post-office
Courts blocked the [Post Office|Organisation]'s acquisition of [Kite Couriers|Organisation]. => hypothetical kite-couriers partOf post-office
[Post Office|Organisation]'s rivals include [Kite Couriers|Organisation]. => nothing
[Post Office|Organisation]'s lawyers [Reed Chambers|Organisation] won. => nothing
[Athletic Bilbao|Organisation] at [Chelsea|Organisation] was a draw. => nothing
`),
  },
];
