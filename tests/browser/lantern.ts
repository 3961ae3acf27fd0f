/** An invented standards call as a graph: short enough to know by heart, with a contested statement, a denial and three stances. */
import type { EntityType, Evidence, KnowledgeGraph, Mention, Statement } from '../../src/model.ts';
import { layOut } from '../../src/network/network.ts';

const DOCUMENT = 'lantern-call';

/** Speaker, start in seconds, words. */
const TURNS: [speaker: string, start: number, words: string][] = [
  [
    'ada-quill',
    5,
    'Welcome to the call on the Lantern Protocol. With us are Bram Okoro, who leads standards at Vale Instruments, and Chen Vale of the Lantern Forum. Bram, is the International Signal Assembly the right place for it?',
  ],
  [
    'bram-okoro',
    70,
    'Thank you, Ada. The International Signal Assembly adopted the Lantern Protocol in spring. Vale Instruments is a member of the Lantern Forum. Norland is party to the Harbour Accord, and the ISA reads that accord closely.',
  ],
  [
    'chen-vale',
    640,
    'I disagree with Bram. The International Signal Assembly did not adopt the Lantern Protocol; it only took note of it. The Lantern Forum keeps the text, and Norland has not signed everything.',
  ],
  ['ada-quill', 1500, 'So who is right about the adoption?'],
  [
    'dina-rao',
    1900,
    'I agree with Chen on the Lantern Forum. But the Harbour Accord, as I read it, would bind Norland and Sudland alike, were it ratified.',
  ],
  ['bram-okoro', 2600, 'Dina is right about the Harbour Accord. I still say the ISA adopted the protocol.'],
];

const ENTITIES: [id: string, type: EntityType, label: string, aliases: string[]][] = [
  ['ada-quill', 'Person', 'Ada Quill', ['Ada']],
  ['bram-okoro', 'Person', 'Bram Okoro', ['Bram']],
  ['chen-vale', 'Person', 'Chen Vale', ['Chen']],
  ['dina-rao', 'Person', 'Dina Rao', ['Dina']],
  ['isa', 'StandardsBody', 'International Signal Assembly', ['ISA']],
  ['lantern-forum', 'Organisation', 'Lantern Forum', []],
  ['vale-instruments', 'Organisation', 'Vale Instruments', []],
  ['lantern-protocol', 'Technology', 'Lantern Protocol', []],
  ['harbour-accord', 'Agreement', 'Harbour Accord', []],
  ['norland', 'Place', 'Norland', []],
  ['sudland', 'Place', 'Sudland', []],
];

/** Turn, subject, predicate, object, the words, and what differs from a plain fact. */
const SAID: [
  turn: number,
  subject: string,
  predicate: string,
  object: string,
  words: string,
  but?: Partial<Statement>,
][] = [
  [
    0,
    'bram-okoro',
    'affiliatedWith',
    'vale-instruments',
    'Bram Okoro, who leads standards at Vale Instruments',
  ],
  [0, 'chen-vale', 'affiliatedWith', 'lantern-forum', 'Chen Vale of the Lantern Forum'],
  [
    0,
    'ada-quill',
    'asks',
    'bram-okoro',
    'Bram, is the International Signal Assembly the right place for it?',
  ],
  [
    1,
    'isa',
    'adopts',
    'lantern-protocol',
    'The International Signal Assembly adopted the Lantern Protocol in spring.',
  ],
  [1, 'vale-instruments', 'memberOf', 'lantern-forum', 'Vale Instruments is a member of the Lantern Forum.'],
  [1, 'norland', 'partyTo', 'harbour-accord', 'Norland is party to the Harbour Accord'],
  [2, 'chen-vale', 'disagreesWith', 'bram-okoro', 'I disagree with Bram.'],
  [
    2,
    'isa',
    'adopts',
    'lantern-protocol',
    'The International Signal Assembly did not adopt the Lantern Protocol',
    { polarity: 'denied', modality: 'claim', confidence: 0.8 },
  ],
  [
    2,
    'lantern-forum',
    'develops',
    'lantern-protocol',
    'The Lantern Forum keeps the text',
    { confidence: 0.55 },
  ],
  [4, 'dina-rao', 'agreesWith', 'chen-vale', 'I agree with Chen on the Lantern Forum.'],
  [
    4,
    'sudland',
    'partyTo',
    'harbour-accord',
    'would bind Norland and Sudland alike, were it ratified',
    { modality: 'hypothetical', confidence: 0.6 },
  ],
  [5, 'bram-okoro', 'agreesWith', 'dina-rao', 'Dina is right about the Harbour Accord.'],
];

