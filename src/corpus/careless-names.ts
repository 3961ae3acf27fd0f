/** Captions in small letters ("my name is ida noor … thank you ida") → the same words with the names of people who are introduced and spoken to in capitals. */

const PARTICLES = 'van|von|de|der|den|bin|al|el|da|di|le|la|du|dos';
const INTRODUCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:my name is|my name['’]s|i['’]m|i am|this is|(?:to|on) (?:my|the|his|her) (?:far )?(?:left|right)(?: is)?|next to (?:me|him|her|them)(?: is)?|we have|joined by|(?:speaker|panell?ist|guest|moderator|chair|host) is|with us is|welcome|introduce|dr\.?|doctor|prof\.?|professor)\s(?<given>[\p{Ll}'’-]{2,20})\s(?<family>(?:(?:${PARTICLES})\s)?[\p{Ll}'’-]{2,24})(?=[,.]|\s(?:who|from|she|he|and|i|is|was|at|the|um|uh)(?!\p{L})|$)`,
  'gu',
);
/** Words that follow "thank you" and "i'm" and name nobody. */
const ORDINARY = new Set(
  'very so really all everyone everybody again for to just not going here also sir madam chair mr mister much both guys folks that this indeed and too now a an the in on of at it we you they happy glad sure sorry from with your our my'.split(
    ' ',
  ),
);
/** More names than a talk introduces; each is looked for in the whole text. */
const MOST = 120;
/** Fewer capitals in a hundred letters, and the text has none to tell names by. */
const CAPITALS = 1;

const capital = (word: string): string =>
  word.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Texts as given where they have capitals, or where nobody is both introduced and spoken to. */
export function withCapitals(said: readonly string[]): readonly string[] {
  const all = said.join('\n');
  const upper = all.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = all.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper * 100 > CAPITALS * lower) return said;
  const names = new Set<string>();
  for (const { groups } of all.matchAll(INTRODUCED)) {
    if (names.size > MOST) break;
    const { given = '', family = '' } = groups!;
    if (ORDINARY.has(given) || ORDINARY.has(family) || !spokenTo(all, given)) continue;
    names.add(`${given} ${family}`).add(given).add(family);
  }
  if (names.size === 0) return said;
  const one = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’-])(?:${[...names].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}-])`,
    'gu',
  );
  return said.map((words) => words.replace(one, capital).replace(/(?<![\p{L}'’])i(?=['’]m\b| am\b)/gu, 'I'));
}

const spokenTo = (all: string, given: string): boolean =>
  new RegExp(
    String.raw`(?:thank you|thanks)(?: (?:so|very) much)?,? ${given}(?![\p{L}-])|(?:^|[.!?,]\s|\s)${given},? (?:do|did|would|could|can|are) you(?![\p{L}])|(?:^|[.!?]\s)${given}[,.?]\s|over to(?: you)?,? ${given}(?![\p{L}-])`,
    'u',
  ).test(all);
