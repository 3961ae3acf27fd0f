/** Relations between people and the bodies they belong to or lead. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;
const org = (term: string) => `http://www.w3.org/ns/org#${term}`;

export const positions: readonly RelationDefinition[] = [
  {
    name: 'hasRole',
    label: 'has role at',
    inverseLabel: 'has in a role',
    definition: 'A person acts in a role (qualifier `role`: chair, panellist, witness, guest …) at an event.',
    domain: ['Person'],
    range: ['Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://www.w3.org/ns/prov#qualifiedAssociation' }],
    identifiedBy: ['role'],
    cues: [],
    examples: [],
  },
  {
    name: 'affiliatedWith',
    label: 'affiliated with',
    inverseLabel: 'has affiliate',
    definition: 'A person belongs to or works at an organisation; no position is named.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Initiative'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('affiliation') }],
    cues: [
      '{S} from|of|at {O}',
      '{S} <work> for|at|in {O}',
      '{S} <work> on ..6 at|for {O}',
      '{S} <volunteer> with|for|at {O}',
      '{S} <cover>|<report> ..5 for {O}',
      '{S} <report> for {O}',
      '{S} <hold> .. chair|professorship|post|position|fellowship|job ..6 at|with|in {O}',
      '{S} <practise> ..3 at|with {O}',
      '{S} :is at|with|from {O}',
      '{S} :is employed|engaged by|at {O}',
      '{S} <be> .. involved at|in|with {O}',
      '{S} <join> {O}',
      '{S} <teach> ..5 at {O}',
      '{S} <study> at {O}',
      '{S} <run>|<lead>|<manage>|<direct>|<head> ..6 at|for {O}',
      'over|here|back at {O} ,? ..6 {S:Person}',
      '{S} <move> to {O:Organisation}',
      '{S:Person} <serve> at|with|in {O:Organisation}',
      '{S:Person} <oversee>|<coordinate>|<handle> ..6 at|for {O}',
      'colleague|colleagues|friend|friends|people|folks ,? {S:Person} from|at|of {O}',
      '{S:Person} <be> part of {O:Organisation|StandardsBody}',
      '{S:Person} ,? who <do> ..6 at|for {O}',
      '{S:Person} <lecture>|<research> ..6 at|in {O:Organisation}',
      '{S:Person} <join> us|me|you ..2 from {O:Organisation|StandardsBody}',
      '{S:Person} :is .. on .. faculty|staff|payroll of|at {O:Organisation}',
      '{S:Person} :is .. student|undergraduate|candidate|trainee|employee|staffer|worker|volunteer|resident at|of|with|from {O:Organisation}',
      '{S:Person} <play>|<sing>|<dance>|<perform> ..4 with|for|in {O:Organisation}',
      '{S:Person} <fly>|<drive>|<ride>|<race>|<write>|<consult>|<lobby>|<scout>|<coach>|<fundraise> for {O:Organisation}',
      '{S:Person} <coach>|<captain>|<command>|<skipper> {O:Organisation}',
      '{S:Person} <move>|<transfer>|<switch> from ..4 to {O:Organisation}',
      '{S:Person} over|up|down|out|back at {O:Organisation|StandardsBody}',
      'colleague|colleagues|friend|friends|counterpart|guest|guests at|from|of|with {O:Organisation|StandardsBody} ,? {S:Person}',
      '{S:Person} come|comes from {O:Organisation|StandardsBody}',
      '{S:Person} <be> .. on staff|secondment at|of|to {O:Organisation|StandardsBody}',
      '{S:Person} <do> ..4 research|work|job|residency|doctorate|phd at|with {O:Organisation}',
    ],
    examples: sentences(`
[Ada Brook|Person] works at [Harbour Trust|Organisation]. => ada-brook affiliatedWith harbour-trust
With us is [Ben Hale|Person] from [Cider Guild|Organisation]. => ben-hale affiliatedWith cider-guild
Chair: I brought [Ana|Person] and [Leo|Person] from [Orchard Labs|Organisation] along. => ana affiliatedWith orchard-labs; leo affiliatedWith orchard-labs
[Ada Brook|Person], who is with [Harbour Trust|Organisation], knows the docks. => ada-brook affiliatedWith harbour-trust
Ivo: I work for [Delta Ferries|Organisation] on the night shift. => ivo affiliatedWith delta-ferries
Ivo: I'm [Ivo Lund|Person=ivo] from [Delta Ferries|Organisation]. => ivo affiliatedWith delta-ferries
[Ada Brook|Person] does not work for [Harbour Trust|Organisation]. => denied ada-brook affiliatedWith harbour-trust
If [Ada Brook|Person] worked for [Harbour Trust|Organisation], she would know. => hypothetical ada-brook affiliatedWith harbour-trust
Does [Ada Brook|Person] work for [Harbour Trust|Organisation]? => nothing
Both [Ana|Person] and I work at [Orchard Labs|Organisation]. => ana affiliatedWith orchard-labs
Ivo: I live in [Cork|Place]. We work closely with [Delta Ferries|Organisation]. => nothing
[Ada Brook|Person] received a letter from [Harbour Trust|Organisation]. => nothing
Present were [Ada Brook|Person] ([Harbour Trust|Organisation]) and [Ben Hale|Person] ([Cider Guild|Organisation], notes). => ada-brook affiliatedWith harbour-trust; ben-hale affiliatedWith cider-guild
[Mr Ben Hale|Person] met [Ms Ada Brook|Person]. He works for [Cider Guild|Organisation]. => mr-ben-hale affiliatedWith cider-guild
Ivo: I work on ropes and winches at [Delta Ferries|Organisation]. => ivo affiliatedWith delta-ferries
Ivo: I teach harbour law at [Eastfield University|Organisation]. => ivo affiliatedWith eastfield-university
[Ada Brook|Person], who heads the unit for tides at the [Harbour Trust|Organisation], disagreed. => ada-brook affiliatedWith harbour-trust
[Ada Brook|Person] covers shipping for the [Cork Gazette|Organisation]. => ada-brook affiliatedWith cork-gazette
[Ada Brook|Person] holds the chair in tidal physics at [Eastfield University|Organisation]. => ada-brook affiliatedWith eastfield-university
Ivo: I also volunteer with the [Lifeboat League|Organisation]. => ivo affiliatedWith lifeboat-league
Ivo: I can no longer work for [Delta Ferries|Organisation]. => nothing
According to [Ben Hale|Person], [Ada Brook|Person] works at [Harbour Trust|Organisation]. => claim ada-brook affiliatedWith harbour-trust attributedTo=ben-hale
`),
  },
  {
    name: 'holdsPosition',
    label: 'holds position at',
    inverseLabel: 'has in a position',
    definition:
      'A person holds a position (qualifier `title`) at an organisation, or in a country for offices of state.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Place'],
    tier: 'core',
    matches: [
      { property: 'closeMatch', iri: org('holds') },
      { property: 'closeMatch', iri: schema('worksFor') },
    ],
    identifiedBy: ['title'],
    cues: [],
    examples: sentences(`
[Ada Brook|Person] is deputy director of the [Harbour Trust|Organisation]. => ada-brook holdsPosition harbour-trust title=deputy director
[Ada Brook|Person], head of tides at [Harbour Trust|Organisation], will open. => ada-brook holdsPosition harbour-trust title=head of tides
Our guest is [Ada Brook|Person], who is senior advisor and chief economist at the [Harbour Trust|Organisation]. => ada-brook holdsPosition harbour-trust title=senior advisor; ada-brook holdsPosition harbour-trust title=chief economist
[Harbour Trust|Organisation] spokeswoman [Ada Brook|Person] declined to comment. => ada-brook holdsPosition harbour-trust title=spokeswoman
[Harbour Trust|Organisation]'s treasurer, [Ada Brook|Person], resigned. => ada-brook holdsPosition harbour-trust title=treasurer
The secretary of the [Harbour Trust|Organisation] is [Ada Brook|Person]. => ada-brook holdsPosition harbour-trust title=secretary
Ivo: I'm the captain at [Delta Ferries|Organisation]. => ivo holdsPosition delta-ferries title=captain
Ivo: My title at [Delta Ferries|Organisation] is chief engineer. => ivo holdsPosition delta-ferries title=chief engineer
Ivo: I serve as safety officer with [Delta Ferries|Organisation]. => ivo holdsPosition delta-ferries title=safety officer
[Mary Ames|Person] is the governor of [Ohio|Place]. => mary-ames holdsPosition ohio title=governor
[Ada Brook|Person] is not the treasurer of the [Harbour Trust|Organisation]. => denied ada-brook holdsPosition harbour-trust title=treasurer
Is [Ada Brook|Person] the treasurer of the [Harbour Trust|Organisation]? => nothing
[Ada Brook|Person] will be the treasurer of the [Harbour Trust|Organisation]. => hypothetical ada-brook holdsPosition harbour-trust title=treasurer
[Ada Brook|Person] joined in 2011. She is a nurse at [Eastfield Clinic|Organisation]. => ada-brook holdsPosition eastfield-clinic title=nurse
[Ada Brook|Person], chief executive of the [Harbour Trust|Organisation], spoke first. => ada-brook holdsPosition harbour-trust title=chief executive
[Ada Brook|Person] replaces [Ben Hale|Person] as treasurer of the [Harbour Trust|Organisation]. => ada-brook holdsPosition harbour-trust title=treasurer
[Ada Brook|Person], formerly of [Delta Ferries|Organisation], now a partner at the [Harbour Trust|Organisation], spoke. => ada-brook holdsPosition harbour-trust title=partner
[Ada Brook|Person], who served as [Kenya|Place]'s adviser to the [Harbour Trust|Organisation], moved on. => nothing
Ivo: I met the [Tide Policy Institute|Organisation] and [Delta Ferries|Organisation]. I'm a fellow at the institute. => ivo holdsPosition tide-policy-institute title=fellow
[Kenya|Place]'s minister of rivers, [Ada Brook|Person], declined. => ada-brook holdsPosition kenya title=minister of rivers
[Ada Brook|Person] is a trained diver and acting head of safety at the [Port of Sligo|Place]. => ada-brook holdsPosition port-of-sligo title=acting head of safety
[Ada Brook|Person], deputy city engineer, for the [City of Sligo|Place]. => ada-brook holdsPosition city-of-sligo title=deputy city engineer
[Ada Brook|Person] is chief nurse at a clinic and a fellow of the [Harbour Trust|Organisation]. => ada-brook holdsPosition harbour-trust title=fellow
[Ada Brook|Person] was appointed professor of law at [Eastfield University|Organisation]. => ada-brook holdsPosition eastfield-university title=professor of law
We talked to the treasurer of the [Harbour Trust|Organisation]. => nothing
`),
  },
  {
    name: 'formerlyHeld',
    label: 'formerly held position at',
    inverseLabel: 'had in a position',
    definition:
      'A person held a position (qualifier `title`) at an organisation in the past and no longer does.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Place', 'Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('alumniOf') }],
    identifiedBy: ['title'],
    cues: [
      '{S} <leave> {O:Organisation|StandardsBody}',
      '{S} .. used to work for|at|with {O}',
      '{S} ,? formerly|previously of|at|with {O}',
      '{S} .. spent .. time ..4 working|at|with for|at|with? {O}',
      '{S} <spend> .. year|years|decade|decades|career ..2 at|with|in {O}',
      '{S} ..8 after ..3 years at|with {O}',
      '{S} <go> into {O:Organisation}',
      '{S} <retire> from {O}',
      '{S:Person} :is retired from {O:Organisation|StandardsBody}',
      '{S:Person} came from {O:Organisation}',
      '{S:Person} :is .. veteran|alumnus|alumna|alum|alumni of|from {O:Organisation|StandardsBody}',
      '{S:Person} ,? late of {O:Organisation}',
      '{S:Person} ,? ex - {O:Organisation}',
      '{S:Person} <quit> {O:Organisation|StandardsBody}',
      '{S:Person} <resign> from {O:Organisation|StandardsBody}',
      '{S:Person} .. <step:ed> down from {O:Organisation}',
      '{S:Person} <be> ..2 years in|at|with {O:Organisation|StandardsBody}',
      ':its=S time|years|days|career|stint|tenure ..1 at|with|in {O:Organisation|StandardsBody}',
      ':its=S previous|former|last|old job|role|post|position|life|work at|with|in {O:Organisation|StandardsBody}',
      '{S:Person} <move>|<transfer>|<switch> from {O:Organisation|StandardsBody}',
      '{S:Person} , then|once|until .. of|at|with {O:Organisation|StandardsBody}',
      '{S:Person} <start> out|off at|in|with {O:Organisation|StandardsBody}',
      '{S:Person} <begin>|<start> .. career at|in|with {O:Organisation|StandardsBody}',
      '{S:Person} <train> at|with {O:Organisation}',
      '{S:Person} came .. us|here from {O:Organisation|StandardsBody}',
    ],
    examples: sentences(`
[Ada Brook|Person] was head of the [Harbour Trust|Organisation]. => ada-brook formerlyHeld harbour-trust title=head
Former [Delta Ferries|Organisation] captain [Ivo Lund|Person] testified. => ivo-lund formerlyHeld delta-ferries title=captain
[Ivo Lund|Person], a former captain of [Delta Ferries|Organisation], testified. => ivo-lund formerlyHeld delta-ferries title=captain
[Ivo Lund|Person] used to be a captain at [Delta Ferries|Organisation]. => ivo-lund formerlyHeld delta-ferries title=captain
[Ivo Lund|Person], formerly of [Delta Ferries|Organisation], testified. => ivo-lund formerlyHeld delta-ferries
[Ivo Lund|Person] farms now. Before that he spent eleven years at [Delta Ferries|Organisation]. => ivo-lund formerlyHeld delta-ferries
[Ivo Lund|Person] is no longer at [Delta Ferries|Organisation]. => ivo-lund formerlyHeld delta-ferries
[Ivo Lund|Person], once captain of [Delta Ferries|Organisation], testified. => ivo-lund formerlyHeld delta-ferries title=captain
[Ivo Lund|Person] served as captain with [Delta Ferries|Organisation] until 2009. => ivo-lund formerlyHeld delta-ferries title=captain
`),
  },
  {
    name: 'founderOf',
    label: 'founder of',
    inverseLabel: 'founded by',
    definition: 'A person founded the organisation or programme, alone or with others.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Initiative'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('founder') }],
    cues: [
      '{S} <found> {O}',
      '{S} <co-found> {O}',
      '{S} <start> {O}',
      '{S} <establish> {O}',
      '{S} <set> up {O}',
      '{S} <create> {O}',
      '{S:Person} <launch> {O:Organisation|Initiative}',
      '{S:Person} <help> found|establish|create|start|launch|build {O:Organisation|Initiative|StandardsBody}',
      '{S:Person} :is one of .. founders of {O}',
    ],
    titles: ['founder', 'co-founder', 'cofounder', 'founding father', 'founding director'],
    examples: sentences(`
[Ada Brook|Person] founded [Tide Lab|Organisation] in 1999. => ada-brook founderOf tide-lab
[Ada Brook|Person] is the founder and director of [Tide Lab|Organisation]. => ada-brook founderOf tide-lab
[Tide Lab|Organisation] was founded by [Ada Brook|Person] and [Ben Hale|Person]. => ada-brook founderOf tide-lab; ben-hale founderOf tide-lab
[Tide Lab|Organisation]'s co-founder [Ada Brook|Person] spoke. => ada-brook founderOf tide-lab
[Ada Brook|Person] did not found [Tide Lab|Organisation]. => denied ada-brook founderOf tide-lab
`),
  },
  {
    name: 'directorOf',
    label: 'director of',
    inverseLabel: 'directed by',
    definition: 'A person directs the organisation, department or programme.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Initiative'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('headOf') }],
    cues: [
      '{S} <direct> {O}',
      '{S} <head> {O}',
      '{S} <lead> {O}',
      '{S} <run> {O:Organisation|Initiative}',
      '{S} <oversee> {O:Organisation|Initiative}',
      '{S:Person} <manage> {O:Organisation|Initiative}',
      '{S:Person} :is in charge of {O}',
      '{S:Person} :is at helm of {O}',
      "under|through {S:Person} 's leadership ,? {O}",
    ],
    titles: ['director', 'executive director', 'managing director', 'co-director', 'founding director'],
    examples: sentences(`
[Ada Brook|Person] is the founder and director of [Tide Lab|Organisation]. => ada-brook directorOf tide-lab
[Ben Hale|Person] directs [Tide Lab|Organisation]'s [Mud Programme|Initiative]. => ben-hale directorOf mud-programme
[Ben Hale|Person], executive director of [Cider Guild|Organisation], agreed. => ben-hale directorOf cider-guild
[Ben Hale|Person] is deputy director of [Cider Guild|Organisation]. => nothing
[Cider Guild|Organisation] is headed by [Ben Hale|Person]. => ben-hale directorOf cider-guild
`),
  },
  {
    name: 'chairOf',
    label: 'chair of',
    inverseLabel: 'chaired by',
    definition: 'A person chairs the body; chairing an event is `hasRole`.',
    domain: ['Person'],
    range: ['StandardsBody', 'Organisation'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('headOf') }],
    cues: [
      '{S} <chair> {O}',
      '{S} <co-chair> {O}',
      '{S} <chair> .. board|committee|council|panel of {O}',
      '{S:Person} <preside> over {O}',
      '{O} ,? under .. chairmanship of {S}',
      '{S:Person} <convene> {O:StandardsBody}',
    ],
    titles: ['chair', 'chairman', 'chairwoman', 'chairperson', 'co-chair', 'convener', 'convenor'],
    examples: sentences(`
[Ben Hale|Person] chairs the [Rail Board|StandardsBody]. => ben-hale chairOf rail-board
[Ada Brook|Person] teaches at [Eastfield University|Organisation] and co-chairs the [Rail Board|StandardsBody]. => ada-brook chairOf rail-board
[Ben Hale|Person] is [Rail Board|StandardsBody] chairman. => ben-hale chairOf rail-board
[Ben Hale|Person], chair of the [Rail Board|StandardsBody], objected. => ben-hale chairOf rail-board
Ivo: Welcome to the [Boards Network|Organisation]. I chair the network. => ivo chairOf boards-network
[Ben Hale|Person] does not chair the [Rail Board|StandardsBody]. => denied ben-hale chairOf rail-board
The chairs in the [Rail Board|StandardsBody] are broken. => nothing
`),
  },
  {
    name: 'boardMemberOf',
    label: 'board member of',
    inverseLabel: 'has board member',
    definition: 'A person sits on the board of the organisation.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'literal'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('memberOf') }],
    cues: [
      '{S} .. on the board of {O}',
      '{S} <join> .. board of {O}',
      '{S} <sit>|<serve> on .. board of {O}',
      '{S} <sit>|<serve> on {O} board',
      '{S} :is .. member of the board of {O}',
      '{S:Person} :is on .. board of|at {O}',
      '{S:Person} :is on {O} board',
      '{S:Person} :is .. director|directors on .. board of {O}',
      '{S:Person} ..3 <elect:ed>|<appoint:ed>|<name:ed> to .. board of {O}',
    ],
    titles: ['board member', 'non-executive director', 'trustee'],
    examples: sentences(`
[Ben Hale|Person] is a board member of [Cider Guild|Organisation]. => ben-hale boardMemberOf cider-guild
[Ben Hale|Person] sits on the board of [Cider Guild|Organisation]. => ben-hale boardMemberOf cider-guild
[Ben Hale|Person] never sat on the board of [Cider Guild|Organisation]. => denied ben-hale boardMemberOf cider-guild
`),
  },
];
