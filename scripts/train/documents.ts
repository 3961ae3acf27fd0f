/** Samples → analysed documents, as the extractor sees a transcript: neighbouring sentences together, with what the rules find. */
import { ruleCandidates } from '../../src/extract/rules.ts';
import { hintCodes } from '../../src/extract/tagger/hints.ts';
import type { AnalysedDocument, Candidate, Sentence, Token } from '../../src/extract/types.ts';
import type { Document, Resources } from '../../src/model.ts';
import type { Sample } from './corpus.ts';

/** Sentences that share a document; in GUM, Wikigold and the filings neighbours do. */
const TOGETHER = 40;

export interface Group {
  samples: readonly Sample[];
  /** By sample: its first token and its first character in the document. */
  firstToken: number[];
  offset: number[];
  analysed: AnalysedDocument;
  rules: Candidate[];
}

function documentOf(text: string): Document {
  const span = { start: 0, end: text.length };
  const turn = { id: 'u0000', speaker: null, label: '', start: null, end: null, heading: null, span };
  return {
    id: 'training',
    path: '',
    format: '',
    sha256: '',
    text,
    notes: [],
    speakers: [],
    utterances: [turn],
  };
}

/** Documents of some sentences each, in the order of the samples. */
export function groupsOf(samples: readonly Sample[], resources: Resources): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < samples.length; at += TOGETHER) {
    const part = samples.slice(at, at + TOGETHER);
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const firstToken: number[] = [];
    const offset: number[] = [];
    let text = '';
    for (const sample of part) {
      const base = text.length;
      const first = tokens.length;
      firstToken.push(first);
      offset.push(base);
      for (const t of sample.tokens) tokens.push({ ...t, start: t.start + base, end: t.end + base });
      for (const { start, end, from, to } of sample.sentences)
        sentences.push({
          start: start + base,
          end: end + base,
          from: from + first,
          to: to + first,
          utterance: 'u0000',
          speaker: null,
        });
      text += `${sample.text}\n\n`;
    }
    const analysed = { document: documentOf(text), tokens, sentences };
    groups.push({ samples: part, firstToken, offset, analysed, rules: ruleCandidates(analysed, resources) });
  }
  return groups;
}

/** Hint codes by sample, one a token. */
export function hintsOf(groups: readonly Group[]): Map<Sample, Uint8Array> {
  const hints = new Map<Sample, Uint8Array>();
  for (const { samples, firstToken, analysed, rules } of groups) {
    const codes = hintCodes(analysed.tokens, rules);
    for (const [i, sample] of samples.entries())
      hints.set(sample, codes.slice(firstToken[i]!, firstToken[i]! + sample.tokens.length));
  }
  return hints;
}
