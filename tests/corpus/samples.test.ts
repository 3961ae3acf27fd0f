/**
 * Turns and speakers of ../shared/samples (COLLOQUY_SHARED), counted on the raw bytes with grep and awk, not with our readers; skipped where they are absent.
 * The IRC log: runs of one name in the transcriber's lines, ended by what somebody types in words (not by commands and bare links), and each such typed line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const shared = process.env.COLLOQUY_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

const COUNTED: Record<string, Record<string, number>> = {
  'akomantoso-debate-1995.xml': {
    'Prof. Brown': 1,
    'Mr. Adam': 1,
    'Mr. Speaker': 1,
    'Mr. Cameroon': 1,
    'Mr. White': 1,
  },
  'parlamint-gb-lords-2020-02-12.excerpt.xml': {
    'Peter Fowler': 1,
    'James Touhig': 1,
    'Leslie Griffiths': 1,
    'Diana Barran': 1,
  },
  'podcast-cite-time.html': { Travis: 5, Sarah: 2, Gilon: 3 },
  'podcast-example.srt': { Travis: 5, Sarah: 2, Gilon: 3 },
  'podcast-vtag-example.vtt': { Sarah: 1, Gillian: 1 },
  'practicalai-4-gdpr.md': {
    'Daniel Whitenack': 28,
    'Chris Benson': 11,
    'Matthew Carroll': 18,
    'Andrew Burt': 20,
  },
  'w3c-ccg-irc-2025-01-14.log': {
    'Harrison Tang': 11,
    'Jay Stanley': 9,
    'Daniel Kahn Gillmor': 13,
    'Manu Sporny': 6,
    'Kaliya Identity Woman': 2,
    'Greg Bernstein': 3,
    'Phillip Long': 2,
    'Harrison Tang, typed': 3,
    'Jay Stanley, typed': 1,
    'Daniel Kahn Gillmor, typed': 6,
    'Manu Sporny, typed': 2,
    'Greg Bernstein, typed': 1,
    'Phillip Long, typed': 2,
    'Joe Andrieu, typed': 2,
    'Ted Thibodeau, typed': 2,
    'Dmitri Zagidulin, typed': 1,
    'Przemek Praszczalek, typed': 1,
  },
};

describe.skipIf(!existsSync(join(shared, 'samples')))('turns of each speaker, counted by hand', () => {
  test.each(Object.entries(COUNTED))('%s', async (name, counted) => {
    const bytes = new Uint8Array(readFileSync(join(shared, 'samples', name)));
    const { document, account } = await readDocument({ path: name, bytes });
    const { speakers, format, utterances } = document!;
    const names = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    const counts: Record<string, number> = {};
    for (const { speaker, channel } of utterances) {
      const known = names.get(speaker ?? '');
      // Where the label is all that is printed of a name, it is the label that was counted.
      const printed = format === 'akoma-ntoso' ? known?.labels[0] : known?.name;
      const key = channel ? `${printed}, typed` : `${printed}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(counted);
    expect(account.coverage).toBe(1);
  });
});
