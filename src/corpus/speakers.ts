/** Labels of all turns and the roster → speakers, one for each person however labelled. */
import type { Speaker } from '../model.ts';
import { labelKind } from './labels.ts';
import { slug } from './slug.ts';
import type { ParsedTranscript } from './types.ts';

/** @returns the speakers, and for each turn the id of its speaker (null where nobody is named) */
export function resolveSpeakers(
  documentId: string,
  transcript: ParsedTranscript,
): { speakers: Speaker[]; ids: (string | null)[] } {
  const speakers = new Map<string, Speaker>();
  const ids = transcript.turns.map(({ label, speakerKey }) => {
    const printed = label || speakerKey || '';
    if (!printed) return null;
    const key = printed.replace(/[⁰¹²³⁴-⁹]+$/u, '').trim();
    const kind = labelKind(key);
    const base = slug(key) || 'speaker';
    const id = kind === 'person' ? base : `${documentId}-${base}`;
    const speaker = speakers.get(id) ?? { id, name: key, labels: [], kind, details: [] };
    speakers.set(id, speaker);
    if (!speaker.labels.includes(label)) speaker.labels.push(label);
    return id;
  });
  return { speakers: [...speakers.values()], ids };
}
