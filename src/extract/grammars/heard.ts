/** What recognisers write of names: "the Global acceptance Network" with a small word inside, "we'll have Drummond uh to talk", "Us" for the country → candidates. */
import { isRaised, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord } from './runs.ts';

/** Adjectives with which bodies begin; in capitals inside a sentence they are part of a name. */
const BROAD = new Set(
  'global international national world european african asian american federal royal open digital universal regional central general supreme united'.split(
    ' ',
  ),
);
const FILLER = /^(?:uh|um|er|erm)$/;
const INVITING = /^(?:have|has|had|having|invite|invited|hosting|hear|welcome)$/;
const SPEAKING = /^(?:talk|speak|present|share|explain|tell|join|walk|discuss|introduce)$/;

/** "Global acceptance Network": a broad adjective, a small word and a head, the outer two in capitals. */
function bodyAt({ atoms, lexicon }: Reading, i: number): Candidate | null {
  const [first, middle, head] = [atoms[i]!, atoms[i + 1], atoms[i + 2]];
  if (!BROAD.has(first.key) || first.shape !== 'cap' || first.first) return null;
  if (middle?.shape !== 'lower' || head?.shape !== 'cap' || head.sentence !== first.sentence) return null;
  if (lexicon.has('function-words', middle.key) || middle.key.length < 5 || isRaised(atoms[i + 3]))
    return null;
  if (!lexicon.has('heads-organisation', head.key)) return null;
  const span = spanOf(atoms, { from: i, to: i + 3 });
  return { span, type: 'Organisation', rule: 'grammar/heard-body', confidence: 0.72 };
}

/** "we'll have Drummond uh to talk": who is had to talk is somebody; small only where the word is a given name. */
function guestAt(reading: Reading, i: number): Candidate | null {
  const { atoms, lexicon, matchAt } = reading;
  const atom = atoms[i]!;
  if (!INVITING.test(atoms[i - 1]?.key ?? '') || atoms[i - 1]!.sentence !== atom.sentence) return null;
  if (matchAt.has(i) || lexicon.has('common-words', atom.key) || lexicon.demonyms.has(atom.key)) return null;
  const given = lexicon.has('given-names', atom.key);
  if (!(isNameWord(reading, i) && atom.shape === 'cap') && !(given && atom.shape === 'lower')) return null;
  let next = i + 1;
  while (FILLER.test(atoms[next]?.key ?? '')) next++;
  const talks = atoms[next]?.key === 'to' && SPEAKING.test(atoms[next + 1]?.key ?? '');
  const comes = next > i + 1 && atoms[next]?.key === 'from' && given;
  if (!talks && !comes) return null;
  const span = spanOf(atoms, { from: i, to: i + 1 });
  return { span, type: 'Person', rule: 'people/heard', confidence: 0.66 };
}

/** "European and Us hours": the pronoun has no capital inside a sentence. */
function statesAt({ atoms, matchAt }: Reading, i: number): Candidate | null {
  const atom = atoms[i]!;
  if (atom.text !== 'Us' || atom.first || atoms[i - 1]!.shape === 'mark') return null;
  const entry = matchAt.get(i)?.entries.find((e) => e.source === 'country');
  if (!entry || matchAt.get(i)!.to > i + 1) return null;
  const span = spanOf(atoms, { from: i, to: i + 1 });
  return { span, type: 'Place', rule: 'authority/heard', confidence: 0.6, entity: entry.slug };
}

/** Candidates of all three kinds. */
export function heardCandidates(reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 1; i + 1 < reading.atoms.length; i++) {
    const found = bodyAt(reading, i) ?? guestAt(reading, i) ?? statesAt(reading, i);
    if (found) candidates.push(found);
  }
  return candidates;
}
