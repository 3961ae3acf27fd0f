/** An invented call about tide gauges, as a KnowledgeGraph: every kind of statement, a contested triple, a footnote, hostile names on demand. */
import type { Document, Entity, Evidence, KnowledgeGraph, Mention, Statement } from '../../src/model.ts';

export const HOSTILE = `O"Neil \\ <b>\n& 'co' \ud800 \u0001 \u202e =1+1 {|}^\`%zz 日本 🌊`;

const TEXT = `Tide gauges: a call

ANN LEE
I chair the Tide Board. Norland is party to the Gauge Treaty, see note 1.

BO RUIZ
No. Norland is not party to the Gauge Treaty. The Tide Board might join the Sea Union. I agree with Ann.

1 Pell, The Tide Atlas, https://books.example/atlas.
`;

export function spanOf(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** @param name stands for the second speaker, in the text too */
export function sample(id = 'tide-call', name = 'BO RUIZ'): KnowledgeGraph {
  const text = TEXT.replace('BO RUIZ', () => name);
  const span = (words: string, from = 0) => spanOf(text, words, from);
  const turn1 = span('I chair the Tide Board. Norland is party to the Gauge Treaty, see note 1.');
  const turn2 = span(
    'No. Norland is not party to the Gauge Treaty. The Tide Board might join the Sea Union. I agree with Ann.',
  );
  const document: Document = {
    id,
    path: `${id}.txt`,
    format: 'text',
    title: 'Tide gauges: a call',
    date: '2031-05-06',
    host: 'Tide Board',
    source: 'https://talks.example/tides',
    licence: 'CC BY 4.0',
    rightsHolder: 'Harbour Press',
    sha256: 'ab'.repeat(32),
    text,
    utterances: [
      {
        id: 'u0000',
        speaker: 'ann-lee',
        label: 'ANN LEE',
        start: 0,
        end: 12.5,
        heading: span('ANN LEE'),
        span: turn1,
      },
      {
        id: 'u0001',
        speaker: 'bo-ruiz',
        label: name,
        start: 12.5,
        end: null,
        heading: span(name),
        span: turn2,
        handovers: [{ span: span('No.'), speaker: 'ann-lee' }],
      },
    ],
    notes: [
      {
        kind: 'footnote',
        marker: '1',
        span: span('1 Pell, The Tide Atlas, https://books.example/atlas.'),
        utterance: 'u0000',
      },
    ],
    speakers: [
      { id: 'ann-lee', name: 'Ann Lee', labels: ['ANN LEE'], kind: 'person', details: [] },
      { id: 'bo-ruiz', name, labels: [name], kind: 'person', details: [] },
    ],
  };
  const entity = (
    entityId: string,
    type: Entity['type'],
    label: string,
    more: Partial<Entity> = {},
  ): Entity => ({
    id: entityId,
    type,
    label,
    altLabels: [],
    exactMatch: [],
    ...more,
  });
  const entities = [
    entity('ann-lee', 'Person', 'Ann Lee', { altLabels: ['Ann'] }),
    entity('bo-ruiz', 'Person', name),
    entity('tide-board', 'StandardsBody', 'Tide Board', { partOf: ['sea-union', 'coast-union'] }),
    entity('sea-union', 'Organisation', 'Sea Union', {
      exactMatch: ['http://www.wikidata.org/entity/Q424242'],
    }),
    entity('coast-union', 'Organisation', 'Coast Union'),
    entity('norland', 'Place', 'Norland', { exactMatch: ['http://www.wikidata.org/entity/Q313131'] }),
    entity('gauge-treaty', 'Agreement', 'Gauge Treaty', {
      exactMatch: ['http://www.wikidata.org/entity/Q515151'],
    }),
    entity('tide-atlas', 'Publication', 'The Tide Atlas'),
    entity('tide-gauge', 'Technology', 'tide gauge'),
  ];
  const mention = (entityId: string, words: string, utterance: string | null, from = 0): Mention => ({
    entity: entityId,
    document: id,
    utterance,
    span: span(words, from),
    quote: words,
    type: entities.find((e) => e.id === entityId)!.type,
    rule: 'test/mention',
    confidence: 0.9,
  });
  const mentions = [
    mention('tide-gauge', 'Tide gauge', null),
    mention('tide-board', 'Tide Board', 'u0000'),
    mention('norland', 'Norland', 'u0000'),
    mention('gauge-treaty', 'Gauge Treaty', 'u0000'),
    mention('sea-union', 'Sea Union', 'u0001'),
    mention('ann-lee', 'Ann', 'u0001', turn2.start),
    mention('tide-atlas', 'The Tide Atlas', null),
  ];
  const evidence = (words: string, utterance: string, speaker: string): Evidence => ({
    document: id,
    utterance,
    speaker,
    span: span(words),
    quote: words,
    rule: 'test/claim',
    modality: 'fact',
  });
  const statement = (
    subject: string,
    predicate: string,
    object: string | null,
    first: Evidence,
    more: Partial<Statement> = {},
  ): Statement => ({
    id: `${subject}.${predicate}.${object ?? more.value}${more.polarity === 'denied' ? '.denied' : ''}`,
    subject,
    predicate,
    object,
    value: null,
    qualifiers: {},
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.8,
    status: 'proposed',
    evidence: [first],
    ...more,
  });
  const statements = [
    statement('ann-lee', 'chairOf', 'tide-board', evidence('I chair the Tide Board.', 'u0000', 'ann-lee'), {
      status: 'accepted',
    }),
    statement(
      'norland',
      'partyTo',
      'gauge-treaty',
      evidence('Norland is party to the Gauge Treaty', 'u0000', 'ann-lee'),
    ),
    statement(
      'norland',
      'partyTo',
      'gauge-treaty',
      evidence('Norland is not party to the Gauge Treaty.', 'u0001', 'bo-ruiz'),
      { polarity: 'denied' },
    ),
    statement(
      'tide-board',
      'memberOf',
      'sea-union',
      evidence('The Tide Board might join the Sea Union.', 'u0001', 'bo-ruiz'),
      { modality: 'hypothetical' },
    ),
    statement('bo-ruiz', 'agreesWith', 'ann-lee', evidence('I agree with Ann.', 'u0001', 'bo-ruiz'), {
      qualifiers: { topic: name },
    }),
  ];
  return { version: 1, documents: [document], entities, mentions, statements };
}
