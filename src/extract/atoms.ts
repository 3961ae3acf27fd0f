/** Tokens of speech → atoms: words, numbers and marks cut the same way in names of the tables and in running text, so that both can be compared. */
import type { AnalysedDocument, Token } from './types.ts';
import { formOf, keyOf, type Shape } from './word-forms.ts';

export interface Atom {
  start: number;
  end: number;
  text: string;
  /** Lower case, no diacritics, no final dot of an abbreviation: what is compared. */
  key: string;
  shape: Shape;
  /** No space before it. */
  glued: boolean;
  /** Index into `AnalysedDocument.sentences`. */
  sentence: number;
  /** First word of its sentence or of a quotation. */
  first: boolean;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof profs st jr sr inc ltd co corp bros gov sen rep reps gen col lt sgt capt cpt cmdr adm hon rev fr no vs pres sec amb atty supt messrs mt ft dept univ assn'.split(
    ' ',
  ),
);
const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);
const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number, character: string): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(character);
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** End of the word that starts at `i`: letters and digits, inner apostrophes, the dots of U.S., X.509 and 802.11. */
function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || isLetter(code, text[i]!)) {
      i++;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    const nextIsLetter = i + 1 < text.length && isLetter(next, text[i + 1]!);
    if (isApostrophe(code) && nextIsLetter && i > from) {
      let j = i + 1;
      while (j < text.length && isLetter(text.charCodeAt(j), text[j]!)) j++;
      if (CLITICS.has(text.slice(i + 1, j).toLowerCase())) return i;
      i = j;
      continue;
    }
    if (code === 46 && i > from) {
      const single = i - from === 1 || text[i - 2] === '.';
      const numeric = isDigit(next) && (isDigit(text.charCodeAt(i - 1)) || single);
      const afterNext = text.charCodeAt(i + 2);
      const abbreviation =
        single && nextIsLetter && !(i + 2 < text.length && isLetter(afterNext, text[i + 2]!));
      if (numeric || abbreviation) {
        i++;
        continue;
      }
      if (text[i - 2] === '.') return i + 1; // the closing dot of U.S.
    }
    return i;
  }
  return i;
}

/** Atoms of one unbroken stretch of text. */
export function scan(text: string, offset = 0, sentence = 0): Atom[] {
  const atoms: Atom[] = [];
  let i = 0;
  let glued = false;
  const push = (end: number, shape: Shape, key: string): void => {
    const start = i + offset;
    atoms.push({
      start,
      end: end + offset,
      text: text.slice(i, end),
      key,
      shape,
      glued,
      sentence,
      first: false,
    });
    i = end;
    glued = true;
  };
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) {
      i++;
      glued = false;
    } else if (isDigit(code) || isLetter(code, text[i]!)) {
      let end = wordEnd(text, i);
      const form = formOf(text.slice(i, end));
      if (text[end] === '.' && ABBREVIATIONS.has(form.key)) end++;
      const initial =
        end - i < 5 && text.charCodeAt(i + 1) === 46 && /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text.slice(i, end));
      push(end, initial && end - i <= 2 ? 'initial' : form.shape, form.key);
    } else if (isApostrophe(code) && glued) {
      let end = i + 1;
      while (end < text.length && isLetter(text.charCodeAt(end), text[end]!)) end++;
      const clitic = CLITICS.has(text.slice(i + 1, end).toLowerCase()) || end === i + 1;
      if (clitic) push(end, 'clitic', keyOf(text.slice(i, end)));
      else push(i + 1, 'mark', "'");
    } else if (
      code === 45 ||
      code === 47 ||
      code === 0x2011 ||
      code === 0x2013 ||
      code === 0x2010 ||
      code === 0x5f
    ) {
      push(i + 1, 'join', text[i]!);
    } else if (code === 38) push(i + 1, 'lower', 'and');
    else push(i + 1, 'mark', text[i]!);
  }
  return atoms;
}

/** A stretch without spaces that is an address of the web or of mail, or the name of a file: its parts are no names. */
const ADDRESS = /:\/\/|^www\.|\w@\w|\.(?:pdf|html?|docx?|pptx?|xlsx?)\W*$/i;

const OPENS = new Set(['"', '“', '‘', "'", '(', '[', ':', '—', '…']);

/** All atoms of a document's sentences, in order; what notes hold (footnote markers, prefixes) is not among them. */
export function atomsOf(analysed: AnalysedDocument): Atom[] {
  const { document, tokens, sentences } = analysed;
  const atoms: Atom[] = [];
  sentences.forEach((sentence, index) => {
    let fresh = true;
    let i = sentence.from;
    while (i < sentence.to) {
      const from = tokens[i] as Token;
      let end = from.end;
      i++;
      while (i < sentence.to && tokens[i]!.start === end) end = tokens[i++]!.end;
      const next = tokens[i];
      const stretch = end === from.end ? from.text : document.text.slice(from.start, end);
      const form = formOf(stretch);
      if (form.plain && !(document.text[end] === '.' && ABBREVIATIONS.has(form.key))) {
        const { text, key, shape } = form;
        atoms.push({ start: from.start, end, text, key, shape, glued: false, sentence: index, first: fresh });
        fresh = false;
        continue;
      }
      if (
        stretch.length > 6 &&
        (stretch.includes('.') || stretch.includes('@') || stretch.includes('/')) &&
        ADDRESS.test(stretch)
      ) {
        const { start } = from;
        const address = { start, end, text: stretch, key: stretch, shape: 'mark' as const };
        atoms.push({ ...address, glued: false, sentence: index, first: false });
        continue;
      }
      for (const atom of scan(stretch, from.start, index)) {
        const word = atom.shape !== 'mark' && atom.shape !== 'join' && atom.shape !== 'clitic';
        if (word) {
          atom.first = fresh;
          fresh = false;
        } else if (OPENS.has(atom.text) && !atom.glued) fresh = true;
        else if (atom.text === ':') fresh = true;
        // "F." before another capital is an initial, at a sentence's end it is a letter and a full stop
        const last = atoms[atoms.length - 1];
        if (
          atom.text === '.' &&
          atom.glued &&
          last &&
          last.end === atom.start &&
          isInitial(last) &&
          next &&
          i < sentence.to
        ) {
          last.end = atom.end;
          last.text += '.';
          last.shape = 'initial';
        } else atoms.push(atom);
      }
    }
  });
  return atoms;
}

const isInitial = (atom: Atom): boolean =>
  atom.shape === 'cap' && atom.text.length === 1 && atom.text !== 'I';
