/** Names as sequences of words → an Aho-Corasick automaton whose letters are words: small to build, and no match can begin or end inside a word. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';

/** Stands for every word that is in no name. */
const OTHER = '\u0000';
const LAST_SYMBOL = 0xffff;

export interface WordMatch<T> {
  /** Words [from, to) of the sequence. */
  from: number;
  to: number;
  value: T;
}

/** Finds names, leftmost and longest, in sequences of words. */
export class WordAutomaton<T> {
  private readonly symbols = new Map<string, string>();
  private readonly values = new Map<string, T>();
  private readonly automaton: AhoCorasick;

  /** @param names values by their words, joined by single spaces */
  constructor(names: Iterable<readonly [string, T]>) {
    for (const [name, value] of names) this.values.set(this.encode(name.split(' ')), value);
    this.automaton = new AhoCorasick([...this.values.keys()]);
  }

  /** One UTF-16 code unit for each word of the names, 65,535 at most; the words of further names are not known. */
  private encode(words: readonly string[]): string {
    let code = '';
    for (const word of words) {
      let symbol = this.symbols.get(word);
      if (symbol === undefined) {
        symbol = this.symbols.size < LAST_SYMBOL ? String.fromCharCode(this.symbols.size + 1) : OTHER;
        this.symbols.set(word, symbol);
      }
      code += symbol;
    }
    return code;
  }

  match(words: readonly string[]): WordMatch<T>[] {
    const letters = new Array<string>(words.length);
    for (let i = 0; i < words.length; i++) letters[i] = this.symbols.get(words[i]!) ?? OTHER;
    const matches: WordMatch<T>[] = [];
    for (const { begin, end, keyword } of this.automaton.matchInText(letters.join(''))) {
      const value = this.values.get(keyword);
      if (value !== undefined && !keyword.includes(OTHER)) matches.push({ from: begin, to: end, value });
    }
    return matches;
  }
}
