/** Cue strings of the ontology → compiled patterns, indexed by the word that sets each off. */
import type { EntityType } from '../../model.ts';
import type { RelationDefinition } from '../../ontology.ts';
import { type CueForm, formsOfCue } from './cue-forms.ts';
import { formsOf, gerundsOf, participlesOf } from './inflect.ts';
import { NAME_KINDS } from './name-kinds.ts';

export type Element =
  | {
      kind: 'slot';
      slot: 'S' | 'O' | 'V' | 'P';
      types: ReadonlySet<EntityType> | null;
      /** What the name itself has to look like (`{S:unit}`). */
      test: RegExp | null;
    }
  | {
      kind: 'word';
      words: ReadonlySet<string>;
      optional: boolean;
      verb: 'any' | 'ed' | 'ing' | null;
      /** A possessive that fills a slot itself (`:its=O`), and the types it may stand for. */
      owner?: { slot: 'S' | 'O'; types: ReadonlySet<EntityType> | null };
    }
  | { kind: 'is' }
  | { kind: 'end' }
  | { kind: 'list' }
  | { kind: 'demonym'; slot: 'S' | 'O' }
  | { kind: 'gap'; most: number };

export interface CompiledCue {
  relation: RelationDefinition;
  elements: Element[];
  anchor: number;
  /** Cues led by `!` state the opposite: "withdrew from". */
  opposite: boolean;
  /** Without verb or link: a noun phrase says it ("X from Y"), so it holds in a question too. */
  phrase: boolean;
  /** A noun of action says it: "Norway's ratification of". */
  nominal: boolean;
  /** `develops/{S} <develop> {O}` is too long for a rule name: relation and number of the cue. */
  rule: string;
}

export type CueIndex = ReadonlyMap<string, readonly CompiledCue[]>;

/** Index key of cues that an adjective of a country sets off. */
export const DEMONYM = '\u0000demonym';
const COMMON = new Set(
  'of in at to for from with by on the a an and or is as that which who , it its not be has have had do - /'.split(
    ' ',
  ),
);

/** Every word that can set off a cue → the cues. */
export function compileCues(relations: readonly RelationDefinition[]): CueIndex {
  const index = new Map<string, CompiledCue[]>();
  for (const relation of relations) {
    relation.cues.flatMap(formsOfCue).forEach((form, i) => {
      const compiled = compile(relation, form, i);
      const anchor = compiled.elements[compiled.anchor]!;
      if (anchor.kind === 'demonym') {
        index.set(DEMONYM, [...(index.get(DEMONYM) ?? []), compiled]);
        return;
      }
      if (anchor.kind !== 'word')
        throw new Error(`${relation.name}: cue "${form.cue}" has no word to set it off`);
      for (const word of anchor.words) {
        const list = index.get(word) ?? [];
        list.push(compiled);
        index.set(word, list);
      }
    });
  }
  return index;
}

function compile(relation: RelationDefinition, { cue, nominal }: CueForm, number: number): CompiledCue {
  const opposite = cue.startsWith('!');
  const elements = (opposite ? cue.slice(1) : cue).split(' ').map((part) => elementOf(part, relation));
  let anchor = -1;
  let best = 0;
  elements.forEach((element, i) => {
    if (element.kind === 'demonym' && best === 0) {
      best = 1;
      anchor = i;
    }
    if (element.kind !== 'word' || element.optional) return;
    const weight = weightOf(element);
    if (weight > best) {
      best = weight;
      anchor = i;
    }
  });
  if (anchor < 0) throw new Error(`${relation.name}: cue "${cue}" has no word to set it off`);
  const phrase = !elements.some((e) => e.kind === 'is' || (e.kind === 'word' && e.verb !== null));
  return {
    relation,
    elements,
    anchor,
    opposite,
    phrase,
    // "The treaty with Peru would be good": what a noun phrase names need not be signed.
    nominal: nominal || (phrase && relation.name === 'partyTo'),
    rule: `claims/${relation.name}-${number + 1}`,
  };
}

function elementOf(part: string, relation: RelationDefinition): Element {
  const slot = /^\{([SOVP])(?::([A-Za-z|]+))?\}$/.exec(part);
  if (slot) {
    const name = slot[1] as 'S' | 'O' | 'V' | 'P';
    const kind = NAME_KINDS[slot[2] ?? ''];
    const own = kind?.types ?? (slot[2]?.split('|') as EntityType[] | undefined);
    const allowed = name === 'S' || name === 'P' ? relation.domain : relation.range;
    const types = own ?? (allowed === 'any' ? null : allowed.filter((t) => t !== 'literal'));
    return {
      kind: 'slot',
      slot: name,
      types: types && new Set(types as EntityType[]),
      test: kind?.test ?? null,
    };
  }
  if (part === ':is') return { kind: 'is' };
  if (part === ':end') return { kind: 'end' };
  if (part === ':list') return { kind: 'list' };
  if (part === ':demonym') return { kind: 'demonym', slot: 'O' };
  if (part === ':members') {
    const types = new Set<EntityType>(['Organisation', 'StandardsBody']);
    return {
      kind: 'word',
      words: new Set(['members']),
      optional: false,
      verb: null,
      owner: { slot: 'O', types },
    };
  }
  const owner = /^:its=([SO])$/.exec(part);
  if (owner) {
    const name = owner[1] as 'S' | 'O';
    const allowed = name === 'S' ? relation.domain : relation.range;
    const types = allowed === 'any' ? null : new Set(allowed.filter((t): t is EntityType => t !== 'literal'));
    const words = new Set(['its', 'their', 'our', 'my', 'his', 'her', 'whose']);
    return { kind: 'word', words, optional: false, verb: null, owner: { slot: name, types } };
  }
  const gap = /^\.\.(\d*)$/.exec(part);
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 4 };
  const optional = part.endsWith('?') && part.length > 1;
  const body = optional ? part.slice(0, -1) : part;
  let verb: 'any' | 'ed' | 'ing' | null = null;
  const words = body.split('|').flatMap((word) => {
    const inflected = /^<([a-z-]+)(?::(ed|ing))?>$/.exec(word);
    if (!inflected) return [word];
    const form = inflected[2] as 'ed' | 'ing' | undefined;
    verb = form ?? 'any';
    if (form === 'ed') return participlesOf(inflected[1]!);
    return form === 'ing' ? gerundsOf(inflected[1]!) : formsOf(inflected[1]!);
  });
  return { kind: 'word', words: new Set(words), optional, verb };
}

/** How rarely an element holds by chance: possessives that fill a slot first, then verbs, then rarer words. */
function weightOf(element: Element & { kind: 'word' }): number {
  if (element.owner) return 4;
  if (element.verb && !element.words.has('is') && !element.words.has('has')) return 3;
  // Marks set nothing off.
  if ([...element.words].every((word) => /^\W+$/.test(word))) return 0;
  return [...element.words].some((word) => COMMON.has(word)) ? 1 : 2;
}
