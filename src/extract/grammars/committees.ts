/** Numbered and lettered sub-groups of bodies: "ISO/IEC JTC 1/SC 42", "ITU-T Study Group 2", "CEN/TC 251", "Working Group 3". */
import type { Atom } from '../atoms.ts';
import { type NameMatch, type Reading, type Stretch, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** Committee words as they are written in full and in short; the short one stands in the canonical label. */
const LEVELS: readonly { keys: readonly string[]; short: string }[] = [
  { keys: ['jtc'], short: 'JTC' },
  { keys: ['joint', 'technical', 'committee'], short: 'JTC' },
  { keys: ['tc'], short: 'TC' },
  { keys: ['technical', 'committee'], short: 'TC' },
  { keys: ['sc'], short: 'SC' },
  { keys: ['subcommittee'], short: 'SC' },
  { keys: ['sub', 'committee'], short: 'SC' },
  { keys: ['wg'], short: 'WG' },
  { keys: ['working', 'group'], short: 'WG' },
  { keys: ['working', 'party'], short: 'WP' },
  { keys: ['sg'], short: 'Study Group' },
  { keys: ['study', 'group'], short: 'Study Group' },
  { keys: ['focus', 'group'], short: 'FG' },
  { keys: ['isg'], short: 'ISG' },
  { keys: ['task', 'group'], short: 'TG' },
  { keys: ['ad', 'hoc', 'group'], short: 'AHG' },
];
const FIRST = new Set([...LEVELS.map((l) => l.keys[0]!), 'sg2']);
const NUMBER = /^(?:\d{1,4}[A-Za-z]?|[IVX]{1,4})$/;
/** Written as one word: SC42, WG3, SG13. */
const FUSED = /^(JTC|TC|SC|WG|SG|WP|TG|FG)(\d{1,3})$/;
const LETTERED = new Set(['tc', 'wg', 'isg', 'sg', 'esi', 'isg']);

const isJoin = (atom: Atom | undefined): boolean => atom?.shape === 'join';

interface Part {
  to: number;
  label: string;
}

/** One level at `i`: "JTC 1", "Study Group 2", "SC42", "TC CYBER". */
function levelAt(reading: Reading, i: number): Part | null {
  const { atoms } = reading;
  const first = atoms[i];
  if (!first) return null;
  const fused = FUSED.exec(first.text);
  if (fused) return { to: i + 1, label: `${fused[1] === 'SG' ? 'Study Group' : fused[1]} ${fused[2]}` };
  if (!FIRST.has(first.key)) return null;
  for (const { keys, short } of LEVELS) {
    let at = i;
    let k = 0;
    while (k < keys.length && (atoms[at]?.key === keys[k] || (k > 0 && isJoin(atoms[at])))) {
      if (!isJoin(atoms[at])) k++;
      at++;
    }
    if (k < keys.length) continue;
    const abbreviated = keys.length === 1 && keys[0]!.length < 4;
    if (abbreviated && first.shape !== 'upper' && !reading.caseless[first.sentence]) continue;
    if (isJoin(atoms[at]) && NUMBER.test(atoms[at + 1]?.text ?? '')) at++;
    const number = atoms[at];
    if (number && NUMBER.test(number.text) && number.sentence === first.sentence)
      return { to: at + 1, label: `${short} ${number.text}` };
    if (abbreviated && LETTERED.has(first.key) && number?.shape === 'upper' && !number.glued)
      return { to: at + 1, label: `${short} ${number.text}` };
  }
  return null;
}

/** The table name that begins before an atom and reaches over it: "ISO/IEC JTC 1" over "JTC". */
function covering({ matchAt }: Reading, at: number): NameMatch | undefined {
  for (let from = at - 1; from >= at - 5; from--) {
    const match = matchAt.get(from);
    if (match) return match.to > at ? match : undefined;
  }
  return undefined;
}

/** Parent bodies in front: "ISO/IEC", "ITU-T", "CEN/", as table names joined by slashes or spaces. */
function parentsStart(reading: Reading, at: number): number {
  let from = at;
  for (let guard = 0; guard < 4; guard++) {
    const end = isJoin(reading.atoms[from - 1]) ? from - 1 : from;
    const match = reading.matchEnd.get(end) ?? covering(reading, at);
    if (!match?.entries.some((e) => e.type === 'StandardsBody' || e.type === 'Organisation')) break;
    if (match.from >= from || reading.atoms[match.from]!.sentence !== reading.atoms[at]!.sentence) break;
    if (reading.atoms[match.from]!.shape === 'lower' && !reading.caseless[reading.atoms[at]!.sentence]) break;
    from = match.from;
  }
  return from;
}

function pathAt(reading: Reading, i: number): (Stretch & { label: string; first: number }) | null {
  const first = levelAt(reading, i);
  if (!first) return null;
  let { to } = first;
  const labels = [first.label];
  for (let guard = 0; guard < 3; guard++) {
    const next = isJoin(reading.atoms[to]) ? to + 1 : to;
    const part = levelAt(reading, next);
    if (!part || (next === to && !reading.atoms[to]?.text.match(/^(?:SC|WG)/))) break;
    labels.push(part.label);
    to = part.to;
  }
  return { from: i, to, label: labels.join('/'), first: first.to };
}

/** Committees with their parents. */
export function committeeCandidates(reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const path = pathAt(reading, i);
    if (!path) continue;
    const from = parentsStart(reading, path.from);
    const parents = text
      .slice(atoms[from]!.start, atoms[path.from]!.start)
      .replace(/\s*\/\s*/g, '/')
      .replace(/\s+/g, ' ')
      .replace(/[/ ]$/, '');
    const label = parents
      ? `${parents}${/TC|ISG/.test(path.label) && parents.startsWith('CEN') ? '/' : ' '}${path.label}`
      : path.label;
    const word = /^(?:WG|Study Group|FG|TG|WP|AHG)/.test(path.label) && !parents;
    candidates.push({
      span: spanOf(atoms, { from, to: path.to }),
      type: 'StandardsBody',
      rule: 'grammar/committee',
      confidence: word ? 0.8 : 0.93,
      label,
    });
    if (path.first < path.to) {
      // the committee above it, named within the path
      const parent = spanOf(atoms, { from, to: path.first });
      const name = `${parents ? `${parents} ` : ''}${path.label.split('/')[0]}`;
      candidates.push({
        span: parent,
        type: 'StandardsBody',
        rule: 'grammar/committee-parent',
        confidence: 0.72,
        label: name,
      });
    }
    i = path.to - 1;
  }
  return candidates;
}
