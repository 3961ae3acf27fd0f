/** Relations to what bodies and people make: texts, standards, laws, technologies. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

export const works: readonly RelationDefinition[] = [
  {
    name: 'publishes',
    label: 'publishes',
    inverseLabel: 'published by',
    definition: 'A person or organisation publishes or distributes a publication or standard.',
    domain: ['Person', 'Organisation', 'StandardsBody', 'Place'],
    range: ['Publication', 'Standard'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://purl.org/dc/terms/publisher' }],
    cues: [
      '{S} <publish> {O}',
      '{S} <release> {O}',
      '{S} <distribute> {O}',
      "{S:Organisation|StandardsBody} 's {O:Publication}",
      '{S} <put> out {O}',
      '{O} available on|from|at {S:Organisation|StandardsBody}',
      '{O:Publication} .. on|in .. website|journal|site of {S:Organisation|StandardsBody}',
      ':its=S {O:Publication}',
      '{S} <issue> {O:Publication}',
      '{S} <produce> {O:Publication}',
      '{S} <bring> out {O:Publication}',
      '{S} <print> {O:Publication}',
      '{O:Publication} from|by {S:Organisation|StandardsBody}',
      "{S:Organisation|StandardsBody} 's .. report|paper|study|survey|index|journal|guide|handbook|briefing ,? {O:Publication}",
      'report|paper|study|survey|briefing by|from {S:Organisation|StandardsBody} ,? called|titled|entitled? {O:Publication}',
      '{S:Organisation|StandardsBody} report|paper|study|survey|briefing ,? called|titled|entitled? {O:Publication}',
      '{O:Publication} :is by {S:Organisation|StandardsBody}',
      '{S:Organisation|StandardsBody} <have> .. report|paper|study|book|briefing ,? {O:Publication}',
    ],
    examples: sentences(`
[Reed Museum|Organisation] published [Lamp Atlas|Publication]. => reed-museum publishes lamp-atlas
[Lamp Atlas|Publication], distributed by [Reed Museum|Organisation], is free. => reed-museum publishes lamp-atlas
[Reed Museum|Organisation] has not released [Lamp Atlas|Publication] yet. => denied reed-museum publishes lamp-atlas
[Reed Museum|Organisation] may publish [Lamp Atlas|Publication]. => hypothetical reed-museum publishes lamp-atlas
`),
  },
  {
    name: 'authorOf',
    label: 'author of',
    inverseLabel: 'written by',
    definition: 'A person wrote the publication, alone or with others.',
    domain: ['Person'],
    range: ['Publication', 'Standard', 'Legislation', 'literal'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://purl.org/dc/terms/creator' }],
    cues: [
      '{S} <write> {O}',
      '{S} <author> {O}',
      '{S:Person} <write> ..3 book|paper|report|article|study|essay|column ,? {O:Publication}',
      '{S} <co-author> {O}',
      '{S:Person} <write> ..3 book|paper|report|article|study|essay ..8 , {O:Publication}',
      '{O:Publication} , .. book|paper|report|article|study|essay|novel|memoir by {S:Person}',
      '{S} :is .. author|authors of {O}',
      "{S} 's {O:Publication}",
      ':its=S {O:Publication}',
      '{O:Publication} by {S}',
      '{O:Publication} ,? <write:ed> .. by {S}',
      ':its=S ..2 book|paper|report|article|study|column|essay|memoir|thesis|novel|piece ,? {O:Publication}',
      "{S:Person} 's ..2 book|paper|report|article|study|column|essay|memoir|thesis|piece ,? {O:Publication}",
      'book|paper|report|article|study|essay|memoir by {S:Person} ,? called|titled|entitled {O:Publication}',
      '{S:Person} <publish> .. book|paper|report|article|study|essay ,? {O:Publication}',
      '{S:Person} <draft> {O:Publication|Standard|Legislation}',
      '{S:Person} <edit> {O:Standard|Publication}',
      '{S:Person} :is .. editor|editors|co-editor of {O:Standard|Publication}',
    ],
    examples: sentences(`
[Vera Moss|Person] wrote [Tide Tables|Publication]. => vera-moss authorOf tide-tables
[Tide Tables|Publication] was written by [Vera Moss|Person] and [Jon Pell|Person]. => vera-moss authorOf tide-tables; jon-pell authorOf tide-tables
[Vera Moss|Person], the author of [Tide Tables|Publication], sails. => vera-moss authorOf tide-tables
The [Tide Tables|Publication], which [Vera Moss|Person] wrote in a cabin, sold well. => vera-moss authorOf tide-tables
[Vera Moss|Person] is a fellow of [Reed College|Organisation] and author of [Tide Tables|Publication]. => vera-moss authorOf tide-tables
[Vera Moss|Person] did not write [Tide Tables|Publication]. => denied vera-moss authorOf tide-tables
Vera: I co-authored [Tide Tables|Publication]. => vera authorOf tide-tables
[Vera Moss|Person] also wrote a book I keep giving people, [Tide Tables|Publication]. => vera-moss authorOf tide-tables
[Vera Moss|Person] wrote the foreword to [Tide Tables|Publication]. => nothing
`),
  },
  {
    name: 'develops',
    label: 'develops',
    inverseLabel: 'developed by',
    definition:
      'A body, company or country develops the technology, or sets the standard or standards for it.',
    domain: ['StandardsBody', 'Organisation', 'Place'],
    range: ['Technology', 'Standard', 'literal'],
    tier: 'core',
    cues: [
      '{S} <develop> {O}',
      '{S} <standardise> {O}',
      '{S} <build> {O}',
      '{S} <create> {O}',
      '{S} <define> {O}',
      '{S} <design> {O}',
      '{S} <incubate> {O}',
      '{S} <manufacture> {O}',
      '{S} <produce> {O}',
      '{S} <launch> {O:Technology|Standard}',
      '{S} <set> {O:Standard}',
      '{S:StandardsBody} <work> on {O}',
      '{S:StandardsBody} <do> .. job|work on {O}',
      '{S} <set>|<develop>|<write>|<make>|<define> .. standards|standard|specifications|specification for|on|around {O}',
      '{S} :is .. developer|developers|maker|makers|creator|creators of {O}',
      'standards|standard|specifications for|on {O} .. <set:ed>|<develop:ed>|<define:ed>|<make:ed>|<write:ed> by {S}',
      '{O} standards|standard|specifications .. <set:ed>|<develop:ed>|<define:ed>|<do:ed>|<make:ed> by {S}',
      'work on {O} standards? .. <do:ed> by|in|at {S}',
      '{O} work at|in|within {S:StandardsBody}',
      '{O} in context of {S:StandardsBody}',
      '{O} .. standardisation|standardization|standards|work <suggest:ed>|<propose:ed>|<lead:ed>|<drive:ed> by {S}',
      '{S:StandardsBody} on {O:Technology|Standard}',
      '{S:StandardsBody} <have> {O:Standard}',
      "{S:StandardsBody} 's {O:Standard|Technology}",
      '{S:StandardsBody} <write> {O:Standard}',
      '{S:Organisation|StandardsBody} <do> {O:Standard}',
      '{O:Standard} :is .. {S:StandardsBody} standard|specification|recommendation|draft|profile|document',
      '{S:Organisation} <come> out with {O:Technology|Standard}',
      '{O:Technology} :is .. product|invention|brainchild|creation|project of|from|by {S:Organisation|StandardsBody}',
      '{O:Technology|Standard} <come> from {S:Organisation|StandardsBody}',
      '{O:Technology|Standard} ,? one from|by {S:Organisation|StandardsBody}',
      "{S:Organisation} 's {O:Technology|Standard}",
      '{S} <release> {O:Technology}',
      '{S:Organisation} <make> {O:Technology} :end',
      '{S} <invent> {O}',
      '{S} <train> {O:Technology}',
      '{S} <unveil> {O:Technology}',
      '{S} <pioneer> {O}',
      '{S} <maintain> {O:Technology|Standard}',
      '{S} <specify> {O}',
      '{S} <prototype> {O}',
      '{S} <engineer> {O}',
      '{S} <revise> {O:Standard}',
      '{S:StandardsBody} <update> {O:Standard}',
      '{S} <finalise> {O:Standard}',
      '{S} <come> up with {O}',
      '{S} <bring> out {O:Technology}',
      '{S} ,? company|group|body|team|lab|people|organisation|organization|firm behind|that <build:ed>|<make:ed>|<develop:ed>|<write:ed>? {O:Technology|Standard}',
      '{S:Organisation|StandardsBody} <finish>|<complete>|<start> .. work on {O:Technology|Standard}',
      '{O} ,? <develop:ed>|<build:ed>|<create:ed>|<design:ed>|<write:ed>|<make:ed> ..2 in|at|within|inside {S:StandardsBody|Organisation}',
      '{S} :is .. home of {O:Technology|Standard}',
      '{S:StandardsBody} <approve>|<ratify>|<adopt> {O:Standard|Technology}',
      '{S} :is .. company|firm|body|group|one|organisation|organization|country|lab ..3 that|which|who <build>|<make>|<develop>|<produce>|<design> {O}',
      '{O} , which {S} <build>|<develop>|<create>|<write>|<run>',
    ],
    examples: sentences(`
[Kelvin Group|Organisation] develops [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
[Ice Pipe|Technology] was developed by [Kelvin Group|Organisation]. => kelvin-group develops ice-pipe
[Ice Pipe|Technology] and [Fog Net|Technology] were developed by [Kelvin Group|Organisation]. => kelvin-group develops ice-pipe; kelvin-group develops fog-net
[Rail Board|StandardsBody] sets standards for [Ice Pipe|Technology]. => rail-board develops ice-pipe
Most standards for [Ice Pipe|Technology] are set by a body known as [Rail Board|StandardsBody]. => rail-board develops ice-pipe
[Kelvin Group|Organisation], which is based in [Oslo|Place], builds [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
[Kelvin Group|Organisation] does not develop [Ice Pipe|Technology]. => denied kelvin-group develops ice-pipe
[Kelvin Group|Organisation] failed to develop [Ice Pipe|Technology]. => denied kelvin-group develops ice-pipe
[Kelvin Group|Organisation] might develop [Ice Pipe|Technology]. => hypothetical kelvin-group develops ice-pipe
[Kelvin Group|Organisation] allegedly developed [Ice Pipe|Technology]. => claim kelvin-group develops ice-pipe
[Kelvin Group|Organisation] opened in 1990. The company develops [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
[Kelvin Group|Organisation] opened in 1990. It developed [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
What if [Kelvin Group|Organisation] developed [Ice Pipe|Technology]? => nothing
[Kelvin Group|Organisation] buys [Ice Pipe|Technology]. => nothing
Customers of [Kelvin Group|Organisation] developed [Ice Pipe|Technology]. => nothing
The [Ice Pipe|Technology] standards led by [Norway|Place] are late. => norway develops ice-pipe
[Kelvin Group|Organisation] is the maker of [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
The development of [Ice Pipe|Technology] by [Kelvin Group|Organisation] took years. => kelvin-group develops ice-pipe
[Kelvin Group|Organisation] came out with [Ice Pipe|Technology]. => kelvin-group develops ice-pipe
[Ice Code|Standard], a [Rail Board|StandardsBody] standard, is safe. => rail-board develops ice-code
[Kelvin Group|Organisation] rolled out [Ice Pipe|Technology] in its offices. => nothing
[Kelvin Group|Organisation]'s [Ice Pipe|Technology] supplies burned. => nothing
[Kelvin Group|Organisation] introduced [Ice Code|Standard] to its staff. => nothing
`),
  },
  {
    name: 'issuedBy',
    label: 'issued by',
    inverseLabel: 'issued',
    definition: 'The law, policy or standard was enacted, issued or is run by the country or organisation.',
    domain: ['Legislation', 'Initiative', 'Standard', 'Publication', 'Agreement'],
    range: ['Place', 'Organisation', 'StandardsBody'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://data.europa.eu/eli/ontology#passed_by' }],
    cues: [
      '{O} <issue> {S}',
      '{O} <pass> {S}',
      '{O} <enact> {S}',
      '{O} <adopt> {S}',
      '{O} <introduce> {S:Legislation|Initiative}',
      '{O} <announce> {S}',
      '{O} <launch> {S:Initiative|Legislation}',
      '{O} <release> {S:Legislation|Initiative}',
      '{O} <expand> {S:Legislation}',
      '{O} <establish> {S:Legislation|Initiative}',
      '{O} <have> {S:Legislation|Initiative}',
      '{O} <have> .. law|act|bill|code|policy|strategy|plan|programme|program , {S:Legislation|Initiative}',
      '{O} <amend> {S:Legislation}',
      '{O} <draft> {S:Legislation|Standard}',
      "{O} 's {S:Legislation|Initiative}",
      '{S:Legislation|Initiative} of|in {O:Place}',
      '{S} at {O} level',
      '{S} , .. , by {O}',
      '{S:Initiative|Legislation} ..1 of {O}',
      ':its=O {S:Legislation|Initiative}',
      "{O} 's strategy|policy|plan|campaign|programme|program|law|rules? ,? of|for|on|called {S}",
      '{S} <announce:ed>|<issue:ed>|<pass:ed>|<adopt:ed> by {O}',
      '{S} of {O} government',
      '{S} :is .. law|regulation|directive|act|bill|initiative|programme|program|policy|project of|in|by|from {O}',
      '{S} <come> from {O}',
      '{O} <run>|<finance> {S:Initiative}',
      '{O} <write> {S:Legislation}',
      '{O} <unveil> {S:Initiative|Legislation}',
      '{O} <promulgate> {S}',
      '{O} <publish> {S:Legislation|Initiative}',
      '{O} <put> in place {S:Legislation|Initiative}',
      '{O} <roll> out {S:Initiative}',
      '{O} <set> up {S:Initiative}',
      '{O} <run> {S:Initiative}',
      '{O} <approve> {S:Legislation}',
      '{O} <bring> in|forward {S:Legislation}',
      '{O} <create> {S:Initiative|Legislation}',
      '{O} <start> {S:Initiative}',
      '{O} <administer> {S:Initiative|Legislation}',
      '{O} <fund> {S:Initiative}',
      '{O} <vote> through {S:Legislation}',
      '{O} <legislate> {S:Legislation}',
      ':demonym {S:Legislation|Initiative}',
      '{S:Initiative} ,? <run:ed>|<fund:ed>|<lead:ed>|<launch:ed>|<create:ed>|<set:ed>|<administer:ed>|<manage:ed> ..2 by {O}',
      '{O} <vote> {S:Legislation}',
      '{S:Legislation} :is .. {O:Place|Organisation} law|act|regulation|directive|statute',
    ],
    examples: sentences(`
[Kenya|Place] passed the [Seed Act|Legislation]. => seed-act issuedBy kenya
The [Seed Act|Legislation] was enacted by [Kenya|Place] in 2012. => seed-act issuedBy kenya
[Kenya|Place]'s [Seed Act|Legislation] is strict. => seed-act issuedBy kenya
[Kenya|Place] has not passed the [Seed Act|Legislation]. => denied seed-act issuedBy kenya
[Kenya|Place] is considering whether to pass the [Seed Act|Legislation]. => hypothetical seed-act issuedBy kenya
[Grain Ministry|Organisation] issued the [Seed Rule|Legislation] and the [Mill Rule|Legislation]. => seed-rule issuedBy grain-ministry; mill-rule issuedBy grain-ministry
[Kenya|Place] has its own law, the [Seed Act|Legislation]. => seed-act issuedBy kenya
[Kenya|Place] amended the [Seed Act|Legislation] in 2012. => seed-act issuedBy kenya
The [Seed Act|Legislation], which [Kenya|Place] passed in 2012, is strict. => seed-act issuedBy kenya
[Kenya|Place] launched the [Green Belt Plan|Initiative]. => green-belt-plan issuedBy kenya
Has [Kenya|Place] passed the [Seed Act|Legislation]? => nothing
The adoption of the [Seed Act|Legislation] by [Kenya|Place] was slow. => seed-act issuedBy kenya
The [Seed Act|Legislation] is a [Kenya|Place] law. => seed-act issuedBy kenya
[Chad|Place] adopted [Kenya|Place]'s [Seed Act|Legislation] as a model. => seed-act issuedBy kenya
[Kenya|Place] repealed the [Seed Act|Legislation]. => nothing
`),
  },
];
