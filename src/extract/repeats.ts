/** What was found with certainty → the same name elsewhere in the document: surnames and first names of people named in full, bodies called by their head noun, other repetitions. */
import type { Accepted } from './arbitrate.ts';
import { scan } from './atoms.ts';
import { parseName } from './cast.ts';
import { isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** A name at least this sure is looked for again. */
const SURE = 0.75;

interface Echo {
  keys: string[];
  candidate: Omit<Candidate, 'span'>;
}

function personEchoes(
  text: string,
  candidate: Accepted,
  reading: Reading,
  add: (key: string, echo: Echo) => void,
): void {
  const name = parseName(text, reading.lexicon);
  const { entity } = candidate;
  const base = { type: 'Person' as const, ...(entity ? { entity } : {}) };
  if (name.surname.join('').length < 2 && name.given.join('').length < 2) return;
  if (name.given.length > 0 && name.surname.join('').length > 1) {
    add(name.surname[0]!, {
      keys: name.surname,
      candidate: { ...base, rule: 'people/surname-again', confidence: 0.8 },
    });
    add(name.given[0]!, {
      keys: [name.given[0]!],
      candidate: { ...base, rule: 'people/given-name-again', confidence: 0.75 },
    });
  } else if (name.surname.length > 0)
    add(name.surname[0]!, {
      keys: name.surname,
      candidate: { ...base, rule: 'people/surname-again', confidence: 0.72 },
    });
}

/** Candidates for repetitions of what was accepted, where words in capitals stand. */
export function repeatCandidates(accepted: readonly Accepted[], reading: Reading): Candidate[] {
  const { atoms, lexicon, text } = reading;
  const echoes = new Map<string, Echo[]>();
  const seen = new Set<string>();
  const add = (key: string, echo: Echo): void => {
    const id = `${echo.keys.join(' ')}|${echo.candidate.type}`;
    if (seen.has(id)) return;
    seen.add(id);
    echoes.set(key, [...(echoes.get(key) ?? []), echo]);
  };
  for (const candidate of accepted) {
    if (candidate.nested || candidate.confidence < SURE) continue;
    const quote = text.slice(candidate.span.start, candidate.span.end);
    if (candidate.type === 'Person') personEchoes(quote, candidate, reading, add);
    const keys = scan(quote)
      .filter((a) => a.shape !== 'join')
      .map((a) => a.key);
    const known =
      candidate.rule.startsWith('authority/') ||
      candidate.rule.startsWith('cast/') ||
      candidate.rule.startsWith('designator/');
    if (keys.length === 0 || known || (keys.length === 1 && lexicon.has('common-words', keys[0]!))) continue;
    const { type, entity, label } = candidate;
    add(keys[0]!, {
      keys,
      candidate: {
        type,
        rule: 'repeat/name',
        confidence: 0.7,
        ...(entity ? { entity } : {}),
        ...(label ? { label } : {}),
      },
    });
  }
  const found: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape === 'mark' || atom.shape === 'join') continue;
    for (const { keys, candidate } of echoes.get(atom.key) ?? []) {
      let to = i;
      let k = 0;
      while (
        to < atoms.length &&
        k < keys.length &&
        (atoms[to]!.shape === 'join' || atoms[to]!.key === keys[k])
      ) {
        if (atoms[to]!.shape !== 'join') k++;
        to++;
      }
      if (k < keys.length || (!isRaised(atom) && !(reading.caseless[atom.sentence] && keys.length > 1)))
        continue;
      const common = keys.length === 1 && lexicon.has('common-words', keys[0]!);
      const glued = isRaised(atoms[to]) && !atoms[to]!.first && atoms[to]!.sentence === atom.sentence;
      const doubt = (common ? (atom.first ? 0.5 : 0.15) : 0) + (glued && keys.length === 1 ? 0.3 : 0);
      found.push({
        ...candidate,
        span: spanOf(atoms, { from: i, to }),
        confidence: candidate.confidence - doubt,
      });
    }
  }
  return found;
}