const ROLES: [person: string, role: string, words: string][] = [
  ['bram-okoro', 'panellist', 'Bram Okoro'],
  ['chen-vale', 'panellist', 'Chen Vale'],
  ['ada-quill', 'chair', 'Welcome to the call'],
];

/** The graph; `times` of this many calls of the same kind make a corpus. */
export function lantern(): KnowledgeGraph {
  const starts: number[] = [];
  let text = 'Call on Lantern Protocol\n\n';
  for (const [speaker, , words] of TURNS) {
    text += `${speaker}\n`;
    starts.push(text.length);
    text += `${words}\n\n`;
  }
  const turnId = (i: number) => `u${String(i).padStart(4, '0')}`;
  const spanIn = (turn: number, words: string) => {
    const start = text.indexOf(words, starts[turn]!);
    if (start < 0) throw new Error(`turn ${turn} does not say: ${words}`);
    return { start, end: start + words.length };
  };
  const evidence = (turn: number, words: string): Evidence => ({
    document: DOCUMENT,
    utterance: turnId(turn),
    speaker: TURNS[turn]![0],
    span: spanIn(turn, words),
    quote: words,
    rule: 'fixture',
  });
  const mentions: Mention[] = ENTITIES.flatMap(([entity, type, label, aliases]) =>
    TURNS.flatMap(([, , words], turn) =>
      [label, ...aliases].flatMap((name) =>
        [...words.matchAll(new RegExp(`\\b${name}\\b(?! (Okoro|Vale|Quill|Rao))`, 'g'))].map(
          (match): Mention => {
            const start = starts[turn]! + match.index;
            return {
              entity,
              document: DOCUMENT,
              utterance: turnId(turn),
              span: { start, end: start + name.length },
              quote: name,
              type,
              rule: 'fixture',
              confidence: 0.95,
            };
          },
        ),
      ),
    ),
  ).sort((a, b) => a.span.start - b.span.start);
  const statement = (
    id: string,
    subject: string,
    predicate: string,
    object: string | null,
    from: Evidence,
    but: Partial<Statement> = {},
  ): Statement => ({
    id,
    subject,
    predicate,
    object,
    value: null,
    qualifiers: {},
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.9,
    status: 'proposed',
    evidence: [from],
    ...but,
  });
  const statements = [
    ...SAID.map(([turn, subject, predicate, object, words, but], i) =>
      statement(`s${i}`, subject, predicate, object, evidence(turn, words), but),
    ),
    ...ROLES.map(([person, role, words], i) =>
      statement(`r${i}`, person, 'hasRole', null, evidence(0, words), { value: role, qualifiers: { role } }),
    ),
    ...naming(mentions, (turn) => TURNS[turn]![0], statement),
  ];
  const graph: KnowledgeGraph = {
    version: 1,
    documents: [
      {
        id: DOCUMENT,
        path: 'lantern.txt',
        format: 'text',
        title: 'Call on Lantern Protocol',
        date: '2031-04-02',
        host: 'Lantern Forum',
        sha256: '0'.repeat(64),
        text,
        notes: [],
        speakers: [],
        utterances: TURNS.map(([speaker, start, words], i) => ({
          id: turnId(i),
          speaker,
          label: ENTITIES.find(([id]) => id === speaker)![2],
          start,
          end: TURNS[i + 1]?.[1] ?? 2700,
          heading: null,
          span: { start: starts[i]!, end: starts[i]! + words.length },
        })),
      },
    ],
    entities: ENTITIES.map(([id, type, label, altLabels]) => ({
      id,
      type,
      label,
      altLabels,
      exactMatch: [],
    })),
    mentions,
    statements,
  };
  return { ...graph, network: layOut(graph) };
}

/** Who names what, as the merging room writes it. */
function naming(
  mentions: Mention[],
  speakerOf: (turn: number) => string,
  make: (id: string, subject: string, predicate: string, object: string, from: Evidence) => Statement,
): Statement[] {
  const found = new Map<string, Statement>();
  for (const { entity, document, utterance, span, quote } of mentions) {
    const speaker = speakerOf(Number(utterance!.slice(1)));
    if (speaker === entity) continue;
    const from: Evidence = { document, utterance, speaker, span, quote, rule: 'fixture' };
    const key = `m-${speaker}-${entity}`;
    const known = found.get(key);
    if (known) known.evidence.push(from);
    else found.set(key, make(key, speaker, 'mentions', entity, from));
  }
  return [...found.values()];
}
