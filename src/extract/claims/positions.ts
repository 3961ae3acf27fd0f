/** Titles in a line → who holds or held which position where; several titles of one person share what one of them names. */
import type { Claim, Document } from '../../model.ts';
import { relationByName } from '../../ontology.ts';
import { claimsFrom } from './emit.ts';
import { type Employer, employerOf } from './employers.ts';
import { type Holder, holderAfter, holderBefore } from './holders.ts';
import type { Line } from './items.ts';
import { isPossessive } from './phrases.ts';
import { type Background, resolvePronoun } from './reference.ts';
import { isFormer, relationOfTitle, type Title, titleAt } from './titles.ts';

interface Post {
  title: Title;
  employer: Employer | null;
  holder: Holder | null;
}

export function positionClaims(document: Document, line: Line, background: Background): Claim[] {
  const posts: Post[] = [];
  for (let at = 0; at < line.items.length; at++) {
    const title = titleAt(line.items, at);
    if (!title) continue;
    const employer = employerOf(line, title, background);
    const previous = posts.at(-1)?.holder ?? null;
    // "Peru's ambassador to the Society": whoever is before the possessor.
    const owner =
      line.items[title.from - 2]?.kind === 'name' && isPossessive(line.items[title.from - 1]) ? 2 : 0;
    const start = employer ? Math.min(title.from - owner, employer.from) : title.from;
    const holder =
      possessor(line, employer, background) ??
      holderAfter(line, title.head, true) ??
      holderBefore(line, start, background, previous) ??
      (employer
        ? (holderAfter(line, employer.to, false) ?? asHolder(line, start, employer.to, background))
        : null);
    posts.push({ title, employer, holder });
  }
  shareEmployers(line, posts);
  return posts.flatMap((post) => claimsOfPost(document, line, post));
}

/** "my title at Acme is": the holder is who says "my". */
function possessor(line: Line, employer: Employer | null, background: Background): Holder | null {
  const owner = employer && line.items[employer.from];
  if (owner?.kind !== 'pronoun' || !['my', 'his', 'her'].includes(owner.word)) return null;
  const person = resolvePronoun(line, employer!.from, new Set(['Person']), background);
  return person && { person, past: false, presupposed: false };
}

/** "As chair of the Forum, I object." */
function asHolder(line: Line, from: number, to: number, background: Background): Holder | null {
  const { items } = line;
  let i = from - 1;
  while (i > 0 && (items[i]!.pos === 'DET' || items[i]!.pos === 'ADJ')) i--;
  if (
    items[i]?.word !== 'as' ||
    items[to + 1]?.word !== ',' ||
    !/^(?:i|s?he)$/.test(items[to + 2]?.word ?? '')
  )
    return null;
  const person = resolvePronoun(line, to + 2, new Set(['Person']), background);
  return person && { person, past: false, presupposed: true };
}

/** "founder and director of X": a title without a body takes that of the title it is joined to. */
function shareEmployers(line: Line, posts: Post[]): void {
  const joined = (a: Post, b: Post) => {
    const between = line.items.slice((a.employer?.to ?? a.title.head) + 1, b.title.from);
    return (
      between.length < 4 &&
      between.every(
        (x) => x.word === 'and' || x.word === ',' || x.pos === 'DET' || x.word === 'also' || x.pos === 'ADV',
      )
    );
  };
  for (let i = posts.length - 2; i >= 0; i--)
    if (!posts[i]!.employer && posts[i + 1]!.employer && joined(posts[i]!, posts[i + 1]!)) {
      posts[i]!.employer = {
        ...posts[i + 1]!.employer!,
        titleEnd: posts[i]!.title.head,
        from: posts[i]!.title.from,
      };
      posts[i + 1]!.holder ??= posts[i]!.holder;
    }
  for (let i = 1; i < posts.length; i++)
    if (!posts[i]!.employer && posts[i - 1]!.employer && joined(posts[i - 1]!, posts[i]!)) {
      posts[i]!.employer = {
        ...posts[i - 1]!.employer!,
        titleEnd: posts[i]!.title.head,
        to: posts[i]!.title.head,
      };
      posts[i]!.holder ??= posts[i - 1]!.holder;
    }
}

function claimsOfPost(document: Document, line: Line, { title, employer, holder }: Post): Claim[] {
  if (!employer || !holder) return [];
  const { items } = line;
  const wording = document.text.slice(
    items[title.from]!.start,
    items[Math.max(title.head, employer.titleEnd)]!.end,
  );
  const bare = employer.titleEnd <= title.head;
  const named = bare ? relationOfTitle(title.words) : 'holdsPosition';
  const range = relationByName.get(named)?.range ?? 'any';
  const stated =
    range === 'any' || employer.body.names.every((n) => range.includes(n.type)) ? named : 'holdsPosition';
  const past = (holder.past || title.former || isFormer(items[employer.from - 1])) && stated !== 'founderOf';
  const predicate = past ? 'formerlyHeld' : stated;
  return claimsFrom(document, line, {
    predicate,
    subject: holder.person,
    object: employer.body,
    qualifiers: {
      title: wording
        .replace(/^(?:former|formerly|once|ex|past|previous|then|late)[\s-]+/i, '')
        .replace(/\s+(?:here|now|today|currently|there)$/i, '')
        .replace(/\s+/g, ' '),
      ...(past ? { time: 'past' } : {}),
    },
    rule: 'claims/position',
    confidence: 0.9,
    from: Math.min(title.from, employer.from),
    to: Math.max(title.head, employer.to),
    anchor: title.head,
    presupposed: holder.presupposed,
  });
}
