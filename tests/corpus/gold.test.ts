/** Turns, speakers, times and offsets of the three annotated texts; skipped where the shared folder is not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const shared = process.env.COLLOQUY_SHARED ?? join(import.meta.dirname, '../../../shared');
const TEXTS = [
  { id: 'oxford-2022-09-12', file: 'transcripts/oxford-2022-09-12.txt' },
  { id: 'practicalai-4-gdpr', file: 'samples/practicalai-4-gdpr.md' },
  { id: 'w3c-ccg-irc-2025-01-14', file: 'samples/w3c-ccg-irc-2025-01-14.log' },
];

interface GoldTurn {
  heading: string;
  headingStart: number;
  headingEnd: number;
  speakerId: string;
  startSeconds: number | null;
  bodyStart: number;
  bodyEnd: number;
  channel?: string;
  artefacts?: { type: string; start: number; end: number }[];
}
interface GoldTurns {
  scope?: { end: number };
  turns: GoldTurn[];
  reattributions?: { start: number; end: number; actualSpeaker: string; confidence: string }[];
}

const KINDS: Record<string, string> = {
  footnote: 'footnote',
  timestamp: 'timestamp',
  'stage-direction': 'direction',
  'line-prefix': 'prefix',
  'note-line': 'log',
};

describe.skipIf(!existsSync(shared)).each(TEXTS)('gold text $id (../shared)', ({ id, file }) => {
  const gold: GoldTurns = existsSync(shared)
    ? JSON.parse(readFileSync(join(shared, 'gold', id, 'turns.json'), 'utf8'))
    : { turns: [] };
  const read = () => readDocument({ path: file, bytes: new Uint8Array(readFileSync(join(shared, file))) });
  const inScope = (start: number) => start < (gold.scope?.end ?? Number.POSITIVE_INFINITY);

  test('every turn has its heading, body, time and speaker', async () => {
    const { document } = await read();
    const turns = document!.utterances.filter(({ span }) => inScope(span.start));
    expect(
      turns.map(({ heading, span, start, speaker, channel }) => ({
        ...heading,
        from: span.start,
        to: span.end,
        time: start,
        speaker,
        channel,
      })),
    ).toEqual(
      gold.turns.map((t) => ({
        start: t.headingStart,
        end: t.headingEnd,
        from: t.bodyStart,
        to: t.bodyEnd,
        time: t.startSeconds,
        speaker: t.speakerId,
        channel: t.channel === 'chat' ? 'chat' : undefined,
      })),
    );
  });

  test('every artefact is a note', async () => {
    const { document } = await read();
    const notes = document!.notes.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);
    const artefacts = gold.turns.flatMap((t) => t.artefacts ?? []).filter(({ type }) => KINDS[type]);
    expect(notes).toEqual(
      expect.arrayContaining(artefacts.map(({ type, start, end }) => `${KINDS[type]} ${start}-${end}`)),
    );
  });

  test('sentences under the wrong heading carry their speaker', async () => {
    const { document } = await read();
    const handovers = document!.utterances
      .flatMap((u) => u.handovers ?? [])
      .filter(({ span }) => inScope(span.start));
    const sure = (gold.reattributions ?? []).filter(({ confidence }) => confidence === 'high');
    expect(handovers).toEqual(
      sure.map(({ start, end, actualSpeaker }) => ({ span: { start, end }, speaker: actualSpeaker })),
    );
  });
});
