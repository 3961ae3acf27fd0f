/** A size → a graph of that size without meaning, for measuring: a few hubs, many small things, an hour of turns. */
import type { EntityType, Evidence, KnowledgeGraph, Statement, Utterance } from '../src/model.ts';
import { layOut } from '../src/network/network.ts';

const TYPES: EntityType[] = [
  'Organisation',
  'StandardsBody',
  'Technology',
  'Agreement',
  'Place',
  'Legislation',
  'Standard',
];
const PREDICATES = ['mentions', 'memberOf', 'partOf', 'develops', 'partyTo', 'agreesWith'];
const TURNS = 400;
const WORDS = 'so what we said before was that they meet and speak of it again in time ';

/** The sequence of a linear congruential generator (Numerical Recipes, 3rd ed., section 7.1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function generatedGraph(nodes: number, edges: number, speakers = 12): KnowledgeGraph {
  const next = sequence(20_220_912);
  /** Few are named often: index by a power law. */
  const pick = () => Math.floor(nodes * next() ** 2.6);
  const id = (i: number) => (i < speakers ? `speaker-${i}` : `thing-${i}`);
  const text = WORDS.repeat(TURNS * 4);
  const length = Math.floor(text.length / TURNS);
  const utterances: Utterance[] = Array.from({ length: TURNS }, (_, i) => ({
    id: `u${String(i).padStart(4, '0')}`,
    speaker: id(Math.floor(next() * speakers)),
    label: 'Speaker',
    start: i * 15,
    end: (i + 1) * 15,
    heading: null,
    span: { start: i * length, end: (i + 1) * length },
  }));
  const said = (): Evidence => {
    const turn = utterances[Math.floor(next() * TURNS)]!;
    const start = turn.span.start + Math.floor(next() * (length - 20));
    return {
      document: 'generated',
      utterance: turn.id,
      speaker: turn.speaker,
      span: { start, end: start + 18 },
      quote: text.slice(start, start + 18),
      rule: 'generated',
    };
  };
  const entities = Array.from({ length: nodes }, (_, i) => {
    const type: EntityType = i < speakers ? 'Person' : TYPES[Math.floor(next() * TYPES.length)]!;
    return {
      id: id(i),
      type,
      label: i < speakers ? `Speaker ${i}` : `Thing number ${i}`,
      altLabels: [],
      exactMatch: [],
    };
  });
  const statements = Array.from(
    { length: edges },
    (_, i): Statement => ({
      id: `s${i}`,
      subject: id(i < nodes ? i : pick()),
      predicate: PREDICATES[Math.floor(next() * PREDICATES.length)]!,
      object: id(pick()),
      value: null,
      qualifiers: {},
      polarity: next() < 0.05 ? 'denied' : 'affirmed',
      modality: 'fact',
      confidence: 0.5 + next() / 2,
      status: 'proposed',
      evidence: [said()],
    }),
  ).filter(({ subject, object }) => subject !== object);
  const mentions = statements.map(({ object, evidence: [{ document, utterance, span, quote }] }) => ({
    entity: object!,
    document,
    utterance,
    span,
    quote,
    type: 'Organisation' as const,
    rule: 'generated',
    confidence: 0.9,
  }));
  const graph: KnowledgeGraph = {
    version: 1,
    documents: [
      {
        id: 'generated',
        path: 'generated.txt',
        format: 'text',
        title: 'Generated',
        sha256: '0'.repeat(64),
        text,
        utterances,
        notes: [],
        speakers: [],
      },
    ],
    entities,
    mentions,
    statements,
  };
  return { ...graph, network: layOut(graph) };
}
