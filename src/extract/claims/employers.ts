/** Of what or where a title is held: "of the Society", "at Huawei", "Acme's", "…, Acme Corp", and how far the title runs. */
import type { EntityType } from '../../model.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { seekObject } from './object.ts';
import { fillByName, isPossessive } from './phrases.ts';
import { type Background, resolveDescription, resolvePronoun } from './reference.ts';
import { isOfficeOfState, type Title } from './titles.ts';

const BODIES: readonly EntityType[] = ['Organisation', 'StandardsBody', 'Initiative'];
const LINKS_TO_BODY = new Set([
  'of',
  'at',
  'with',
  'for',
  'in',
  'from',
  'on',
  'through',
  'within',
  'under',
  'over',
]);

const SENT = new Set(
  'ambassador envoy adviser advisor consultant counsel counsellor representative delegate liaison secretary consul observer rapporteur'.split(
    ' ',
  ),
);

export interface Employer {
  body: Fill;
  /** Last item of the title with its complement ("president of international standardization"). */
  titleEnd: number;
  /** First and last item of title and body together. */
  from: number;
  to: number;
}

export function employerOf(line: Line, title: Title, background: Background): Employer | null {
  return after(line, title, background) ?? before(line, title, background);
}

const wanted = (title: Title): ReadonlySet<EntityType> =>
  new Set<EntityType>(isOfficeOfState(title.words) ? [...BODIES, 'Place'] : BODIES);

function after(line: Line, title: Title, background: Background): Employer | null {
  const { items } = line;
  let types = wanted(title);
  const found = (body: Fill, titleEnd: number): Employer => ({
    body,
    titleEnd,
    from: title.from,
    to: Math.max(body.at, titleEnd),
  });
  for (let i = title.head + 1, steps = 0; i < items.length && steps < 16; i++, steps++) {
    const item = items[i]!;
    // "vice president of a company in Cork" is not the vice president of Cork.
    if (/^an?$/.test(item.word)) types = new Set(BODIES);
    // "ambassador to X" serves there; "head of the delegation to X" does not head X.
    const sent = item.word === 'to' && SENT.has(items[title.head]!.word) && i === title.head + 1;
    if (sent || LINKS_TO_BODY.has(item.word)) {
      // "Professor of Hydrology, Durham University": a field that reads like a name.
      if (isField(line, title, i)) {
        const joint = /^(?:,|at|in|for)$/.test(items[i + 2]?.word ?? '');
        const at = items[i + 3]?.pos === 'DET' ? i + 4 : i + 3;
        const far =
          joint && items[at]?.kind === 'name'
            ? (bodyNamed(line, at, types) ?? fillByName(line, at, types))
            : null;
        return far && found(far, i + 1);
      }
      const body = bodyAt(line, i + 1, types, background);
      if (body) return found(body, i - 1);
      if (item.word === 'at') return null;
      continue;
    }
    if (item.word === 'there') {
      for (let k = title.from - 1; k >= 0; k--) {
        const earlier = items[k]!.kind === 'name' ? fillByName(line, k, new Set(BODIES)) : null;
        if (earlier) return { body: earlier, titleEnd: title.head, from: title.from, to: i };
      }
      return null;
    }
    if (item.word === ',') {
      // "deputy attorney, for the City of Salem"
      const lead = /^(?:for|at|with)$/.test(items[i + 1]?.word ?? '') ? i + 2 : i + 1;
      const next = items[lead]?.word === 'the' ? lead + 1 : lead;
      const body = items[next]?.kind === 'name' ? bodyNamed(line, next, new Set(BODIES)) : null;
      if (body) return found(body, i - 1);
      const over = overField(line, i);
      return over && found(over.body, over.comma - 1);
    }
    if (item.kind === 'name' && i === title.head + 1) return null;
    if (item.kind === 'name' && items[i]!.names[0]!.type === 'Person') return null;
    if (item.kind === 'mark' && !['-', '"', '/', '&'].includes(item.word)) return null;
    if (item.kind === 'pronoun' || item.pos === 'VERB' || item.pos === 'AUX') return null;
    if (item.word === 'and' && items[i + 1]?.kind !== 'word') return null;
    if (item.word === 'and' && (steps === 0 || /^an?$/.test(items[i + 1]?.word ?? ''))) return null;
  }
  return null;
}

