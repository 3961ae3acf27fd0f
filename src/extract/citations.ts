/** Footnotes and quoted titles → publications: "An, Baisheng, 2012. The Title,", web addresses, "the book “…”". */
import { isRaised, type Reading } from './reading.ts';
import type { Candidate, Sentence } from './types.ts';

const YEAR = /^(?:19|20)\d\d$/;
const WORKS = new Set(
  'book paper report article essay novel study memoir pamphlet monograph thesis dissertation textbook'.split(
    ' ',
  ),
);
const OPENING = new Set(['"', '“', '‘', '«']);
const CLOSING = new Set(['"', '”', '’', '»']);
const LONGEST = 24;

/** Candidates for works that are cited or named by a quoted title. */
export function citationCandidates(reading: Reading): Candidate[] {
  const { atoms, analysed } = reading;
  const candidates: Candidate[] = [];
  const spoken = new Set(analysed.document.utterances.filter((u) => u.speaker !== null).map((u) => u.id));
  // footnotes hang on a turn, but nobody speaks them
  const isFootnote = ({ speaker, utterance }: Sentence): boolean =>
    speaker === null && utterance !== null && spoken.has(utterance);
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const sentence = analysed.sentences[atom.sentence]!;
    const footnote = isFootnote(sentence);
    if (footnote && atom.shape === 'mark' && atom.text.includes('://')) {
      const address = /https?:\/\/[^\s<>"]+/.exec(atom.text);
      if (!address) continue;
      const start = atom.start + address.index;
      candidates.push({
        span: { start, end: start + address[0].length },
        type: 'Publication',
        rule: 'citation/address',
        confidence: 0.7,
      });
    } else if (footnote && YEAR.test(atom.text)) {
      const found = titleAfterYear(reading, i);
      if (found) candidates.push(found);
    } else if (OPENING.has(atom.text) && WORKS.has(workBefore(reading, i)) && isRaised(atoms[i + 1])) {
      let end = i + 1;
      while (end < atoms.length && end - i < LONGEST && !CLOSING.has(atoms[end]!.text)) end++;
      if (end >= atoms.length || end - i >= LONGEST || end === i + 1) continue;
      const last = /^[,.]$/.test(atoms[end - 1]!.text) ? end - 2 : end - 1;
      const span = { start: atoms[i + 1]!.start, end: atoms[last]!.end };
      candidates.push({ span, type: 'Publication', rule: 'citation/quoted-title', confidence: 0.8 });
    }
  }
  return candidates;
}

/** The noun before an opening quotation mark, over "called", "entitled" and commas. */
function workBefore({ atoms }: Reading, i: number): string {
  let at = i - 1;
  while (at >= 0 && i - at < 4 && /^(?:called|entitled|titled|,)$/.test(atoms[at]!.key)) at--;
  return atoms[at]?.key ?? '';
}

/** The words after a year and a point or bracket, up to the next comma or point. */
function titleAfterYear({ atoms }: Reading, year: number): Candidate | null {
  let from = year + 1;
  while (from < atoms.length && /^[).,:]$/.test(atoms[from]!.text)) from++;
  if (from === year + 1 || !isRaised(atoms[from])) return null;
  let to = from;
  while (
    to < atoms.length &&
    to - from < LONGEST &&
    !/^[,.]$/.test(atoms[to]!.text) &&
    !atoms[to]!.text.includes('://')
  )
    to++;
  if (to - from < 3 || to - from >= LONGEST) return null;
  return {
    span: { start: atoms[from]!.start, end: atoms[to - 1]!.end },
    type: 'Publication',
    rule: 'citation/title',
    confidence: 0.75,
  };
}
