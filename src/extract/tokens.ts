/** TEMPORARY, to be replaced by the tagger helper: document → tokens and sentences with exact offsets. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Document } from '../model.ts';
import type { AnalysedDocument, Sentence, Token } from './types.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
export function analyse(document: Document): AnalysedDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const chars = document.text.split('');
  for (const n of document.notes)
    for (let i = n.span.start; i < n.span.end; i++) if (chars[i] !== '\n') chars[i] = ' ';
  const clean = chars.join('');
  const add = (from: number, to: number, utterance: string | null, speaker: string | null, text = clean) => {
    const doc = nlp.readDoc(text.slice(from, to));
    let at = from;
    doc.sentences().each((s: any) => {
      const first = tokens.length;
      s.tokens().each((t: any) => {
        const pre = t.out(its.precedingSpaces);
        const value = t.out();
        at += pre.length;
        const found = text.indexOf(value, at - 0);
        if (found >= 0 && found < at + 50) at = found;
        tokens.push({ text: value, start: at, end: at + value.length, pos: t.out(its.pos) });
        at += value.length;
      });
      if (tokens.length > first)
        sentences.push({
          utterance,
          speaker,
          from: first,
          to: tokens.length,
          start: tokens[first]!.start,
          end: tokens[tokens.length - 1]!.end,
        });
    });
  };
  let last = 0;
  const firstTurn = document.utterances[0];
  const lead = firstTurn ? (firstTurn.heading ?? firstTurn.span).start : document.text.length;
  add(last, lead, null, null);
  last = lead;
  for (const u of document.utterances) add(u.span.start, u.span.end, u.id, u.speaker);
  for (const n of document.notes)
    if (n.kind === 'footnote') add(n.span.start, n.span.end, n.utterance, null, document.text);
  return { document, tokens, sentences };
}
