/** Two invented calls as a knowledge graph made by hand, small enough that every question's answer can be read off. */
import type { Document, Entity, EntityType, KnowledgeGraph, Mention, Statement } from '../../src/model.ts';

const TURNS: Record<string, [date: string, turns: [speaker: string, seconds: number, text: string][]]> = {
  lamps: [
    '2021-03-01',
    [
      ['ada', 60, 'Welcome. Bo, does 3GPP own the lamp profile?'],
      ['bo', 120, 'I clerk for Port Board. 3GPP and Port Board wrote it; Cy Doe helped. It is tide-ready.'],
      ['ada', 60, 'And who pays? I agree with Bo.'],
      ['bo', 60, 'Port Board is part of Sea League. Sea League may join the Tide Pact.'],
      ['ada', 30, 'Thank you.'],
    ],
  ],
  tides: [
    '2023-05-02',
    [
      ['bo', 60, 'I now clerk for Sea League. Port Board is not part of Sea League.'],
      [
        'eve',
        90,
        'I disagree with Bo. Lamp Rule of Port Board is tide-ready, and 3GPP owns the lamp profile.',
      ],
    ],
  ],
};

const NAMES: Record<string, [type: EntityType, label: string, more?: Partial<Entity>]> = {
  ada: ['Person', 'Ada'],
  bo: ['Person', 'Bo'],
  eve: ['Person', 'Eve'],
  cy: ['Person', 'Cy Doe'],
  gpp: ['StandardsBody', '3rd Generation Partnership Project', { altLabels: ['3GPP'] }],
  port: ['Organisation', 'Port Board', { partOf: ['sea'] }],
  sea: ['Organisation', 'Sea League'],
  profile: ['Standard', 'lamp profile'],
  pact: ['Agreement', 'Tide Pact'],
  rule: ['Legislation', 'Lamp Rule'],
};

function documentOf(id: string): Document {
  const [date, turns] = TURNS[id]!;
  let text = '';
  let time = 0;
  const utterances = turns.map(([speaker, seconds, said], i) => {
    const span = { start: text.length, end: text.length + said.length };
    text += `${said}\n\n`;
    const start = time;
    time += seconds;
    return { id: `u000${i}`, speaker, label: speaker, start, end: time, heading: null, span };
  });
  return {
    id,
    path: `${id}.txt`,
    format: 'text',
    title: id,
    date,
    sha256: '0'.repeat(64),
    text,
    utterances,
    notes: [],
    speakers: [],
  };
}

const documents = Object.keys(TURNS).map(documentOf);

/** `lamps 1`: words of the second turn of the first call. */
function place(where: string, quote: string) {
  const [id, turn] = where.split(' ');
  const document = documents.find((one) => one.id === id)!;
  const { id: utterance, speaker, span } = document.utterances[Number(turn)]!;
  const start = document.text.indexOf(quote, span.start);
  if (start < 0 || start + quote.length > span.end) throw new Error(`${where} does not say ${quote}`);
  return { document: id!, utterance, speaker, span: { start, end: start + quote.length }, quote };
}

function mention(where: string, quote: string, entity: string, more: Partial<Mention> = {}): Mention {
  const { speaker: _, ...at } = place(where, quote);
  return { entity, ...at, type: NAMES[entity]![0], rule: 'names/test', confidence: 0.9, ...more };
}

function states(
  subject: string,
  predicate: string,
  object: string,
  said: [where: string, quote: string][],
  more: Partial<Statement> = {},
): Statement {
  const [first, ...rest] = said.map(([where, quote]) => ({
    ...place(where, quote),
    rule: 'claims/test',
    modality: more.modality ?? ('fact' as const),
  }));
  const { polarity = 'affirmed' } = more;
  return {
    id: [subject, predicate, object, ...(polarity === 'denied' ? ['denied'] : [])].join('.'),
    subject,
    predicate,
    object,
    value: null,
    qualifiers: {},
    polarity,
    modality: 'fact',
    confidence: 0.8,
    status: 'proposed',
    ...more,
    evidence: [first!, ...rest],
  };
}

export const corpus: KnowledgeGraph = {
  version: 1,
  documents,
  entities: Object.entries(NAMES).map(([id, [type, label, more]]) => ({
    id,
    type,
    label,
    altLabels: [],
    exactMatch: [],
    ...more,
  })),
  mentions: [
    mention('lamps 0', 'Bo', 'bo'),
    mention('lamps 0', '3GPP', 'gpp'),
    mention('lamps 0', 'lamp profile', 'profile'),
    mention('lamps 1', 'Port Board', 'port'),
    mention('lamps 1', '3GPP', 'gpp'),
    mention('lamps 1', 'Cy Doe', 'cy', { confidence: 0.4 }),
    mention('lamps 2', 'Bo', 'bo'),
    mention('lamps 3', 'Port Board', 'port'),
    mention('lamps 3', 'Sea League', 'sea'),
    mention('lamps 3', 'Tide Pact', 'pact'),
    mention('tides 0', 'Sea League', 'sea'),
    mention('tides 0', 'Port Board', 'port'),
    mention('tides 1', 'Bo', 'bo'),
    mention('tides 1', 'Lamp Rule', 'rule'),
    mention('tides 1', '3GPP', 'gpp'),
    mention('tides 1', 'lamp profile', 'profile'),
  ],
  statements: [
    states('ada', 'asks', 'bo', [['lamps 0', 'Bo, does 3GPP own the lamp profile?']]),
    states('bo', 'holdsPosition', 'port', [['lamps 1', 'I clerk for Port Board']], {
      qualifiers: { title: 'clerk' },
    }),
    states('bo', 'answers', 'ada', [['lamps 1', '3GPP and Port Board wrote it']]),
    states('gpp', 'publishes', 'profile', [
      ['lamps 1', '3GPP and Port Board wrote it'],
      ['tides 1', '3GPP owns the lamp profile'],
      ['lamps 0', '3GPP own the lamp profile'],
    ]),
    states('ada', 'agreesWith', 'bo', [['lamps 2', 'I agree with Bo']]),
    states('port', 'partOf', 'sea', [['lamps 3', 'Port Board is part of Sea League']]),
    states('sea', 'partyTo', 'pact', [['lamps 3', 'Sea League may join the Tide Pact']], {
      modality: 'hypothetical',
    }),
    states('bo', 'holdsPosition', 'sea', [['tides 0', 'I now clerk for Sea League']], {
      qualifiers: { title: 'clerk' },
    }),
    states('port', 'partOf', 'sea', [['tides 0', 'Port Board is not part of Sea League']], {
      polarity: 'denied',
    }),
    states('eve', 'disagreesWith', 'bo', [['tides 1', 'I disagree with Bo']], {
      qualifiers: { topic: 'the League' },
    }),
    states('rule', 'issuedBy', 'port', [['tides 1', 'Lamp Rule of Port Board']]),
    states('ada', 'hasRole', 'lamps', [['lamps 0', 'Welcome']], { qualifiers: { role: 'chair' } }),
  ],
};
