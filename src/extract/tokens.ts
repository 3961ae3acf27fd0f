/** Document → tokens with parts of speech and sentences, exact offsets; the one file that knows wink-nlp. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Document } from '../model.ts';
import { type Stretch, stretchesOf } from './speech.ts';
import type { AnalysedDocument, Sentence, Token } from './types.ts';
import { addressesOf, mendWords } from './word-joins.ts';

/** wink-nlp keeps every unknown word it meets; after this many characters a fresh instance frees them. */
const CHARACTERS_PER_INSTANCE = 32_000_000;
/** wink-nlp's tokeniser is quadratic in the length of a word (200,000 letters without a space: 42 s). */
const LONGEST_WORD = 160;
const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');

let reader: WinkMethods | undefined;
let readSoFar = 0;

function wink(length: number): WinkMethods {
  if (reader === undefined || readSoFar > CHARACTERS_PER_INSTANCE) {
    reader = winkNLP(model, ['sbd', 'pos']);
    readSoFar = 0;
  }
  readSoFar += length;
  return reader;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;

/** Tokens of wink, located in `text`, and the starts of its sentences. */
function located(text: string, base: number): { raw: Token[]; breaks: Set<number> } {
  const nlp = wink(text.length);
  const doc = nlp.readDoc(text);
  const values = doc.tokens().out(nlp.its.value) as string[];
  const tags = doc.tokens().out(nlp.its.pos) as string[];
  const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
  const raw: Token[] = [];
  const breaks = new Set<number>();
  let at = 0;
  let sentence = 0;
  let open = false;
  for (let i = 0; i < values.length; i++) {
    if (sentence < spans.length && spans[sentence]![0] <= i) {
      open = true;
      sentence++;
    }
    const value = values[i]!;
    if (tags[i] === 'SPACE') continue;
    // what is left of line ends are paragraphs and title lines
    for (; at < text.length && isSpace(text.charCodeAt(at)); at++)
      if (text.charCodeAt(at) === 10) open = true;
    const found = text.startsWith(value, at) ? at : text.indexOf(value, at);
    // not where it should be: left out, since an offset must never be a guess
    if (found < 0 || found > at + LONGEST_WORD) continue;
    at = found + value.length;
    if (open) breaks.add(base + found);
    open = false;
    raw.push({ text: value, start: base + found, end: base + at, pos: tags[i]! });
  }
  return { raw, breaks };
}

const ABBREVIATED = /^(?:\p{L}{1,5}\.|(?:\p{L}\.)+)$/u;
const LOWER = /^\p{Ll}/u;

/** Short forms that wink cuts off their point and that call for a word after them. */
const SHORT = new Set([
  'Fig',
  'No',
  'Nos',
  'Art',
  'Sec',
  'Vol',
  'Pub',
  'Ch',
  'Reg',
  'Cong',
  'Sess',
  'Ph',
  'al',
]);

/** Whether no sentence may begin with `next`: in lower case after an abbreviation, or after a short form that wants more. */
function goesOn(tokens: readonly Token[], next: Token): boolean {
  const last = tokens[tokens.length - 1]!;
  if (!last.text.endsWith('.')) return false;
  if (ABBREVIATED.test(last.text)) return LOWER.test(next.text);
  const short = tokens[tokens.length - 2];
  if (last.text !== '.' || short === undefined || short.end !== last.start || !SHORT.has(short.text))
    return false;
  return short.text !== 'No' || next.pos === 'NUM';
}

class Analysis {
  tokens: Token[] = [];
  sentences: Sentence[] = [];

  /** Adds one piece without over-long words. */
  private addPiece(piece: string, base: number, stretch: Stretch): void {
    if (piece.trim() === '') return;
    const { raw, breaks } = located(piece, base);
    const addresses = addressesOf(piece);
    const tokens = mendWords(raw, new Map([...addresses].map(([a, b]) => [base + a, base + b])));
    let first = this.tokens.length;
    for (const token of tokens) {
      const count = this.tokens.length;
      if (count > first && breaks.has(token.start) && !goesOn(this.tokens, token)) {
        this.close(first, stretch);
        first = count;
      }
      this.tokens.push(token);
    }
    this.close(first, stretch);
  }

  private close(from: number, { utterance, speaker }: Stretch): void {
    const to = this.tokens.length;
    if (to === from) return;
    const start = this.tokens[from]!.start;
    this.sentences.push({ start, end: this.tokens[to - 1]!.end, utterance, speaker, from, to });
  }

  add(stretch: Stretch): void {
    let at = 0;
    for (const { 0: word, index } of stretch.text.matchAll(LONG_WORDS)) {
      this.addPiece(stretch.text.slice(at, index), stretch.start + at, stretch);
      at = index + word.length;
      const start = stretch.start + index;
      this.tokens.push({ text: word, start, end: stretch.start + at, pos: 'X' });
      this.close(this.tokens.length - 1, stretch);
    }
    this.addPiece(at === 0 ? stretch.text : stretch.text.slice(at), stretch.start + at, stretch);
  }
}

/**
 * Tokens and sentences of all speech, before it the title lines (utterance null), after it the footnotes (the citing
 * utterance, speaker null). Notes inside an utterance yield no tokens and do not cut its sentences. No sentence crosses
 * an utterance or a hand-over. Offsets are UTF-16 code units into `document.text`: `text.slice(token.start, token.end)`
 * is `token.text`.
 */
export function analyse(document: Document): AnalysedDocument {
  const analysis = new Analysis();
  for (const stretch of stretchesOf(document)) analysis.add(stretch);
  return { document, tokens: analysis.tokens, sentences: analysis.sentences };
}

/** Tokens and sentences of a bare text, for tests and training. */
export function tokeniseText(text: string): Pick<AnalysedDocument, 'tokens' | 'sentences'> {
  const analysis = new Analysis();
  analysis.add({ start: 0, text: text.replace(/[\t\r]/g, ' '), utterance: null, speaker: null });
  return { tokens: analysis.tokens, sentences: analysis.sentences };
}
