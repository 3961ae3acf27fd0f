/** Pieces of speech → one text with turns and notes whose offsets lie on the words they mean. */
import { describe, expect, test } from 'vitest';
import { type Piece, plainReading } from '../../src/corpus/plain-reading.ts';

const piece = (label: string, text: string, more: Partial<Piece> = {}): Piece => ({
  label,
  text,
  start: null,
  end: null,
  ...more,
});
/** Notes of a piece, by the words that they cover. */
const noted = (text: string, ...words: string[]): Partial<Piece> => ({
  notes: words.map((w) => {
    const start = text.indexOf(w);
    return { kind: 'direction', span: { start, end: start + w.length } };
  }),
});
const read = (...pieces: Piece[]) => plainReading('talk.json', pieces);
const wordsOf = ({ text, notes }: ReturnType<typeof read>) =>
  notes.filter((n) => n.kind === 'direction').map(({ span }) => text.slice(span.start, span.end));

describe('notes lie on their words', () => {
  test('though blanks before the piece are dropped', () => {
    const text = '   Good (sighs) morning.';
    expect(wordsOf(read(piece('Ann', text, noted(text, '(sighs)'))))).toEqual(['(sighs)']);
  });

  test('though blanks after it are, which they reached into', () => {
    const text = 'Good morning (sighs)   ';
    const reading = read(piece('Ann', text, noted(text, '(sighs)   ')), piece('Bo', 'Yes.'));
    expect(wordsOf(reading)).toEqual(['(sighs)']);
  });

  test('in a piece that goes on with a turn, and in one that begins the next', () => {
    const [a, b, c] = ['One.', '  Two (coughs) here.', ' Three (laughs) there.'];
    const reading = read(
      piece('Ann', a),
      piece('Ann', b, noted(b, '(coughs)')),
      piece('Bo', c, noted(c, '(laughs)')),
    );
    expect(wordsOf(reading)).toEqual(['(coughs)', '(laughs)']);
    expect(reading.turns.map(({ span }) => reading.text.slice(span.start, span.end))).toEqual([
      'One. Two (coughs) here.',
      'Three (laughs) there.',
    ]);
  });
});

test('details of a described person are found one after the other, though one contains another’s words', () => {
  const { text, roster } = plainReading(
    'talk.json',
    [piece('Ann Lee', 'Good morning.')],
    [],
    [
      {
        name: 'Ann Lee',
        labels: ['Ann Lee'],
        details: [
          { kind: 'role', text: 'Chair, Tide Board' },
          { kind: 'affiliation', text: 'Tide Board' },
        ],
      },
    ],
  );
  expect(text).toMatch(/Ann Lee, Chair, Tide Board, Tide Board$/);
  const [role, body] = roster[0]!.details;
  expect(text.slice(body!.span.start, body!.span.end)).toBe('Tide Board');
  expect(body!.span.start).toBeGreaterThanOrEqual(role!.span.end);
});
