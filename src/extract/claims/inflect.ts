/** A verb's dictionary form → the forms in which texts write it. */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** Verbs with forms of their own for persons and in contractions: all forms, and the participle. */
const AUXILIARIES: Record<string, readonly [forms: string, participle: string]> = {
  be: ["is are was were been being am be ’s 's 'm ’m 're ’re", 'been'],
  have: ["has had having have 've ’ve", 'had'],
  do: ['does did done doing', 'done'],
};

/** British spellings whose American one is read too. */
const SPELLINGS: readonly [british: RegExp, american: string][] = [
  [/ise$/, 'ize'],
  [/yse$/, 'yze'],
  [/our$/, 'or'],
];

/** One short vowel before one consonant in a verb of one syllable: ban, banned. */
const doubles = (verb: string) => /^(?:[^aeiou]*|qu)[aeiou][bdgmnprt]$/.test(verb);
/** The same in a last syllable, where the stress decides: admitted, but limited. Both are read. */
const mayDouble = (verb: string) =>
  /(?:[^aeiou][aeiou]l|mit|fer|gram|fit|bid|gin|get|set|cut|run)$/.test(verb);

/** Stems to which -ed and -ing are added. */
function stemsOf(verb: string): string[] {
  const doubled = verb + verb.at(-1);
  if (doubles(verb)) return [doubled];
  return mayDouble(verb) ? [verb, doubled] : [verb];
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stemsOf(verb).map((stem) => `${stem}ed`);
}

function ingsOf(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !/[eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stemsOf(verb).map((stem) => `${stem}ing`);
}

const spellingsOf = (verb: string): string[] => [
  verb,
  ...SPELLINGS.filter(([british]) => british.test(verb)).map(([british, american]) =>
    verb.replace(british, american),
  ),
];

/** All forms of a verb, itself first; British and American spellings are one verb. */
export function formsOf(verb: string): string[] {
  const auxiliary = AUXILIARIES[verb];
  if (auxiliary) return [verb, ...auxiliary[0].split(' ')];
  const forms = spellingsOf(verb).flatMap((v) => {
    const own = IRREGULAR_VERBS.get(v);
    return [v, thirdOf(v), ...(own ? [...own.past, ...own.participles] : pastsOf(v)), ...ingsOf(v)];
  });
  return [...new Set(forms)];
}

/** Forms that can follow "is" in the passive. */
export function participlesOf(verb: string): string[] {
  const auxiliary = AUXILIARIES[verb];
  if (auxiliary) return [auxiliary[1]];
  return spellingsOf(verb).flatMap((v) => IRREGULAR_VERBS.get(v)?.participles ?? pastsOf(v));
}

export const gerundsOf = (verb: string): string[] => formsOf(verb).filter((form) => form.endsWith('ing'));