const FIELDED = new Set(['professor', 'lecturer', 'reader', 'minister']);
/** "of" and one word with a capital, which no body is called. */
function isField({ items }: Line, title: Title, of: number): boolean {
  const quote = items[of + 1]?.names[0]?.quote ?? '';
  return (
    items[of]!.word === 'of' &&
    FIELDED.has(items[title.head]!.word) &&
    /^\p{Lu}\p{Ll}+$/u.test(quote) &&
    items[of + 1]!.names[0]!.type !== 'Place'
  );
}

const named = (line: Line, at: number): Fill | null =>
  line.items[at]?.kind === 'name' ? bodyNamed(line, at, new Set(BODIES)) : null;

/** "Deputy Director, Water Quality, Department for Rivers": over the field to the body behind the next comma. */
function overField(line: Line, comma: number): { body: Fill; comma: number } | null {
  for (let i = comma + 1; i < line.items.length && i < comma + 7; i++) {
    const { word, kind, pos } = line.items[i]!;
    if (word === ',') {
      const body = i > comma + 1 ? named(line, line.items[i + 1]?.word === 'the' ? i + 2 : i + 1) : null;
      return body && { body, comma: i };
    }
    if (kind !== 'word' || !(['NOUN', 'PROPN', 'ADJ'].includes(pos) || /^(?:and|for|of|&)$/.test(word)))
      return null;
  }
  return null;
}

/** A body at the start of a noun phrase: "the Centre", "Georgia Tech's Governance Project", "the board of Acme", "the company". */
function bodyAt(line: Line, at: number, types: ReadonlySet<EntityType>, background: Background): Fill | null {
  const { items } = line;
  for (let i = at, steps = 0; i < items.length && steps < 4; i++, steps++) {
    const item = items[i]!;
    if (item.kind === 'name') {
      const own = bodyNamed(line, i, types);
      if (!isPossessive(items[i + 1])) return own;
      const owned = seekObject(line, i + 2, types, background) ?? explained(line, i + 2, types);
      return owned && owned.at - i < 6 ? owned : own;
    }
    if (item.kind === 'pronoun' && steps === 0 && item.word !== 'my')
      return resolvePronoun(line, i, types, background);
    if (
      item.pos === 'DET' ||
      item.pos === 'ADJ' ||
      item.word === 'board' ||
      item.word === 'of' ||
      item.word === 'my'
    )
      continue;
    // "at a company called Acme": the name is yet to come, and no earlier company is meant.
    if (/^(?:called|named|which|known)$/.test(items[i + 1]?.word ?? ''))
      return items[i + 2]?.kind === 'name' ? bodyNamed(line, i + 2, types) : null;
    return item.pos === 'NOUN' && /^(?:the|this|that)$/.test(items[i - 1]?.word ?? '')
      ? resolveDescription(line, i, types, background)
      : null;
  }
  return null;
}

/** Places that employ: ports and municipalities. */
const MUNICIPAL =
  /^(?:the )?(?:port|city|county|town|township|borough|village|municipality|province|canton|parish|district) of /i;

/** A body, or a place that employs people ("the Port of Tacoma"). */
function bodyNamed(line: Line, at: number, types: ReadonlySet<EntityType>): Fill | null {
  const body = fillByName(line, at, types);
  if (body) return body;
  const place = fillByName(line, at, new Set<EntityType>(['Place']));
  return place?.names.every((n) => MUNICIPAL.test(n.quote)) ? place : null;
}

