/** Gold folder's JSON files → typed records with the graph's type names, cut to the annotated scope. */
import type { EntityType, Modality, Span } from '../model.ts';

export interface GoldMention extends Span {
  entity: string;
  types: EntityType[];
  optional: boolean;
  nested: boolean;
  inHeading: boolean;
  /** The span without title or modifier; either is right. */
  core: Span | null;
  surface: string;
}

export interface GoldTurn {
  speakerId: string;
  speaker: string;
  start: number | null;
  heading: Span;
  body: Span;
  /** Stretches of the body that are no speech. */
  artefacts: Span[];
}

export interface GoldRelation extends Span {
  subject: string;
  predicate: string;
  object: string | null;
  literal: string | null;
  modality: Modality | 'negated';
  optional: boolean;
  core: boolean;
}

export interface GoldAct extends Span {
  act: string[];
  speaker: string;
  target: string;
  turn: number | null;
  implicit: boolean;
  optional: boolean;
}

export interface Gold {
  name: string;
  /** File name of the annotated text. */
  file: string;
  scope: Span;
  turns: GoldTurn[];
  mentions: GoldMention[];
  /** Acceptable types and whether required, by entity id. */
  entities: Map<string, { types: EntityType[]; required: boolean; uncertain: boolean; name: string }>;
  relations: GoldRelation[];
  acts: GoldAct[];
  /** Group id → members, read off the roles and the turns. */
  groups: Map<string, Set<string>>;
}

const TYPE_NAMES: Record<string, EntityType> = {
  'Policy/Initiative': 'Initiative',
  'Programme/Project': 'Initiative',
};
const typeOf = (name: string): EntityType => TYPE_NAMES[name] ?? (name as EntityType);

// biome-ignore lint/suspicious/noExplicitAny: the files are JSON of several annotators' tools; this function is where they become typed.
type Json = any;

/** @param files parsed JSON of the folder by name: turns, entities, mentions, relations, discourse (all but turns may be missing) */
export function parseGold(name: string, files: Record<string, Json>): Gold {
  const { turns, entities, mentions, relations, discourse } = files;
  const scope: Span = turns.scope ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const known = new Map<string, { types: EntityType[]; required: boolean; uncertain: boolean; name: string }>(
    (entities?.entities ?? []).map((e: Json) => [
      e.id,
      {
        name: e.name,
        types: [e.type, ...(e.altTypes ?? [])].map(typeOf),
        required: e.required !== false,
        uncertain: e.uncertain === true,
      },
    ]),
  );
  const core = new Set(
    (relations?.predicates ?? []).filter((p: Json) => p.tier === 'core').map((p: Json) => p.name as string),
  );
  const goldTurns: GoldTurn[] = turns.turns.map((t: Json) => ({
    speakerId: t.speakerId,
    speaker: t.speaker,
    start: t.startSeconds ?? null,
    heading: { start: t.headingStart, end: t.headingEnd },
    body: { start: t.bodyStart, end: t.bodyEnd },
    artefacts: (t.artefacts ?? []).map(({ start, end }: Json) => ({ start, end })),
  }));
  const goldRelations: GoldRelation[] = (relations?.relations ?? []).map((r: Json) => ({
    subject: r.subject,
    predicate: r.predicate,
    object: r.object ?? null,
    literal: r.objectLiteral ?? null,
    modality: r.modality,
    optional: r.optional === true || r.inNote === true,
    core: core.has(r.predicate),
    start: r.start,
    end: r.end,
  }));
  return {
    name,
    file: turns.source.file,
    scope,
    turns: goldTurns,
    entities: known,
    mentions: (mentions?.mentions ?? []).map((m: Json) => ({
      entity: m.entity,
      types: [
        ...new Set([
          typeOf(m.type),
          ...(known.get(m.entity)?.types ?? []),
          ...(m.altTypes ?? []).map(typeOf),
        ]),
      ],
      optional: m.optional === true || m.uncertain === true || known.get(m.entity)?.uncertain === true,
      nested: m.nested === true,
      inHeading: m.inHeading === true,
      core: m.core ? { start: m.core.start, end: m.core.end } : null,
      surface: m.surface,
      start: m.start,
      end: m.end,
    })),
    relations: goldRelations,
    acts: (discourse?.discourse ?? []).map((d: Json) => ({
      act: [d.act, ...(d.altActs ?? [])],
      speaker: d.speaker,
      target: d.target,
      turn: d.turn ?? null,
      implicit: d.implicitTarget === true,
      optional: d.optional === true,
      start: d.start,
      end: d.end,
    })),
    groups: groupsOf(goldTurns, goldRelations),
  };
}

/** "group:panellists" → those with that role; other groups → all who speak. */
function groupsOf(turns: GoldTurn[], relations: GoldRelation[]): Map<string, Set<string>> {
  const speakers = new Set(turns.map((t) => t.speakerId));
  const participants = new Set(relations.filter((r) => r.predicate === 'hasRole').map((r) => r.subject));
  const all = new Set([...speakers, ...participants]);
  return new Map(
    ['panellists', 'speakers', 'guests', 'hosts', 'discussants'].map((g) => [`group:${g}`, all]),
  );
}
