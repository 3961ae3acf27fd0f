/** A document as read → the same with entity ids for its speakers, so that everything after speaks of entities. */
import type { Document, Speaker } from '../model.ts';
import { idOf } from './ids.ts';

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

/** Speakers, turns and hand-overs under entity ids; two speakers of one name keep their own ids as an ending. */
export function withEntityIds(document: Document): Document {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const speaker of document.speakers) {
    let id = entityId(speaker, document.id);
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
