/** What a document says of its speakers, gathered while it is read: where they belong, where they come from, whom they address. */
import type { Claim, Document, Entity, Mention, Resources } from '../../model.ts';
import { lexiconOf } from '../lexicon.ts';
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
  resources: Resources,
): Knowledge {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const organisations = new Map<string, Map<string, number>>();
  const countries = new Map<string, string>();
  const seats = new Map<string, string>();
  const previous = new Map<string, string | null>();
  let last: string | null = null;
  for (const u of document.utterances) {
    previous.set(u.id, last);
    last = u.speaker ?? last;
  }
  const vocatives = vocativesOf(lines, mentions);
  const unnamed = new Set(document.speakers.filter((s) => s.kind !== 'person').map((s) => s.id));
  const named = (id: string | undefined): Named | null => {
    const entity = id === undefined ? undefined : byId.get(id);
    return entity ? { entity: entity.id, type: entity.type, start: 0, end: 0, quote: entity.label } : null;
  };
  const label = (id: string): string => byId.get(id)?.label ?? id;
  return {
    lines,
    entity: (id) => byId.get(id),
    isNamed: (speaker) => !unnamed.has(speaker),
    organisationOf: (speaker) => {
      // A body that speaks is itself who "we" are.
      if (byId.get(speaker)?.type !== 'Person') return named(speaker);
      const known = [...(organisations.get(speaker) ?? [])].sort((a, b) => b[1] - a[1]);
      // Two employers: "we" could be either, unless one is named after the other.
      const whole = known.find(([id]) => known.every(([other]) => label(other).startsWith(label(id))));
      if (whole) return named(whole[0]);
      return known.length === 1 || (known.length > 1 && known[0]![1] > known[1]![1])
        ? named(known[0]![0])
        : null;
    },
    countryOf: (speaker) => {
      if (byId.get(speaker)?.type === 'Place') return named(speaker);
      const own = countries.get(speaker);
      if (own) return named(own);
      const employers = [...(organisations.get(speaker) ?? new Map<string, number>()).keys()];
      const seated = new Set(
        employers.map((id) => seats.get(id) ?? countryOfBody(id, resources)).filter((id) => id !== undefined),
      );
      return seated.size === 1 ? named([...seated][0]) : null;
    },
    addressee: (line) => {
      const vocative = vocatives.get(line.index);
      if (vocative) return vocative;
      const before = line.utterance === null ? null : (previous.get(line.utterance) ?? null);
      return before === line.speaker ? null : before;
    },
    learn: ({ subject, predicate, object, polarity, modality }) => {
      if (object === null || polarity === 'denied' || modality === 'hypothetical') return;
      // Who sits on a board speaks of "we" for somebody else.
      if (BELONGS.has(predicate) && predicate !== 'boardMemberOf') {
        const row = organisations.get(subject) ?? new Map<string, number>();
        if (byId.get(object)?.type !== 'Place') row.set(object, (row.get(object) ?? 0) + 1);
        organisations.set(subject, row);
      }
      if (predicate === 'basedIn' && !seats.has(subject)) seats.set(subject, object);
      if (predicate === 'nationality' && byId.get(subject)?.type === 'Person') countries.set(subject, object);
    },
  };
}

/** Country of an authority's body as entity id, where the tables know it. */
function countryOfBody(id: string, resources: Resources): string | undefined {
  const iso2 = lexiconOf(resources).authority.get(id)?.country;
  return iso2 ? resources.countries.find((row) => row.iso2 === iso2)?.slug : undefined;
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
