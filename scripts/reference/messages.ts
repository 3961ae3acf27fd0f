/** Files that go wrong on purpose → docs/messages.md: every message's rule id with what the program says and the cure. */
import { readDocument } from '../../src/corpus/read.ts';
import { parseSidecar } from '../../src/corpus/sidecar.ts';
import { parseDecisions, vainDecisions } from '../../src/merge/decisions.ts';
import { parseRdf } from '../../src/publish/parse.ts';
import { SHAPES } from '../../src/publish/shape-table.ts';
import { validate } from '../../src/publish/validate.ts';
import type { Message } from '../../src/report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PICTURE_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
const TEI = (extra: string, end: string) =>
  `<?xml version="1.0"?>${extra}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u who="#ann">Good morning to all.</u><u who="#bo">And to you.</u>${end}`;

/** File name and content that provoke a message. */
const FILES: [path: string, content: string | Uint8Array, format?: string][] = [
  ['empty.txt', ''],
  ['huge.txt', new Uint8Array(200 * 1024 * 1024 + 1)],
  ['words.txt', 'Aa: b\n'.repeat(500_001)],
  ['photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
  ['old.txt', new Uint8Array([...bytes('Ann Lee: The caf'), 0xe9, ...bytes(' is open.\n\nBo Ray: Good.\n')])],
  ['notes.txt', 'Ann Lee: Good morning.\n', 'vttt'],
  ['talk.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), 'docx'],
  ['essay.txt', 'The tide was low and the boats stayed in the harbour until noon.\n'],
  ['bare.txt', ">> I'm Ann Lee, and I chair.\n>> Thank you.\n>> Thank you, Ann.\n"],
  ['times.txt', 'Ann Lee 05:00\n\nGood morning.\n\nBo Ray 01:00\n\nGood morning, Ann.\n'],
  [
    'talk.vtt',
    'WEBVTT\n\n00:01.000 --> 00:99.000\n<v Ann Lee>Good morning.\n\nand this line has no time\n\n00:05.000 --> 00:07.000\n<v Bo Ray>Good morning.\n',
  ],
  ['talk.json', '{"title": "A talk"}'],
  ['cut.json', '[{"speaker":"Ann Lee","text":"Good morning."},{"speaker":"Bo Ray","text":"And'],
  [
    'odd.json',
    '[{"speaker":"Ann Lee","text":"Good morning."},{"speaker":"Bo Ray","text":17},{"speaker":"Bo Ray","text":"Yes."}]',
  ],
  ['own.xml', TEI('<!DOCTYPE TEI [<!ENTITY a "b">]>', '</body></text></TEI>')],
  ['cut.xml', TEI('', '')],
  ['scan.pdf', bytes(PICTURE_PDF)],
];
const SHACL_SPARQL = '[] <http://www.w3.org/ns/shacl#sparql> [] .';

/** Every message that the samples provoke. */
export async function provoked(): Promise<Message[]> {
  const found: Message[] = [];
  for (const [path, content, format] of FILES) {
    const source = { path, bytes: typeof content === 'string' ? bytes(content) : content };
    found.push(...(await readDocument(format ? { ...source, format } : source)).messages);
  }
  found.push(...parseSidecar('talk.meta.yaml', 'titel: A talk\ndate: spring\n').messages);
  const { decisions, messages } = parseDecisions(
    'decisions.tsv',
    'acepted\tnorway.memberOf.opec\nrejected\tnobody',
  );
  found.push(...messages, ...vainDecisions({ entities: [], statements: [] }, decisions));
  found.push(...parseRdf('graph.ttl', '<a> <b> .').messages);
  found.push(...(await validate('graph.ttl', [], parseRdf('own-shapes.ttl', SHACL_SPARQL).quads)));
  return found;
}

/** What `rule` of a mention or statement begins with → who found it. A test holds it against the ids in src/. */
export const FAMILIES: Record<string, string> = {
  authority: 'a name of the tables in data/authority/, whole, in context or misheard',
  cast: 'a name of somebody who speaks in the document',
  citation: 'a work named by its title or address',
  claims: 'a relation of docs/ontology.md, with the number of its cue',
  definition: 'a name beside its short form: "Fair Fares Act (FFA)"',
  designator: 'a number that names a standard, a law, a meeting',
  discourse: 'an act of speech: thanking, asking, agreeing',
  event: 'the title of the event itself',
  grammar: 'the form of a name: heads such as Committee, Act, Ltd',
  merge: 'why two names of one graph are one entity',
  names: 'why two names of one document are one entity',
  people: 'a person’s name by its form, title or introduction',
  repeat: 'a name found once and said again',
  roles: 'who chairs, hosts, welcomes or is introduced',
  structure: 'what follows from who speaks: mentions, addresses',
  tagger: 'the trained tagger of docs/model-card.md',
  unknown: 'a capitalised name that no rule knows, by how it recurs',
};

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

export async function messagesPage(): Promise<string> {
  const first = new Map<string, Message>();
  for (const message of await provoked()) if (!first.has(message.rule)) first.set(message.rule, message);
  const rows = [...first.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map(({ rule, severity, place, reason, hint }) => {
      const at = [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
      return `| \`${rule}\` | ${severity} | ${cell(`${at}: ${reason}`)} | ${cell(hint ?? '')} |`;
    });
  const shapes = SHAPES.map(({ name, rules }) => {
    const cures = [...new Set(rules.map(({ path, hint }) => `\`${path}\`: ${hint}`))];
    return `| \`shape/${name}\` | ${cell(cures.join('; '))} |`;
  });
  const families = Object.entries(FAMILIES).map(([name, meaning]) => `| \`${name}/…\` | ${meaning} |`);
  return `# Messages

<!-- Made by: npx tsx scripts/reference.ts -->

Every message has the form \`file:line:column severity reason (rule)\` and a hint on the next line. An *error* means that the file could not be read; a *warning* that it was, but look there. The examples are what the program prints for files made to go wrong.

| rule | severity | example | cure |
|---|---|---|---|
${rows.join('\n')}

## Faults that \`colloquy validate\` finds

Each is an error that names the node, the property and the value. The shapes are in \`exports/shapes.ttl\`.

| rule | cure, by property |
|---|---|
${shapes.join('\n')}

## Rules in the graph

Every mention, piece of evidence and merge carries the rule that made it. These are no messages; \`colloquy explain NAME\` shows them.

| rule | what found it |
|---|---|
${families.join('\n')}
`;
}
