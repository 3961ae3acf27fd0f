/** Relations of rule and rivalry: who regulates, restricts, sanctions, competes. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

export const powers: readonly RelationDefinition[] = [
  {
    name: 'regulates',
    label: 'regulates',
    inverseLabel: 'regulated by',
    definition: 'The law or agreement governs the subject matter or the body.',
    domain: ['Legislation', 'Agreement'],
    range: 'any',
    tier: 'core',
    cues: [
      '{S} <regulate> {O}',
      '{S} <govern> {O}',
      '{S} <cover> {O}',
      '{S} <apply> to {O}',
      '{S} <control> {O}',
      '{S} <address> {O}',
      '{S} :is .. focused on {O}',
      '{S} on {O:Technology|Organisation|Standard}',
      '{S} <restrict> {O}',
      '{S} <ban> {O}',
      '{S} <prohibit> {O}',
      '{S} <bind> {O}',
      '{S} <oblige> {O}',
      '{S} <limit> {O}',
      '{S} <target> {O}',
      '{S} <protect> {O:Organisation|Technology|Place}',
      '{S} <require> {O:Organisation|Place|Person}',
      '{S} <force> {O:Organisation|Place}',
      '{S} <treat>|<classify> {O:Technology}',
      '{S} <set>|<lay> ..3 rules|limits|requirements|obligations|standards for|on {O}',
      '{S} <deal> with {O:Technology|Organisation}',
      '{S} rules|provisions|obligations on|for {O:Technology|Organisation}',
      '{O} :is subject to {S:Legislation|Agreement}',
      '{O} ..2 <cover:ed>|<govern:ed>|<regulate:ed>|<bind:ed>|<protect:ed>|<require:ed> under|by {S}',
      '{O:Technology|Organisation} <fall> under|within ..3 {S}',
      '{O:Organisation|Technology} <comply> with {S}',
      '{O:Technology|Organisation} <ban:ed>|<prohibit:ed>|<restrict:ed>|<allow:ed> under {S:Legislation|Agreement}',
      'under {S:Legislation} ,? {O:Organisation|Technology} must|has|have|needs',
      '{S} <have> .. provisions|rules|articles|requirements on|for|about {O:Technology|Organisation}',
    ],
    examples: sentences(`
The [Seed Act|Legislation] regulates [gene drives|Technology]. => seed-act regulates gene-drives
[Gene drives|Technology] are governed by the [Seed Act|Legislation]. => seed-act regulates gene-drives
The [Seed Act|Legislation] does not apply to [gene drives|Technology]. => denied seed-act regulates gene-drives
The [Seed Act|Legislation] could regulate [gene drives|Technology]. => hypothetical seed-act regulates gene-drives
`),
  },
  {
    name: 'regulatesAccessOf',
    label: 'restricts access of',
    inverseLabel: 'access restricted by',
    definition:
      'A country or organisation restricts the access of somebody or to something: ban, export control, curb.',
    domain: ['Place', 'Organisation'],
    range: 'any',
    tier: 'core',
    cues: [
      '{S} <ban> {O}',
      '{S} <outlaw> {O}',
      '{S} <restrict> {O}',
      '{S} <block> {O:Organisation|Technology|Place|Person|Standard}',
      '{S} <curb> {O}',
      '{S} <prohibit> {O}',
      '{S} <exclude> {O}',
      '{S} <blacklist> {O}',
      '{S} <weaponise> {O}',
      'by <weaponise:ing>|<ban:ing>|<restrict:ing>|<block:ing>|<curb:ing> {O} ,? {S}',
      '{S} <restrict>|<ban>|<limit>|<control> .. exports? of|to|from {O}',
      '{S} <impose> .. ban|curbs|restrictions|controls on {O}',
      '{S} ban|curbs|restrictions|controls on {O}',
      "{S} 's curbs|restrictions|controls on {O}",
      '{S} move toward|towards|to curbing|banning|restricting ..8 {O}',
      '{S} <bar> {O}',
      '{S} <forbid> {O}',
      '{S} <boycott> {O:Organisation|Technology}',
      '{S} <bar>|<block>|<ban>|<exclude> {O:Organisation|Place|Technology} from',
      '{S} <cut> {O} off',
      '{S} <cut> off {O}',
      '{S} <shut> {O} out',
      '{S} <phase> out {O:Organisation|Technology}',
      '{S} <rip> out {O:Organisation|Technology}',
      '{S} <remove> {O:Organisation|Technology} from ..2 network|networks|market|shelves|systems|devices|infrastructure',
      '{S:Place} <stop>|<prevent> {O:Organisation|Technology} from selling|exporting|buying|importing|shipping|operating',
      '!{S:Place} <license>|<licence> ..2 to {O:Place|Organisation}',
      '{S} .. embargo on|against {O}',
      '!{S} <lift>|<end> .. ban|restrictions|embargo|curbs|controls on|against {O}',
      '{S} <deny> {O:Organisation|Place} .. access|chips|technology|equipment|tools|visas',
      '{S} <ban>|<restrict>|<limit>|<control>|<block>|<halt>|<curb>|<stop>|<tighten> .. export|exports|shipments|sales|controls ..8 to|on|against {O:Place|Organisation}',
      '{S} .. export controls|restrictions|curbs|ban|bans on|against|to {O}',
      '{O:Organisation|Technology} ..2 <ban:ed>|<bar:ed>|<exclude:ed>|<block:ed> in|from ..4 {S:Place}',
    ],
    examples: sentences(`
[Peru|Place] banned [Kite Couriers|Organisation]. => peru regulatesAccessOf kite-couriers
[Kite Couriers|Organisation] was blocked by [Peru|Place]. => peru regulatesAccessOf kite-couriers
[Peru|Place] imposed restrictions on [drones|Technology]. => peru regulatesAccessOf drones
[Peru|Place] has not completely banned [Kite Couriers|Organisation]. => denied peru regulatesAccessOf kite-couriers
[Peru|Place] might ban [drones|Technology]. => hypothetical peru regulatesAccessOf drones
The ban on [drones|Technology] by [Peru|Place] is harsh. => peru regulatesAccessOf drones
[Peru|Place] did not license [drones|Technology] to [Chad|Place]. => peru regulatesAccessOf chad
[Peru|Place] blocked the [Seed Act|Legislation]. => nothing
[Peru|Place] removed [Kite Couriers|Organisation] from the ban. => nothing
`),
  },
  {
    name: 'sanctions',
    label: 'imposes sanctions on',
    inverseLabel: 'sanctioned by',
    definition: 'A country or organisation imposes sanctions on an organisation, person or country.',
    domain: ['Place', 'Organisation'],
    range: ['Organisation', 'Person', 'Place'],
    tier: 'core',
    cues: [
      '{S} <sanction> {O}',
      '{S} <impose> .. sanctions on|against {O}',
      '{S} sanctions on|against|and {O}',
      "{S} 's sanctions on|against {O}",
      '{S} .. <place>|<put>|<add> {O} on|to .. entity|sanctions|sanction|restricted|denied list|lists',
      '{S} .. <place>|<put>|<add> {O} on|to .. blacklist',
      'sanctions by {S} against|on {O}',
      '{S} .. <place>|<put>|<add> {O} on|to :list',
      'sanctions <impose:ed>? by|from {S} on|against {O}',
      'sanctions on|against {O} by {S}',
      '{O} <hit:ed>|<target:ed> ..2 by|with {S} sanctions',
      '!{S} <lift>|<remove> .. sanctions on|against {O}',
      '{S} <freeze> .. assets of {O}',
      '{S} <slap>|<levy>|<place>|<introduce>|<adopt> .. sanctions on|against {O}',
      '{O} :is under {S} sanctions',
      '{O} .. <sanction:ed> in {S:Place}',
      "{S} 's .. sanctions on|against|targeting {O}",
      "{O} .. on {S} 's .. entity|sanctions|restricted list",
    ],
    examples: sentences(`
[Peru|Place] sanctioned [Kite Couriers|Organisation]. => peru sanctions kite-couriers
[Peru|Place] imposed sanctions on [Kite Couriers|Organisation] and [Post Bank|Organisation]. => peru sanctions kite-couriers; peru sanctions post-bank
[Kite Couriers|Organisation] was sanctioned by [Peru|Place]. => peru sanctions kite-couriers
[Peru|Place] never imposed sanctions on [Kite Couriers|Organisation]. => denied peru sanctions kite-couriers
Sanctions against [Chad|Place] by [Peru|Place] are old. => peru sanctions chad
Sanctions imposed by [Peru|Place] on [Chad|Place] are old. => peru sanctions chad
[Chad|Place] is under [Peru|Place] sanctions. => peru sanctions chad
[Peru|Place] lifted its sanctions on [Chad|Place]. => denied peru sanctions chad
[Peru|Place] opposes sanctions on [Chad|Place]. => nothing
[Peru|Place] put [Chad|Place] on the list of winners. => nothing
`),
  },
  {
    name: 'competesWith',
    label: 'competes with',
    definition: 'Two countries, organisations, initiatives or technologies are rivals.',
    domain: 'any',
    range: 'any',
    tier: 'core',
    symmetric: true,
    cues: [
      '{S} <compete> with|against {O}',
      '{S} <rival> {O}',
      '{S} :is .. rival|rivals|competitor|competitors of|to {O}',
      "{S} 's rival|competitor|rivals|competitors {O}",
      '{P} <compete>',
      '{P} .. fighting over|each|one',
      '{P} rivalry|competition',
      'rivalry|competition|race between {P}',
      '{S} <vie> with {O}',
      '{S} <outcompete> {O}',
      '{S} <race> against {O}',
      '{S} and|, ..2 rivals|competitors like|such as? {O}',
      '{S} .. rivals|competitors ,? like|including|such as? {O}',
      "{S} 's .. rival ,? {O}",
      "{S} :is {O} 's ..2 rival|competitor",
      '{P} :is .. rivals|competitors|adversaries',
      '{P} .. <compete> .. each|one',
      '{S} :is in .. competition|race|rivalry with {O}',
      '{S} .. race|rivalry|competition with|against {O}',
    ],
    examples: sentences(`
[Kelvin Group|Organisation] competes with [Nordlicht|Organisation]. => kelvin-group competesWith nordlicht
The rivalry between [Kelvin Group|Organisation] and [Nordlicht|Organisation] is old. => kelvin-group competesWith nordlicht
[Kelvin Group|Organisation] does not compete with [Nordlicht|Organisation]. => denied kelvin-group competesWith nordlicht
The [Norway|Place]-[Chad|Place] rivalry is over salt. => norway competesWith chad
[Kelvin Group|Organisation] is [Nordlicht|Organisation]'s main rival. => kelvin-group competesWith nordlicht
[Kelvin Group|Organisation] and [Nordlicht|Organisation] are fighting fires together. => nothing
`),
  },
  {
    name: 'supports',
    label: 'supports',
    inverseLabel: 'supported by',
    definition: 'A person, country or organisation speaks or acts in favour of something.',
    domain: ['Person', 'Place', 'Organisation', 'StandardsBody'],
    range: 'any',
    tier: 'extension',
    cues: ['{S} <support> {O}', '{S} <endorse> {O}', '{S} <back> {O}'],
    examples: sentences(`
[Norway|Place] supports the [Salt Accord|Agreement]. => norway supports salt-accord
[Norway|Place] did not support the [Salt Accord|Agreement]. => denied norway supports salt-accord
`),
  },
  {
    name: 'criticises',
    label: 'criticises',
    inverseLabel: 'criticised by',
    definition: 'A person, country or organisation criticises somebody or something.',
    domain: ['Person', 'Place', 'Organisation', 'StandardsBody'],
    range: 'any',
    tier: 'extension',
    cues: ['{S} <criticise> {O}', '{S} <condemn> {O}', '{S} <accuse> {O}', '{S} <denounce> {O}'],
    examples: sentences(`
[Norway|Place] criticised [Chad|Place]. => norway criticises chad
`),
  },
  {
    name: 'tradesWith',
    label: 'trades with',
    definition: 'Two countries or organisations do business with each other.',
    domain: ['Place', 'Organisation'],
    range: ['Place', 'Organisation'],
    tier: 'extension',
    symmetric: true,
    cues: ['{S} <trade> with {O}', '{S} .. business with {O}', 'business|trade between {P}'],
    examples: sentences(`
[Norway|Place] trades with [Chad|Place]. => norway tradesWith chad
`),
  },
  {
    name: 'negotiatesWith',
    label: 'negotiates with',
    definition: 'Two countries or organisations negotiate.',
    domain: ['Place', 'Organisation', 'StandardsBody'],
    range: ['Place', 'Organisation', 'StandardsBody'],
    tier: 'extension',
    symmetric: true,
    cues: [
      '{S} <negotiate> with {O}',
      'discussions|negotiations|talks|dialogue|negotiation between {P}',
      'discussions|negotiations|talks between {S} and|with ..6 {O}',
      '{P} talks|negotiations|dialogue',
    ],
    examples: sentences(`
[Norway|Place] negotiates with [Chad|Place]. => norway negotiatesWith chad
`),
  },
  {
    name: 'audits',
    label: 'audits',
    inverseLabel: 'audited by',
    definition: 'An organisation or person examines the accounts or conduct of an organisation.',
    domain: ['Organisation', 'Person'],
    range: ['Organisation', 'StandardsBody'],
    tier: 'extension',
    cues: ['{S} <audit> {O}', '{S} :is .. auditor|auditors of|to {O}', '{S} .. audit of {O}'],
    examples: sentences(`
[Reed Chambers|Organisation] audits [Delta Ferries|Organisation]. => reed-chambers audits delta-ferries
[Delta Ferries|Organisation] was audited by [Reed Chambers|Organisation] in 2019. => reed-chambers audits delta-ferries
[Reed Chambers|Organisation], the auditor of [Delta Ferries|Organisation], resigned. => reed-chambers audits delta-ferries
[Reed Chambers|Organisation] never audited [Delta Ferries|Organisation]. => denied reed-chambers audits delta-ferries
Does [Reed Chambers|Organisation] audit [Delta Ferries|Organisation]? => nothing
`),
  },
];
