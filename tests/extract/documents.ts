/** Texts → documents as the corpus room would read them, for tests of extraction alone. */
import type { Document, Speaker } from '../../src/model.ts';

/** One turn of nobody. */
export function documentOf(text: string, id = 'talk'): Document {
  return dialogue([['', text]], id);
}

/** Turns as `[label, words]`; labels become speakers, each on a line of its own before the words. */
export function dialogue(turns: readonly (readonly [string, string])[], id = 'talk'): Document {
  let text = '';
  const speakers = new Map<string, Speaker>();
  const utterances = turns.map(([label, words], i) => {
    const heading = label === '' ? null : { start: text.length, end: text.length + label.length };
    if (label !== '') {
      text += `${label}\n`;
      speakers.set(label, {
        id: label.toLowerCase().replace(/\W+/g, '-'),
        name: label,
        labels: [label],
        kind: 'person',
        details: [],
      });
    }
    const span = { start: text.length, end: text.length + words.length };
    text += `${words}\n\n`;
    const number = String(i).padStart(4, '0');
    return {
      id: `u${number}`,
      speaker: speakers.get(label)?.id ?? null,
      label,
      start: i * 60,
      end: null,
      heading,
      span,
    };
  });
  return {
    id,
    path: `${id}.txt`,
    format: 'text',
    sha256: id,
    text,
    utterances,
    notes: [],
    speakers: [...speakers.values()],
  };
}
