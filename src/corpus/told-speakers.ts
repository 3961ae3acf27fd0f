/** Turns that begin at a bare mark of another voice (">> Thank you, Ada.") → who speaks them, where the words say so: own names, thanks to whoever spoke before, calls to whoever speaks next. */
import { withCapitals } from './careless-names.ts';
import { isGivenName } from './given-names.ts';
import type { ParsedTurn } from './types.ts';

const TITLE = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Senator|Commissioner|Ambassador|Minister|Secretary|Judge|Sir|Dame|Madam)\.?\s)?`;
/** "O'Neil" is a name, "I'm" is none. */
const WORD = String.raw`\p{Lu}(?:['’]\p{Lu})?[\p{L}-]{1,24}`;
const NAME = String.raw`${TITLE}(?<name>${WORD}(?:\s\p{Lu}\.)?(?:\s(?:van|von|de|der|den|bin|al|el|da|di|le|la|du|dos)){0,2}(?:\s${WORD}){0,2})`;
/** First letters in either case; names tell themselves by their capitals, so the whole cannot ignore case. */
const words = (list: string): string =>
  list
    .split('|')
    .map((w) => `[${w[0]!.toUpperCase()}${w[0]}]${w.slice(1)}`)
    .join('|');
const SO = String.raw`(?:(?:${words('ok|okay|yes|great|right|well|so|and|but|excellent|wonderful|perfect|brilliant|all right|alright|lovely|now')})[,.!]?\s){0,3}`;

/** Own names. */
const OWN = new RegExp(
  String.raw`(?:\bI['’]m|\bI am|\b[Mm]y name is|\b[Mm]y name['’]s|^[Tt]his is(?=[^.!?,]{3,60}\s(?:from|with|at|here|speaking)\b))\s${NAME}`,
  'u',
);
const THANKED = new RegExp(
  String.raw`^${SO}(?:${words('many thanks|thank you|thanks')})(?:\s(?:so much|very much|a lot|again|indeed|to))*,?\s${NAME}`,
  'u',
);
const ASKED =
  "(?:over to you|the floor is yours|please|go ahead|you['’]re (?:up|next)|would|could|can|do|did|does|are|is|was|have|has|will|what|how|why|where|when|who|tell|your|you have|maybe|perhaps|if|let)";
const CALLS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[.!?…]\s)${SO}${NAME},\s(?:and\s|so\s)?${ASKED}\b[^]{0,240}$`, 'u'),
  new RegExp(
    String.raw`(?:\b|^)(?:${words('over to|turn to|hand over to|hand it over to|hand to|hear from|start with|begin with|go to|come to|back to|bring in|question is for|question for|questions for|question goes to|question to|invite|call on|call upon|welcome')})\s(?:you,?\s)?${NAME}[^.!?]{0,80}[.!?]?(?:[^.!?]{0,200}\?)?$`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[.!?…]\s)${SO}${NAME}[.?!]$`, 'u'),
  // Without commas, as recognisers write.
  new RegExp(
    String.raw`(?<![\p{L}'’-])${NAME},?\s(?:(?:do|did|would|could|can|are) you|(?:what|how) (?:do|does|did|is|are)|tell us|over to you|go ahead|please)\b[^]{0,240}$`,
    'u',
  ),
  // "Rafael, so, the minerals."
  new RegExp(
    String.raw`(?:^|[.!?…]\s)${SO}(?:um,?\s)?${NAME}[,.]\s(?!(?:a|an|the|who|whose|which|from|and|said|says)\b|\p{Lu}[\p{L}-]{1,20},?\sand\b)[^]{0,240}$`,
    'u',
  ),
];
/** So much of a turn's beginning and end is read. */
const HEAD = 300;
const TAIL = 320;
/** Fewer turns at marks show no talk. */
const FEWEST = 3;

/**
 * Names nobody where two signs differ, or where the words thank or call the very person.
 *
 * @returns by index of the turn, the name under which its speaker is known; turns that do not tell are absent
 */
