/** Title lines in capitals throughout (prints of hearings and debates) → the committee, bill or witness they name: "SUBCOMMITTEE ON …", "THE … BILL", "STATEMENT OF …". */
import type { EntityType } from '../../model.ts';
import { type Reading, type Stretch, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const WORD = /^(?:cap|upper|mixed|initial)$/;
const LONGEST = 14;

/** A line's atoms [from, to), all in capitals. */
function linesIn({ atoms, text, caseless }: Reading): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = 0; from < atoms.length; ) {
    const { sentence } = atoms[from]!;
    let to = from + 1;
    while (
      to < atoms.length &&
      atoms[to]!.sentence === sentence &&
      !(
        atoms[to]!.start - atoms[to - 1]!.end > 1 &&
        /\n\s*\n/.test(text.slice(atoms[to - 1]!.end, atoms[to]!.start))
      )
    )
      to++;
    if (caseless[sentence] && !atoms.slice(from, to).some((a) => a.shape === 'lower' && a.text !== '&'))
      lines.push({ from, to });
    from = to;
  }
  return lines;
}

interface Named extends Stretch {
  type: EntityType;
  confidence: number;
}

/** "COMMITTEE ON WAYS AND MEANS", up to "OF THE" or a mark that is no comma in a list. */
function committeeIn({ atoms }: Reading, { from, to }: Stretch): Named | null {
  let head = from;
  while (head < to && !/^(?:sub)?committee$/.test(atoms[head]!.key)) head++;
  if (head >= to || atoms[head + 1]?.key !== 'on') return null;
  let end = head + 2;
  while (end < to && !(atoms[end]!.key === 'of' && atoms[end + 1]?.key === 'the')) {
    const comma = atoms[end]!.text === ',';
    if (!comma && !WORD.test(atoms[end]!.shape) && atoms[end]!.text !== '&') break;
    end++;
  }
  while (end > head && atoms[end - 1]!.shape === 'mark') end--;
  if (end - head < 3 || end - head > LONGEST) return null;
  const start = atoms[head - 1]?.key === 'select' && head > from ? head - 1 : head;
  return { from: start, to: end, type: 'Organisation', confidence: 0.9 };
}

/** "THE FISHERIES (AMENDMENT) BILL": the whole line but its article. */
function lawIn({ atoms }: Reading, { from, to }: Stretch): Named | null {
  const start = atoms[from]!.key === 'the' ? from + 1 : from;
  let end = start;
  while (end < to && !/^(?:bill|act|ordinance)$/.test(atoms[end]!.key)) end++;
  if (end >= to || end - start < 2 || end - start > LONGEST) return null;
  const words = atoms.slice(start, end);
  if (words.some((a) => !WORD.test(a.shape) && !/^[(),&-]$/.test(a.text))) return null;
  return { from: start, to: end + 1, type: 'Legislation', confidence: 0.85 };
}

const SPEECHES = new Set(['statement', 'testimony', 'remarks', 'evidence', 'examination']);
const HONOURS = new Set(['the', 'hon', 'honorable', 'honourable', 'mr', 'mrs', 'ms', 'dr', 'professor']);

/** "STATEMENT OF ANN B. LEE, DIRECTOR": the name up to the comma. */
function witnessIn({ atoms }: Reading, { from, to }: Stretch): Named | null {
  let at = from;
  while (at < to && !SPEECHES.has(atoms[at]!.key)) at++;
  if (at - from > 2 || atoms[at + 1]?.key !== 'of') return null;
  let start = at + 2;
  while (start < to && atoms[start]!.key === 'the') start++;
  let first = start;
  while (first < to && HONOURS.has(atoms[first]!.key)) first++;
  let end = first;
  while (end < to && (WORD.test(atoms[end]!.shape) || atoms[end]!.shape === 'join')) end++;
  const words = atoms.slice(first, end).filter((a) => a.shape !== 'join');
  const closed = end >= to || /^[,.(]$/.test(atoms[end]!.text);
  if (words.length < 2 || words.length > 5 || !closed) return null;
  return { from: start, to: end, type: 'Person', confidence: 0.88 };
}

/** Candidates of lines in capitals. */
export function capitalLineCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (const line of linesIn(reading)) {
    const found = committeeIn(reading, line) ?? witnessIn(reading, line) ?? lawIn(reading, line);
    if (!found) continue;
    const { type, confidence } = found;
    candidates.push({ span: spanOf(atoms, found), type, rule: 'grammar/capital-line', confidence });
  }
  return candidates;
}