/** "Acme's climate fund, Delta": the name that follows the description. */
function explained(line: Line, from: number, types: ReadonlySet<EntityType>): Fill | null {
  for (let i = from; i < line.items.length && i < from + 4; i++) {
    const item = line.items[i]!;
    if (item.word === ',') return line.items[i + 1]?.kind === 'name' ? fillByName(line, i + 1, types) : null;
    if (item.kind !== 'word' || !['ADJ', 'NOUN', 'PROPN'].includes(item.pos)) return null;
  }
  return null;
}

function before(line: Line, title: Title, background: Background): Employer | null {
  const { items } = line;
  const types = wanted(title);
  const titleEnd = complementEnd(line, title.head);
  const found = (body: Fill, from: number): Employer => ({ body, titleEnd, from, to: titleEnd });
  let i = title.from - 1;
  while (i >= 0 && (items[i]!.pos === 'ADJ' || items[i]!.pos === 'ADV' || items[i]!.pos === 'NUM')) i--;
  const left = items[i];
  if (!left) return null;
  if (left.kind === 'name') {
    const body = fillByName(line, i, new Set<EntityType>([...BODIES, 'Place']));
    return body && (body.names[0]!.type !== 'Place' || isOfficeOfState(title.words)) ? found(body, i) : null;
  }
  if (isPossessive(left) && items[i - 1]?.kind === 'name') {
    const body = fillByName(line, i - 1, types);
    return body && found(body, i - 1);
  }
  if (left.word === 'our' || left.word === 'its') {
    const body = resolvePronoun(line, i, types, background);
    return body && found(body, i);
  }
  const joined = left.word === 'as' || items[i - 1]?.word === 'as' ? employedBefore(line, i, types) : null;
  if (joined) return found(joined, title.from);
  // "my title at Acme is …", "my job with Acme is …"
  for (let k = i; k >= 0 && k > i - 9; k--) {
    if (!/^(?:title|role|job|position|post)$/.test(items[k]!.word)) continue;
    const owner = items[k - 1];
    for (let m = k + 1; m <= i; m++) {
      const body = items[m]!.kind === 'name' ? fillByName(line, m, types) : null;
      if (body)
        return found(
          body,
          owner?.word === 'my' || owner?.word === 'his' || owner?.word === 'her' ? k - 1 : k,
        );
    }
  }
  return null;
}

/** "joined Acme as director", "worked at Acme for ten years as a cook": the body between the verb and "as". */
function employedBefore(line: Line, at: number, types: ReadonlySet<EntityType>): Fill | null {
  const { items } = line;
  for (let k = at - 1; k > 0 && k > at - 10; k--) {
    const { word, kind } = items[k]!;
    if (kind === 'mark' || kind === 'pronoun') return null;
    const body = kind === 'name' ? fillByName(line, k, types) : null;
    if (!body) continue;
    const verb = items.slice(Math.max(0, k - 4), k).findLast((x) => x.pos === 'VERB' || x.pos === 'AUX');
    return verb && JOINS.test(verb.word) && word !== 'as' ? body : null;
  }
  return null;
}
const JOINS =
  /^(?:join(?:s|ed|ing)?|work(?:s|ed|ing)?|serv(?:es?|ed|ing)|hired|employed|engaged|retained|left|leaves|leaving)$/;

/** "Kenya's minister of climate change": the title runs over its complement. */
function complementEnd({ items }: Line, head: number): number {
  if (!/^(?:of|for)$/.test(items[head + 1]?.word ?? '')) return head;
  let end = head + 2;
  while (
    items[end]?.kind === 'word' &&
    (['NOUN', 'PROPN', 'ADJ'].includes(items[end]!.pos) ||
      (items[end]!.word === 'and' && items[end + 1]?.pos === 'NOUN'))
  )
    end++;
  return end > head + 2 && items[end]?.kind !== 'name' ? end - 1 : head;
}
