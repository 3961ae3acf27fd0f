/** Every fixture of a plain-text format reads as its `.turns` file says: speaker, time, heading and speech of each turn, written by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { speechOf } from './speech.ts';

const folder = join(import.meta.dirname, '../fixtures/corpus');
const names = readdirSync(folder).filter(
  (name) => !name.endsWith('.turns') && existsSync(join(folder, `${stem(name)}.turns`)),
);

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

describe('fixtures', () => {
  test.each(names)('%s', async (name) => {
    const { document } = await readDocument({
      path: name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    });
    const turns = document!.utterances.map((utterance) => {
      const { speaker, start, heading } = utterance;
      const printed = heading
        ? document!.text.slice(heading.start, heading.end).replace(/\s*\n\s*/g, ' ')
        : '';
      return `${speaker ?? '-'} @${start ?? '-'} | ${printed} | ${speechOf(document!, utterance)}`.trimEnd();
    });
    const expected = readFileSync(join(folder, `${stem(name)}.turns`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
    expect(turns).toEqual(expected);
  });
});