export function toldSpeakers(text: string, turns: readonly ParsedTurn[]): Map<number, string> {
  const told = new Map<number, string>();
  const bare = turns.map((t) => t.apart === true && t.label === '' && t.speakerKey === undefined);
  if (bare.filter(Boolean).length < FEWEST) return told;
  const said = withCapitals(
    turns.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()),
  );
  // In capitals throughout no word shows that it is a name.
  if (!said.some((turn) => /\p{Ll}{3}/u.test(turn))) return told;
  const names = new Names(said);
  const own = said.map((turn) => names.whole(OWN.exec(turn.slice(0, HEAD))?.groups?.name));
  const thanked = said.map((turn) => names.whole(THANKED.exec(turn.slice(0, HEAD))?.groups?.name));
  const called = said.map((turn) => callIn(turn.slice(-TAIL), names));
  const may = (i: number, name: string): boolean => thanked[i] !== name && called[i] !== name;
  for (let i = 0; i < turns.length; i++) {
    // What stands before the first mark is of the first voice.
    if (!bare[i] && !(i === 0 && turns[i]!.label === '')) continue;
    const before = i > 0 ? called[i - 1] : null;
    const after = thanked[i + 1] ?? null;
    const signs = new Set([own[i], after, before].filter((name) => name != null && may(i, name)));
    const name = own[i] ?? (signs.size === 1 ? [...signs][0]! : null);
    if (name && told.get(i - 1) !== name) told.set(i, name);
  }
  return chaired(told, called, thanked, bare);
}

/** The last call that names somebody the text knows. */
function callIn(said: string, names: Names): string | null {
  for (const call of CALLS) {
    let last: string | null = null;
    // From the place behind, in the whole text: in a piece of it the middle of a word would be a beginning.
    const calls = new RegExp(call, 'gu');
    for (let match = calls.exec(said); match; match = calls.exec(said)) {
      last = names.whole(match.groups?.name) ?? last;
      calls.lastIndex = match.index + 1;
    }
    if (last !== null) return last;
  }
  return null;
}

/** Whoever is known to have called others speaks the other turns that call somebody or thank whoever spoke just before. */
function chaired(
  told: Map<number, string>,
  called: readonly (string | null)[],
  thanked: readonly (string | null)[],
  bare: readonly boolean[],
): Map<number, string> {
  const calls = new Map<string, number>();
  for (const [i, name] of told) if (called[i]) calls.set(name, (calls.get(name) ?? 0) + 1);
  const [chair] = [...calls].sort((a, b) => b[1] - a[1]);
  if (!chair) return told;
  const [name] = chair;
  for (let i = 0; i < bare.length; i++) {
    const passes = called[i] !== null || (thanked[i] !== null && thanked[i] === told.get(i - 1));
    const leads = passes && called[i] !== name && thanked[i] !== name;
    if (leads && bare[i] && !told.has(i) && told.get(i - 1) !== name && told.get(i + 1) !== name)
      told.set(i, name);
  }
  return new Map([...told].sort((a, b) => a[0] - b[0]));
}

/** Names as said → the fuller name the text has for them. */
class Names {
  readonly #whole = new Map<string, Set<string>>();
  readonly #small: Set<string>;

  constructor(said: readonly string[]) {
    const all = said.join('\n');
    this.#small = new Set(all.match(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu));
    const full = new RegExp(String.raw`(?<![\p{L}'’-])${NAME}(?![\p{L}'’-])`, 'gu');
    for (const { groups } of all.matchAll(full)) {
      const name = groups!.name!;
      const parts = name.split(' ');
      if (parts.length < 2 || parts.some((p) => this.#small.has(p.toLowerCase()) && !PARTICLE.test(p)))
        continue;
      for (const part of [parts[0]!, parts.at(-1)!]) {
        const known = this.#whole.get(part) ?? new Set();
        this.#whole.set(part, known.add(name));
      }
    }
  }

  /** Null for no name, and for words that the text also writes small. */
  whole(name: string | undefined): string | null {
    if (name === undefined) return null;
    const parts = name.split(' ');
    if (parts.some((p) => this.#small.has(p.toLowerCase()) && !PARTICLE.test(p))) return null;
    if (parts.length > 1) return name;
    const fuller = this.#whole.get(name);
    if (fuller) return fuller.size === 1 ? [...fuller][0]! : null;
    // "I'm Dutch", "Paris.": one word alone is a name only where it is known for one.
    return isGivenName(name.toLowerCase()) ? name : null;
  }
}

const PARTICLE = /^(?:van|von|de|der|den|bin|al|el|da|di|le|la|du|dos)$/;
