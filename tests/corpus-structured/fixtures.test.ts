/** Every folder of fixtures/corpus-structured holds a small transcript and what its reading must be, counted by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const folder = fileURLToPath(new URL('../fixtures/corpus-structured', import.meta.url));

interface Expected {
  format: string;
  /** Label, words, start, end. */
  turns: [string, string, number | null, number | null][];
  /** Kind, words, number of the turn it belongs to; all of them where given. */
  notes?: [string, string, number | null][];
  metadata?: Record<string, string>;
  /** Name of each speaker. */
  speakers?: string[];
  /** Speaker, kind, words. */
  details?: [string, string, string][];
  /** Rule and line of each message; none where absent. */
  messages?: [string, number | null][];
  dropped?: string[];
}

describe('structured formats', () => {
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const files = readdirSync(join(folder, name));
    const file = files.find((entry) => entry.startsWith('transcript.'))!;
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
    const { document, messages, account } = await readDocument({
      path: file,
      bytes: new Uint8Array(readFileSync(join(folder, name, file))),
    });
    expect(messages.map(({ rule, place }) => [rule, place.line ?? null])).toEqual(expected.messages ?? []);
    expect(document?.format).toBe(expected.format);
    const { text, utterances, notes, speakers } = document!;
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(utterances.map((u) => [u.label, words(u.span), u.start, u.end])).toEqual(expected.turns);
    const turn = (id: string | null) => (id === null ? null : utterances.findIndex((u) => u.id === id));
    if (expected.notes)
      expect(notes.map((n) => [n.kind, words(n.span), turn(n.utterance)])).toEqual(expected.notes);
    if (expected.metadata) expect(document).toMatchObject(expected.metadata);
    if (expected.speakers) expect(speakers.map((s) => s.name)).toEqual(expected.speakers);
    if (expected.details)
      expect(speakers.flatMap((s) => s.details.map((d) => [s.name, d.kind, words(d.span)]))).toEqual(
        expected.details,
      );
    expect(account.leftOut.map(({ reason }) => reason)).toEqual(expected.dropped ?? []);
    // The plain reading: turns in order from the start, a blank line between two.
    expect(text.startsWith(expected.turns.map(([, said]) => said).join('\n\n'))).toBe(true);
  });
});
