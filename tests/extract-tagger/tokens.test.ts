/** Speech with notes, page breaks and hand-overs in; tokens and sentences at exact offsets out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, tokeniseText } from '../../src/extract/tokens.ts';
import type { Document, Note, NoteKind } from '../../src/model.ts';

/** One utterance over the whole text after `lead`; notes by their words. */
function speech(text: string, notes: [NoteKind, string][] = [], lead = 0): Document {
  const spans: Note[] = notes.map(([kind, words]) => {
    const start = text.indexOf(words);
    return { kind, utterance: 'u0000', span: { start, end: start + words.length } };
  });
  const span = { start: lead, end: text.length };
  const turn = {
    id: 'u0000',
    speaker: 'ana-lund',
    label: 'Ana Lund',
    start: null,
    end: null,
    heading: null,
    span,
  };
  return {
    id: 'd',
    path: 'd.txt',
    format: 'text',
    sha256: '',
    text,
    notes: spans,
    speakers: [],
    utterances: [turn],
  };
}

const words = (text: string): string[] => tokeniseText(text).tokens.map((t) => t.text);
const sentencesOf = (document: Document): string[] => {
  const { tokens, sentences } = analyse(document);
  return sentences.map((s) =>
    tokens
      .slice(s.from, s.to)
      .map((t) => t.text)
      .join(' '),
  );
};

describe('words', () => {
  test.each([
    ['the EU-Korea talks', ['the', 'EU', '-', 'Korea', 'talks']],
    ['TC 9/ WG 4 met', ['TC', '9', '/', 'WG', '4', 'met']],
    ["Norway's port", ['Norway', "'s", 'port']],
    ['the Huangs’ farm', ['the', 'Huangs', '’', 'farm']],
    ['a 3GPP group', ['a', '3GPP', 'group']],
    ['802.11ax and X.509 and H.264', ['802.11ax', 'and', 'X.509', 'and', 'H.264']],
    ['Nguyễn Đức spoke.', ['Nguyễn', 'Đức', 'spoke', '.']],
    ["I'm here, we can't stay", ['I', "'m", 'here', ',', 'we', 'ca', "n't", 'stay']],
    ['see https://example.org/a?b=1, then', ['see', 'https://example.org/a?b=1', ',', 'then']],
    ['write to ana@example.org today', ['write', 'to', 'ana@example.org', 'today']],
    ['Ana Lund² agrees', ['Ana', 'Lund', '²', 'agrees']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('every token is what the text has at its offsets, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Ana',
      'EU-Korea',
      ' ',
      '\n',
      '\n\n',
      '.',
      '’s',
      '802.11ax',
      'ễ',
      '😀',
      '\t',
      '(',
      '/',
      'x'.repeat(300),
      '\u00a0',
      'e.g.',
      'http://a.b/',
      '@',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { tokens, sentences } = analyse(speech(text));
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          at = token.end;
        }
        expect(sentences.reduce((n, s) => n + s.to - s.from, 0)).toBe(tokens.length);
      }),
      { numRuns: 150 },
    );
  });

  test('a word of a hundred thousand letters is one token and the words around it stay', () => {
    const text = `before ${'ab'.repeat(50_000)} after`;
    expect(tokeniseText(text).tokens.map((t) => t.end - t.start)).toEqual([6, 100_000, 5]);
  });
});

describe('sentences', () => {
  test('a stage direction inside does not cut', () => {
    const text = 'We asked the [laughter] port authority of Bergen.';
    expect(sentencesOf(speech(text, [['direction', '[laughter]']]))).toEqual([
      'We asked the port authority of Bergen .',
    ]);
  });

  test('a page break inside goes on in lower case', () => {
    expect(sentencesOf(speech('The dam was built\n\nby the old county board.'))).toHaveLength(1);
  });

  test('a footnote between two halves does not cut, though a name goes on in capitals', () => {
    const note = '1 Rules of the River Board, 1987.';
    const text = `It was agreed by the United\n\n${note}\n\nKingdom and others.`;
    const all = sentencesOf(speech(text, [['footnote', note]]));
    expect(all[0]).toBe('It was agreed by the United Kingdom and others .');
    expect(all[1]).toContain('River Board');
  });

  test('a paragraph break is kept', () => {
    expect(sentencesOf(speech('The list is short\n\nFirst we mend the roof.'))).toHaveLength(2);
  });

  test.each([
    'See Fig. 3 of the plan.',
    'Under Pub. L. 117-2 we pay.',
    'Sen. Okoro and Rep. Dahl met.',
    'She has a Ph.D. from Lund.',
  ])('an abbreviation does not cut: %s', (text) => {
    expect(tokeniseText(text).sentences).toHaveLength(1);
  });

  test('title lines before the first heading have no utterance', () => {
    const lead = 'Hearing on river ports\n';
    const document = speech(`${lead}We begin.`, [], lead.length);
    expect(analyse(document).sentences.map((s) => s.utterance)).toEqual([null, 'u0000']);
  });

  test('a hand-over has its own speaker and sentence', () => {
    const text = 'So I stop here. Thank you, Ravi.';
    const document = speech(text);
    document.utterances[0]!.handovers = [{ span: { start: 16, end: text.length }, speaker: 'chair' }];
    expect(analyse(document).sentences.map((s) => s.speaker)).toEqual(['ana-lund', 'chair']);
  });
});
