/** Transcript and turns → utterances with speakers and times, sentences of another speaker, footnotes. */
import type { Document, Note } from '../../model.ts';
import { validIri } from '../iris.ts';
import { integer, plain, seconds } from '../literals.ts';
import { cito, dcterms, oa, own, rdf, schema } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { type NamedNode, namedNode, type Quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';

export function* utteranceQuads(view: View, document: Document): Generator<Quad> {
  const layer = view.layer('document');
  const transcript = view.under(document.id, 'transcript');
  for (const [i, u] of document.utterances.entries()) {
    const node = view.utterance(document.id, u.id);
    const said = document.text.slice(u.span.start, u.span.end);
    const text = view.words.sentence(said);
    const hash = view.words.hashOfSentence(said);
    yield* describe(layer, node, [
      [rdf.type, own('Utterance')],
      [schema.isPartOf, transcript],
      [schema.position, integer(i)],
      [schema.spokenByCharacter, u.speaker === null ? null : view.entity(u.speaker)],
      [own('speakerLabel'), u.label ? plain(u.label) : null],
      [schema.startOffset, seconds(u.start)],
      [schema.endOffset, seconds(u.end)],
      [own('channel'), u.channel ? plain(u.channel) : null],
      [own('standsAt'), view.span(document.id, u.span)],
      [schema.hasPart, (u.handovers ?? []).map((h) => view.span(document.id, h.span))],
      [schema.text, text === null ? null : view.text(text)],
      [own('sha256'), hash === null ? null : plain(hash)],
    ]);
    yield* mediaQuads(view, document, node, u);
  }
}

/** Where the recording's address is known: the seconds of a turn as a media fragment. */
function* mediaQuads(
  view: View,
  document: Document,
  utterance: NamedNode,
  { start, end }: { start: number | null; end: number | null },
): Generator<Quad> {
  const recording = validIri(view.options.recordings?.[document.id]);
  if (!recording || start === null) return;
  const layer = view.layer('document');
  const media = namedNode(`${utterance.value}-media`);
  const time = namedNode(`${utterance.value}-time`);
  yield* describe(layer, utterance, [[schema.isBasedOn, media]]);
  yield* describe(layer, media, [
    [rdf.type, oa.SpecificResource],
    [oa.hasSource, namedNode(recording)],
    [oa.hasSelector, time],
  ]);
  yield* describe(layer, time, [
    [rdf.type, oa.FragmentSelector],
    [rdf.value, plain(`t=npt:${start}${end === null ? '' : `,${end}`}`)],
    [dcterms.conformsTo, namedNode('http://www.w3.org/TR/media-frags/')],
  ]);
}

/** Entity types that a footnote cites rather than merely names. */
const CITED = new Set(['Publication', 'Legislation', 'Standard', 'Agreement', 'Initiative']);
const ADDRESS = /https?:\/\/[^\s<>"{}|\\^`]+/g;

/** Addresses printed in a note, without the punctuation of the sentence around them. */
function addressesIn(text: string): Term[] {
  const found = (text.match(ADDRESS) ?? []).map((a) => validIri(a.replace(/[.,;:!?)\]'’”]+$/, '')));
  return [...new Set(found)].flatMap((iri) => (iri ? [namedNode(iri)] : []));
}

/** Footnotes in document order, named by their marker; a marker that occurs again carries its place. */
export function noteNodes(view: View, document: Document): [Note, NamedNode][] {
  const seen = new Set<string>();
  return document.notes
    .filter((note) => note.kind === 'footnote')
    .map((note) => {
      let name =
        note.marker && /^[\p{L}\p{N}]{1,12}$/u.test(note.marker) ? note.marker : `at-${note.span.start}`;
      if (seen.has(name)) name = `${name}-at-${note.span.start}`;
      seen.add(name);
      return [note, view.under(document.id, `note/${name}`)];
    });
}

export function* noteQuads(view: View, document: Document): Generator<Quad> {
  const notes = noteNodes(view, document);
  if (notes.length === 0) return;
  const mentions = view.mentionsOf.get(document.id) ?? [];
  for (const [note, node] of notes) {
    const said = document.text.slice(note.span.start, note.span.end);
    const text = view.words.sentence(said);
    const hash = view.words.hashOfSentence(said);
    const cited = mentions
      .filter((m) => m.span.start >= note.span.start && m.span.end <= note.span.end && CITED.has(m.type))
      .map((m) => m.entity);
    yield* describe(view.layer('document'), node, [
      [rdf.type, own('Footnote')],
      [schema.isPartOf, view.under(document.id, 'transcript')],
      [own('marker'), note.marker ? plain(note.marker) : null],
      [own('citedIn'), note.utterance === null ? null : view.utterance(document.id, note.utterance)],
      [cito.cites, [...[...new Set(cited)].map(view.entity), ...addressesIn(said)]],
      [own('standsAt'), view.span(document.id, note.span)],
      [schema.text, text === null ? null : view.text(text)],
      [own('sha256'), hash === null ? null : plain(hash)],
    ]);
  }
}
