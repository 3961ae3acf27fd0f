/** Analysed document and its mentions → lines of items: names, pronouns, words and marks. */
import type { Mention } from '../../model.ts';
import type { AnalysedDocument, Sentence, Token } from '../types.ts';
import type { Item, Line, Named } from './items.ts';
import { joinLists } from './lists.ts';

const PRONOUNS = new Set(
  'i me my mine myself we us our ours ourselves you your yours he him his she her hers it its they them their theirs who which that'.split(
    ' ',
  ),
);
const CLITIC = /^(i|you|we|they|he|she|it|that|who|there)(['’](?:m|re|ve|ll|d|s))$/i;
const MARK = /^[^\p{L}\p{N}]+$/u;

/** Mentions that are not inside longer ones, in order, without those of headings. */
export function topMentions(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions
    .filter((m) => !m.heading)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const top: Mention[] = [];
  for (const mention of sorted) {
    const last = top.at(-1);
    if (last && mention.span.start < last.span.end) continue;
    top.push(mention);
  }
  return top;
}

export function linesOf(analysed: AnalysedDocument, mentions: readonly Mention[]): Line[] {
  const top = topMentions(mentions);
  let next = 0;
  return analysed.sentences.map((sentence, index) => {
    while (next < top.length && top[next]!.span.end <= sentence.start) next++;
    const items: Item[] = [];
    let m = next;
    for (let t = sentence.from; t < sentence.to; t++) {
      const token = analysed.tokens[t]!;
      while (m < top.length && top[m]!.span.end <= token.start) m++;
      const mention = top[m];
      if (mention && mention.span.start < token.end && mention.span.start < sentence.end) {
        items.push(nameItem(mention));
        m++;
        // Tokens under the name; a token that runs past it ("US-based" as one token) may hold the next name.
        while (t + 1 < sentence.to && analysed.tokens[t + 1]!.start < mention.span.end) t++;
        const end = analysed.tokens[t]!.end;
        while (m < top.length && top[m]!.span.start < end) {
          items.push({ ...nameItem(top[m]!), paired: true });
          m++;
        }
      } else pushWord(items, token);
    }
    return lineOf(sentence, index, joinLists(items));
  });
}

function nameItem(mention: Mention): Item {
  const { start, end } = mention.span;
  const named: Named = { entity: mention.entity, type: mention.type, start, end, quote: mention.quote };
  return { kind: 'name', word: '', pos: 'PROPN', names: [named], start, end };
}

interface Form {
  word: string;
  kind: Item['kind'];
  /** Length of the pronoun before a clitic ("we" of "we've"), 0 where there is none. */
  cut: number;
}

/** Words recur: their forms are kept, up to this many, then forgotten. */
const MOST_KEPT = 30_000;
const kept = new Map<string, Form>();

function formOf(text: string): Form {
  let form = kept.get(text);
  if (form) return form;
  if (kept.size >= MOST_KEPT) kept.clear();
  const word = text.toLowerCase().replace('’', "'");
  const kind = MARK.test(text) ? 'mark' : PRONOUNS.has(word) ? 'pronoun' : 'word';
  form = { word, kind, cut: CLITIC.exec(text)?.[1]?.length ?? 0 };
  kept.set(text, form);
  return form;
}

function pushWord(items: Item[], { text, pos, start, end }: Token): void {
  const { word, kind, cut } = formOf(text);
  if (cut === 0) items.push({ kind, word, pos, names: NO_NAMES, start, end });
  else {
    items.push(wordItem(text.slice(0, cut), 'PRON', start, start + cut));
    items.push(wordItem(text.slice(cut), 'AUX', start + cut, end));
  }
}

const NO_NAMES: readonly Named[] = [];

function wordItem(text: string, pos: string, start: number, end: number): Item {
  const { word, kind } = formOf(text);
  return { kind, word, pos, names: NO_NAMES, start, end };
}

function lineOf(sentence: Sentence, index: number, items: Item[]): Line {
  const { utterance, speaker, start, end } = sentence;
  let last = items.length - 1;
  while (last > 0 && items[last]!.kind === 'mark' && !'?!.'.includes(items[last]!.word[0]!)) last--;
  return {
    index,
    utterance,
    speaker,
    start,
    end,
    items,
    question: items[last]?.word.startsWith('?') ?? false,
  };
}
