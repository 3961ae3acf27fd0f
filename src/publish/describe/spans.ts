/** Stretches of a transcript that anything points to → one target each, with selectors by position and by quote. */
import type { Document, Span } from '../../model.ts';
import { count, plain } from '../literals.ts';
import { oa, own, rdf, schema } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { namedNode, type Quad } from '../terms.ts';
import type { View } from '../view.ts';

/** Why a stretch is pointed to; it decides how many of its words may leave. Later ones count for more. */
const USES = ['turn', 'evidence', 'mention'] as const;
type Use = (typeof USES)[number];

interface Stretch extends Span {
  use: Use;
  /** Who speaks it, where that is another than the turn's speaker. */
  speaker: string | null;
}

/** Every stretch once, in order of place. */
function stretchesOf(view: View, document: Document): Stretch[] {
  const found = new Map<string, Stretch>();
  const add = ({ start, end }: Span, use: Use, speaker: string | null = null): void => {
    const key = `${start}-${end}`;
    const known = found.get(key);
    if (!known) found.set(key, { start, end, use, speaker });
    else {
      if (USES.indexOf(use) > USES.indexOf(known.use)) known.use = use;
      known.speaker ??= speaker;
    }
  };
  for (const u of document.utterances) {
    add(u.span, 'turn');
    for (const h of u.handovers ?? []) add(h.span, 'turn', h.speaker);
  }
  for (const note of document.notes) if (note.kind === 'footnote') add(note.span, 'turn');
  for (const m of view.mentionsOf.get(document.id) ?? []) add(m.span, 'mention');
  for (const e of view.evidenceOf.get(document.id) ?? []) add(e.span, 'evidence');
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `oa:SpecificResource` of the transcript; positions count UTF-16 code units (the transcript says so). */
export function* spanQuads(view: View, document: Document): Generator<Quad> {
  const layer = view.layer('document');
  const transcript = view.under(document.id, 'transcript');
  for (const stretch of stretchesOf(view, document)) {
    const node = view.span(document.id, stretch);
    const position = namedNode(`${node.value}-position`);
    const quote = namedNode(`${node.value}-quote`);
    const said = document.text.slice(stretch.start, stretch.end);
    const words = stretch.use === 'turn' ? null : wordsFor(view, stretch.use, said);
    yield* describe(layer, node, [
      [rdf.type, oa.SpecificResource],
      [oa.hasSource, transcript],
      [oa.hasSelector, [position, words?.exact === null ? null : words && quote]],
      [own('sha256'), words?.hash ? plain(words.hash) : null],
      [schema.spokenByCharacter, stretch.speaker === null ? null : view.entity(stretch.speaker)],
    ]);
    yield* describe(layer, position, [
      [rdf.type, oa.TextPositionSelector],
      [oa.start, count(stretch.start)],
      [oa.end, count(stretch.end)],
    ]);
    if (!words || words.exact === null) continue;
    const around = view.words.context(document.text, stretch);
    yield* describe(layer, quote, [
      [rdf.type, oa.TextQuoteSelector],
      [oa.exact, plain(words.exact)],
      [oa.prefix, around?.prefix ? plain(around.prefix) : null],
      [oa.suffix, around?.suffix ? plain(around.suffix) : null],
    ]);
  }
}

function wordsFor(view: View, use: 'evidence' | 'mention', said: string) {
  return use === 'mention'
    ? { exact: view.words.match(said), hash: view.words.hashOfMatch(said) }
    : { exact: view.words.sentence(said), hash: view.words.hashOfSentence(said) };
}
