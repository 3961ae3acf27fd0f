/** Names as sequences of words → a trie whose letters are words: small to build, and no match can begin or end inside a word. */

export interface WordMatch<T> {
  /** Words [from, to) of the sequence. */
  from: number;
  to: number;
  value: T;
}

class Node<T> {
  value: T | undefined = undefined;
  next: Map<string, Node<T>> | null = null;
}

/** Finds names, leftmost and longest, in sequences of words; at worst the length of the longest name is read at each word. */
export class WordAutomaton<T> {
  private readonly root = new Node<T>();

  /** @param names values by their words, joined by single spaces */
  constructor(names: Iterable<readonly [string, T]>) {
    for (const [name, value] of names) {
      let node = this.root;
      for (const word of name.split(' ')) {
        node.next ??= new Map();
        let next = node.next.get(word);
        if (!next) {
          next = new Node();
          node.next.set(word, next);
        }
        node = next;
      }
      node.value = value;
    }
  }

  match(words: readonly string[]): WordMatch<T>[] {
    const matches: WordMatch<T>[] = [];
    for (let from = 0; from < words.length; from++) {
      let node = this.root.next?.get(words[from]!);
      let to = from;
      let best: WordMatch<T> | null = null;
      while (node) {
        to++;
        if (node.value !== undefined) best = { from, to, value: node.value };
        node = to < words.length ? node.next?.get(words[to]!) : undefined;
      }
      if (!best) continue;
      matches.push(best);
      from = best.to - 1;
    }
    return matches;
  }
}
