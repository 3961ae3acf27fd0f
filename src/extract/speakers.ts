/** A document as read → the same with entity ids for its speakers, so that everything after speaks of entities. */
import type { Document, Speaker } from '../model.ts';
import { scan } from './atoms.ts';
import { idOf } from './ids.ts';
import { type Lexicon, typeOfKnown } from './lexicon.ts';
import { joined } from './names.ts';

const withoutBrackets = (name: string): string =>
  name
    .replace(/_/g, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Readable name of a speaker: no underscores, no brackets with handles, pronouns or employers. */
export const speakerName = (speaker: Speaker): string => withoutBrackets(speaker.name) || speaker.name;

/** `thomas-li` for a full name; `chair-DOCUMENT` where only part of a name or none is known, as it may be another person elsewhere. */
function entityId(speaker: Speaker, documentId: string): string {
  const name = speakerName(speaker);
  const full =
    speaker.kind === 'person' && /^\S+\s+\S/.test(name.replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|The)\.?\s+/i, ''));
  return full ? idOf(name) : `${idOf(name)}-${idOf(documentId)}`;
}

/** Rows that speak in meetings of bodies and states: "Thales: we disagree", "CHINA: we support". */
const DELEGATED = new Set(['Organisation', 'StandardsBody', 'Place']);
/** So many different ones make it a meeting of bodies, where a label that could also be a person's is none. */
const MEETING = 3;

/** Ids of the tables' bodies and countries that speak, by speaker; empty where people do. */
function bodiesOf({ speakers }: Document, lexicon: Lexicon): Map<string, string> {
  const found = new Map<string, string>();
  let sure = 0;
  for (const { id, name, kind, details } of speakers) {
    const entries =
      kind === 'group' || details.length > 0 ? [] : (lexicon.names.get(joined(scan(name))) ?? []);
    const rows = entries.filter((e) => e.slug !== '' && DELEGATED.has(e.type) && e.source !== 'demonym');
    const [row] = rows;
    if (!row || rows.some((e) => e.slug !== row.slug) || entries.some((e) => e.type === 'Person')) continue;
    found.set(id, row.slug);
    if (!lexicon.has('given-names', name.toLowerCase())) sure++;
  }
  return sure >= MEETING && new Set(found.values()).size >= MEETING ? found : new Map();
}

/** Speakers, turns and hand-overs under entity ids; two speakers of one name keep their own ids as an ending; bodies that speak are those of the tables. */
export function withEntityIds(document: Document, lexicon: Lexicon): Document {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const bodies = bodiesOf(document, lexicon);
  for (const speaker of document.speakers) {
    const body = bodies.get(speaker.id);
    let id = body ?? entityId(speaker, document.id);
    // Somebody called Philip Morris is not the company.
    if (!body && (typeOfKnown(lexicon, id) ?? 'Person') !== 'Person') id = `${id}-person`;
    if (taken.has(id)) id = `${id}-${idOf(speaker.id)}`;
    while (taken.has(id)) id += '-2';
    taken.add(id);
    ids.set(speaker.id, id);
  }
  const of = (id: string): string => ids.get(id) ?? id;
  return {
    ...document,
    speakers: document.speakers.map((s) => ({ ...s, id: of(s.id) })),
    utterances: document.utterances.map((u) => ({
      ...u,
      speaker: u.speaker === null ? null : of(u.speaker),
      ...(u.handovers ? { handovers: u.handovers.map((h) => ({ ...h, speaker: of(h.speaker) })) } : {}),
    })),
  };
}
