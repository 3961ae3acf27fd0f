/** Relations of people, organisations and events to places. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;

export const places: readonly RelationDefinition[] = [
  {
    name: 'basedIn',
    label: 'based in',
    inverseLabel: 'seat of',
    definition: 'The organisation has its seat, home country or area of activity in the place.',
    domain: ['Organisation', 'StandardsBody', 'Initiative'],
    range: ['Place'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('location') }],
    cues: [
      '{S} :is .. based|headquartered in|at {O}',
      '{S} <base:ed> in {O}',
      '{S} headquartered in {O}',
      '{O} - based {S}',
      '{S} , {O} - based',
      '{S} <have> .. headquarters|seat|offices|office in {O}',
      '{S} :is in {O}',
      '{S} located in {O}',
      '{S} :is .. registered|incorporated|domiciled|established in {O}',
      ':its=S ..2 office|headquarters|seat|plant|factory|laboratory|lab ..2 :is in {O}',
      '{S:Organisation} <run>|<operate>|<own> .. plant|fab|factory|mill|branch|laboratory|lab|hub|campus|site|office ..1 in {O}',
      '{S:Organisation} <move> .. headquarters|seat|office to {O}',
      '{S:Organisation} <fly>|<work>|<operate>|<run>|<build>|<make> ..5 out of {O}',
      '{S} <operate> in|across {O}',
      '{S:Organisation} <sit> in {O}',
      '{S} ..8 , with .. offices|office|headquarters|branches in {O}',
      '{S} <have> .. branches|branch|plant|plants|factory in {O}',
      '{O} ,? companies|firms|giants|banks|carmakers|manufacturers|operators|regulators|agencies|universities|institutes|startups|makers|groups|parties|charities|airlines|bodies|organisations|organizations|associations like|including|such as? {S}',
      '{S} in {O}',
      '{S} , {O} body|company|agency|firm|organisation|organization|association|group|university|bank|institute|charity|carmaker|retailer|operator|regulator',
      "{O} 's {S:Organisation} :end",
      '{S:Organisation|StandardsBody} <open> .. office|offices|plant|factory|branch|centre|center|laboratory|lab in {O}',
      '{S} ,? which :is in {O}',
      'headquarters|seat|offices of {S} ..2 in {O}',
      "{S} 's headquarters|seat|offices ..2 in {O}",
      '{S:Organisation} , over|up|down|out in {O}',
      '{S:Organisation} :is .. company|maker|firm|startup|start-up|bank|charity|university|toolmaker|manufacturer|developer|operator|group|agency in|from|out of? {O}',
      '{S:Organisation} <have> .. main|principal establishment|seat|site|base in {O}',
    ],
    examples: sentences(`
[Kelvin Group|Organisation] is based in [Oslo|Place]. => kelvin-group basedIn oslo
[Oslo|Place]-based [Kelvin Group|Organisation] makes pipes. => kelvin-group basedIn oslo
[Kelvin Group|Organisation], an [Oslo|Place]-based maker, closed. => kelvin-group basedIn oslo
[Kelvin Group|Organisation] is not based in [Oslo|Place]. => denied kelvin-group basedIn oslo
[Kelvin Group|Organisation] operates in [Oslo|Place] and [Chad|Place]. => kelvin-group basedIn oslo; kelvin-group basedIn chad
[Kelvin Group|Organisation] makes pipes, with offices in [Oslo|Place] and [Cork|Place]. => kelvin-group basedIn oslo; kelvin-group basedIn cork
The [High Court|Organisation] sits in [Cork|Place] in spring. => high-court basedIn cork
[Kelvin Group|Organisation] has its headquarters in [Oslo|Place]. => kelvin-group basedIn oslo
[Kelvin Group|Organisation] is registered in [Chad|Place] and its office is in [Oslo|Place]. => kelvin-group basedIn chad; kelvin-group basedIn oslo
[Kelvin Group|Organisation] runs a plant in [Cork|Place]. => kelvin-group basedIn cork
[Kelvin Group|Organisation] sells pipes in [Oslo|Place]. => nothing
[Kelvin Group|Organisation] is strong in [Oslo|Place]. => nothing
[Kelvin Group|Organisation] closed its office in [Oslo|Place]. => nothing
`),
  },
  {
    name: 'locatedIn',
    label: 'located in',
    inverseLabel: 'location of',
    definition: 'A person is or was in the place at some time, or an event takes place there.',
    domain: ['Person', 'Event'],
    range: ['Place'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('location') }],
    cues: [
      '{S:Person} <arrive> in|at {O}',
      '{S:Person} <be> in {O}',
      '{S:Person} <live> in {O}',
      '{S:Person} <stay> in {O}',
      '{S:Person} <deploy> to {O}',
      '{S:Person} <travel> to {O}',
      '{S:Person} <join> .. from {O}',
      '{S:Person} <speak>|<call>|<dial> .. from {O}',
      '{S:Person} :is .. with us|me .. from {O}',
      'joining|join|joins us|me from {O} :is {S:Person}',
      'with us|me ..2 from {O} :is {S:Person}',
      'phone|line|screen from {O} :is {S:Person}',
      '{S:Person} <play> in {O}',
      'colleagues|people|friends|experts|folks|others in {O} ..8 like {S:Person}',
      'folks|people|those like {S:Person} in {O}',
      'colleagues|people|friends|experts|folks|others in {O} ..6 , like {S:Person}',
      '{S:Person} :is here in {O}',
      '{S:Person} :is <base:ed> in {O}',
      '{S:Event} <take> place in {O}',
      '{S:Event} .. <hold:ed> in|at {O}',
      '{S:Event} in {O}',
      '{S:Person} ,? here in {O}',
      '{S:Person} <move> to {O:Place}',
      '{S:Person} ,? over|up|down|out in {O}',
      '{S:Person} <visit> {O}',
      '{S:Person} <fly> to|into {O}',
      '{S:Event} ,? which <take:ed>? place in|at {O}',
    ],
    examples: sentences(`
[Ada Brook|Person] lives in [Cork|Place]. => ada-brook locatedIn cork
Ivo: I just arrived in [Cork|Place] a week ago. => ivo locatedIn cork
Ivo: I'm speaking from [Cork|Place] today. => ivo locatedIn cork
Ola: [Ada Brook|Person] is with us from [Cork|Place]. => ada-brook locatedIn cork
Ola: Ben runs the lab and joining us from [Cork|Place] is [Ada Brook|Person]. => ada-brook locatedIn cork
Ola: And on the phone from [Cork|Place] is [Ada Brook|Person]. => ada-brook locatedIn cork
[Lamp Days|Event] in [Cork|Place], and [Chad|Place] paid for it. => lamp-days locatedIn cork
[Lamp Days|Event] took place in [Cork|Place]. => lamp-days locatedIn cork
[Ada Brook|Person] is not in [Cork|Place]. => denied ada-brook locatedIn cork
Ola: [Ada Brook|Person], in [Cork|Place] we have an hour for that. => nothing
`),
  },
  {
    name: 'investsIn',
    label: 'invests in',
    inverseLabel: 'receives investment from',
    definition: 'An organisation or country invests in a place, organisation or technology.',
    domain: ['Organisation', 'Place'],
    range: ['Place', 'Organisation', 'Technology', 'Initiative'],
    tier: 'extension',
    cues: ['{S} <invest> in {O}', '{S} <put> .. investment in {O}'],
    examples: sentences(`
[Kelvin Group|Organisation] invests in [Chad|Place]. => kelvin-group investsIn chad
`),
  },
];
