/** What a document says of its speakers, gathered while it is read: where they belong, where they come from, whom they address. */
import type { Claim, Document, Entity, Mention } from '../../model.ts';
import type { Line, Named } from './items.ts';
import type { Background } from './reference.ts';

export interface Knowledge extends Background {
  /** Takes what a claim says of a person into account for the pronouns after it. */
  learn: (claim: Claim) => void;
  entity: (id: string) => Entity | undefined;
}

const BELONGS = new Set([
  'affiliatedWith',
  'holdsPosition',
  'directorOf',
  'chairOf',
  'founderOf',
  'boardMemberOf',
]);

export function knowledgeOf(
  document: Document,
  lines: readonly Line[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Knowledge {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const organisations = new Map<string, Map<string, number>>();
  const countries = new Map<string, string>();
  const previous = new Map<string, string | null>();
  let last: string | null = null;
  for (const u of document.utterances) {
    previous.set(u.id, last);
    last = u.speaker ?? last;
  }
  const vocatives = vocativesOf(lines, mentions);
  const named = (id: string | undefined): Named | null => {
    const entity = id === undefined ? undefined : byId.get(id);
    return entity ? { entity: entity.id, type: entity.type, start: 0, end: 0, quote: entity.label } : null;
  };
  return {
    lines,
    entity: (id) => byId.get(id),
    organisationOf: (speaker) => {
      const known = [...(organisations.get(speaker) ?? [])].sort((a, b) => b[1] - a[1]);
      // Two employers: "we" could be either.
      return known.length === 1 || (known.length > 1 && known[0]![1] > known[1]![1])
        ? named(known[0]![0])
        : null;
    },
    countryOf: (speaker) => named(countries.get(speaker)),
    addressee: (line) => {
      const vocative = vocatives.get(line.index);
      if (vocative) return vocative;
      const before = line.utterance === null ? null : (previous.get(line.utterance) ?? null);
      return before === line.speaker ? null : before;
    },
    learn: ({ subject, predicate, object, polarity, modality }) => {
      if (object === null || polarity === 'denied' || modality === 'hypothetical') return;
      if (BELONGS.has(predicate)) {
        const row = organisations.get(subject) ?? new Map<string, number>();
        if (byId.get(object)?.type !== 'Place') row.set(object, (row.get(object) ?? 0) + 1);
        organisations.set(subject, row);
      }
      if (predicate === 'nationality' && byId.get(subject)?.type === 'Person') countries.set(subject, object);
    },
  };
}

/** "Milton, do you …", "…, Robin?": the person a line addresses by name. */
function vocativesOf(lines: readonly Line[], _mentions: readonly Mention[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const line of lines) {
    const { items } = line;
    const person = (i: number) => {
      const names = items[i]?.names ?? [];
      return names.length === 1 && names[0]!.type === 'Person' && names[0]!.entity !== line.speaker
        ? names[0]!.entity
        : null;
    };
    const opening = items.findIndex((x) => x.kind === 'name');
    if (opening >= 0 && opening < 4 && (items[opening + 1]?.word === ',' || items.length === opening + 1)) {
      const who = person(opening);
      if (who) found.set(line.index, who);
    }
    const end = items.length - 1;
    const closing = items[end]?.kind === 'mark' ? end - 1 : end;
    if (closing > 0 && items[closing - 1]?.word === ',') {
      const who = person(closing);
      if (who) found.set(line.index, who);
    }
  }
  return found;
}
