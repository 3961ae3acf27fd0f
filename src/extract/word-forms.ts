/** Words → what is compared of them: a key without case and accents, and the shape of their capitals. */

/** `cap` Word, `upper` WORD, `mixed` 5G or iPhone, `initial` J. or J.K., `clitic` 's, `join` - or / between glued words. */
export type Shape = 'cap' | 'upper' | 'mixed' | 'initial' | 'lower' | 'number' | 'clitic' | 'join' | 'mark';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Lower case without diacritics, apostrophes straight: the form in which names are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) < 128) continue;
    return lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ß/g, 'ss');
  }
  return lower;
}

function shapeOf(word: string): Shape {
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let raised = false;
  let last = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    last = false;
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) {
      upper++;
      last = true;
    } else if (isDigit(code)) digits++;
    else if (code > 127) {
      const character = word[i]!;
      if (character !== character.toLowerCase()) {
        upper++;
        last = true;
      } else if (character !== character.toUpperCase()) lower++;
    }
    if (i === 0) raised = last;
  }
  if (digits > 0) return upper + lower === 0 ? 'number' : 'mixed';
  if (upper === 0) return 'lower';
  if (lower === 0) return upper === 1 ? 'cap' : 'upper';
  return !raised || upper > 2 || (upper === 2 && last) ? 'mixed' : 'cap';
}

export interface WordForm {
  text: string;
  key: string;
  shape: Shape;
  /** Letters only, two or more: such a word is one atom as it stands. */
  plain: boolean;
}

/** Words recur: their forms are kept, up to this many, then forgotten. */
const MOST_KEPT = 60_000;
let kept = new Map<string, WordForm>();

/** Key and shape of a word; equal words share one object. */
export function formOf(text: string): WordForm {
  let form = kept.get(text);
  if (form) return form;
  if (kept.size >= MOST_KEPT) kept = new Map();
  let key = keyOf(text);
  if (key.endsWith('.') || (key.includes('.') && !/\d/.test(key))) key = key.replace(/\./g, '');
  form = { text, key, shape: shapeOf(text), plain: text.length > 1 && /^[A-Za-z]+$/.test(text) };
  kept.set(text, form);
  return form;
}
