/** Accepted candidates → entities and mentions of one document: which names mean one thing, and why. */
import type { Entity, EntityType, Mention, Merge } from '../model.ts';
import type { Accepted } from './arbitrate.ts';
import { type Atom, scan } from './atoms.ts';
import { type Group, Groups, type Naming } from './groups.ts';
import { headingMentions } from './headings.ts';
import { idOf } from './ids.ts';
import { joinReason } from './join-reasons.ts';
import { typeOfKnown } from './lexicon.ts';
import { resolveNames } from './name-identity.ts';
import { joined } from './names.ts';
import { resolvePeople } from './people-identity.ts';
import type { Reading } from './reading.ts';
import { resolveIntroductions } from './self-introductions.ts';
import { speakerName } from './speakers.ts';
import { sentenceFinder } from './structure.ts';

/** Key under which a name is the same name: type family, then its words. */
const nameKey = (type: EntityType, atoms: readonly Atom[]): string => `${family(type)}:${joined(atoms)}`;

const family = (type: EntityType): string => (type === 'StandardsBody' ? 'Organisation' : type);

function labelOf(known: string, reading: Reading): { label: string; type: EntityType } | null {
  const row = reading.lexicon.authority.get(known);
  if (row) return { label: row.label, type: row.type };
  const country = reading.lexicon.countries.get(known);
  return country ? { label: country.label, type: 'Place' } : null;
}

/** Row whose unambiguous name the canonical label is ("ISO/IEC JTC 1" within a longer path). */
function rowNamed({ label, type }: Accepted, { lexicon }: Reading): string | undefined {
  if (label === undefined) return undefined;
  const entries = lexicon.names.get(joined(scan(label))) ?? [];
  const [entry, ...others] = entries.filter((e) => e.source === 'authority');
  if (!entry || entry.ambiguous || family(entry.type) !== family(type)) return undefined;
  return others.every((e) => e.slug === entry.slug) ? entry.slug : undefined;
}

function groupNamings(accepted: readonly Accepted[], reading: Reading): Naming[] {
  const groups = new Map<string, Group>();
  return accepted.map((candidate) => {
    const quote = reading.text.slice(candidate.span.start, candidate.span.end);
    const atoms = scan(quote.replace(/_/g, ' '));
    const known = candidate.entity ?? rowNamed(candidate, reading);
    const row = known ? labelOf(known, reading) : null;
    const key = known
      ? `known:${known}`
      : nameKey(candidate.type, candidate.label ? scan(candidate.label) : atoms);
    let group = groups.get(key);
    if (!group) {
      const label = row?.label ?? candidate.label ?? quote.replace(/\s+/g, ' ');
      group = {
        key,
        type: row?.type ?? candidate.type,
        label,
        known: known ?? null,
        partial: false,
        merges: [],
      };
      groups.set(key, group);
    }
    return { candidate, quote, atoms, group };
  });
}

/** Entities and mentions; ids are readable and depend only on the names and, for people known by part of a name, on the document. */
export function identify(
  accepted: readonly Accepted[],
  reading: Reading,
): { entities: Entity[]; mentions: Mention[] } {
  const namings = groupNamings(accepted, reading);
  const groups = new Groups(namings);
  resolveNames(groups, reading);
  resolveIntroductions(groups, reading);
  resolvePeople(groups, reading);
  return collect(namings, assignIds(namings, reading), reading);
}

function assignIds(namings: readonly Naming[], reading: Reading): Map<Group, string> {
  const { document } = reading.analysed;
  const taken = new Set(document.speakers.map((s) => s.id));
  const isKnown = (id: string): boolean =>
    reading.lexicon.authority.has(id) || reading.lexicon.countries.has(id);
  const ids = new Map<Group, string>();
  for (const { group } of namings) {
    if (ids.has(group)) continue;
    let id = group.known ?? (group.partial ? `${idOf(group.label)}-${idOf(document.id)}` : idOf(group.label));
    if (group.known === null) {
      if (taken.has(id) || isKnown(id)) id = `${id}-${group.type.toLowerCase()}`;
      while (taken.has(id) || isKnown(id)) id += '-2';
    }
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

/** Joins that give a speaker a fuller name than the label has. */
const NAMES_SPEAKER = new Set(['people/label-in-full', 'people/self-introduction']);

function collect(
  namings: readonly Naming[],
  ids: Map<Group, string>,
  reading: Reading,
): { entities: Entity[]; mentions: Mention[] } {
  const { document, sentences } = reading.analysed;
  const sentenceAt = sentenceFinder(sentences);
  const entities = new Map<string, Entity>();
  const open = (
    id: string,
    type: EntityType,
    label: string,
    merges: Merge[],
    known: string | null,
  ): Entity => {
    let entity = entities.get(id);
    if (!entity) {
      const row = known
        ? (reading.lexicon.authority.get(known) ?? reading.lexicon.countries.get(known))
        : undefined;
      const partOf = known ? reading.lexicon.authority.get(known)?.partOf : undefined;
      entity = {
        id,
        type,
        label,
        altLabels: [],
        exactMatch: row && type !== 'Person' ? [...row.exactMatch] : [],
      };
      if (row && type === 'Person' && reading.lexicon.authority.has(known!))
        entity.exactMatch = [...row.exactMatch];
      if (partOf && partOf.length > 0) entity.partOf = [...partOf];
      entities.set(id, entity);
    }
    if (merges.length > 0) entity.merges = [...(entity.merges ?? []), ...merges];
    return entity;
  };
  const typeOf = (speaker: string): EntityType => typeOfKnown(reading.lexicon, speaker) ?? 'Person';
  for (const { id, ...speaker } of document.speakers) {
    const type = typeOf(id);
    const body = type !== 'Person';
    open(
      id,
      type,
      body ? labelOf(id, reading)!.label : speakerName({ id, ...speaker }),
      [],
      body ? id : null,
    );
  }
  const mentions: Mention[] = headingMentions(reading).map((h) => ({
    entity: h.speaker,
    document: document.id,
    utterance: h.utterance,
    span: h.span,
    quote: reading.text.slice(h.span.start, h.span.end),
    type: typeOf(h.speaker),
    rule: 'cast/heading',
    confidence: 0.99,
    heading: true,
  }));
  for (const { candidate, quote, group } of namings) {
    const entity = open(ids.get(group)!, group.type, group.label, group.merges, group.known);
    if (group.merges.some((m) => NAMES_SPEAKER.has(m.rule))) entity.label = group.label;
    group.merges = [];
    mentions.push({
      entity: entity.id,
      document: document.id,
      utterance: sentenceAt(candidate.span.start)?.utterance ?? null,
      span: candidate.span,
      quote,
      type: candidate.type,
      rule: candidate.rule,
      confidence: Math.round(candidate.confidence * 1000) / 1000,
      ...(candidate.nested ? { nested: true as const } : {}),
    });
  }
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const mention of mentions) {
    const entity = entities.get(mention.entity)!;
    const name = mention.quote.replace(/\s+/g, ' ').replace(/_/g, ' ');
    if (name === entity.label || entity.altLabels.includes(name)) continue;
    entity.altLabels.push(name);
    const reason = joinReason(mention.rule);
    if (reason && !entity.merges?.some((m) => m.from === name))
      entity.merges = [...(entity.merges ?? []), { rule: mention.rule, from: name, reason }];
  }
  return { entities: [...entities.values()], mentions };
}
