/** A format and a size → an invented transcript of that size in that format, for measuring the readers. */

const NAMES = ['Ada Brook', 'Ben Crane', 'Cleo Dunn', 'Dara Ellis', 'Evan Fry', 'Gita Holm', 'Ivo Jansen'];
const SENTENCES = [
  'We looked at the second draft again and found that nobody had asked the people who use it.',
  'I would not say that it was wrong, but the numbers we had in March were better than these.',
  'So the question is who pays for it, and who is told when it breaks.',
  'Yes.',
  'That came up at the last meeting too; we wrote it down and then we did nothing about it.',
  'My colleagues in Turku measured the same thing with 42 stations, and they got half of that.',
  'Can you say a little more about how the ropes are tested before they leave the yard?',
];
const TITLES = ['Mr. Brook', 'Ms. Crane', 'Senator Dunn', 'The Chairman'];

/** What one turn is made of. */
interface Turn {
  i: number;
  name: string;
  seconds: number;
  sentences: string[];
  words: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600) % 100)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const wrapped = (text: string): string => text.replace(/(.{50,65}) /g, '$1\n');
const cue = (
  separator: string,
  { seconds, sentences, name }: Turn,
  label: (name: string) => string,
): string =>
  sentences
    .map((words, k) => {
      const from = `${clock(seconds + k)}${separator}000`;
      return `${from} --> ${clock(seconds + k + 1)}${separator}000\n${label(name)}${words}`;
    })
    .join('\n\n');

interface Writer {
  head?: string;
  turn: (turn: Turn) => string;
  between: string;
  foot?: string;
}

/** The text formats, by the name that `--format` knows. */
export const WRITERS: Record<string, Writer> = {
  text: { turn: ({ name, words }) => `${name}: ${words}`, between: '\n\n' },
  markdown: { head: '# Ropes\n\n', turn: ({ name, words }) => `**${name}:** ${words}`, between: '\n\n' },
  irc: {
    head: '[2024-03-05T16:00:00Z] <ada> scribe: ada\n',
    turn: ({ name, words, seconds }) =>
      `[2024-03-05T${clock(seconds % 86_400)}Z] <ada> ${name.replace(' ', '_')}: ${words}`,
    between: '\n',
  },
  hearing: {
    head: '[Senate Hearing 118-1]\n\n    The committee met, pursuant to notice.\n\n',
    turn: ({ i, words }) => wrapped(`    ${TITLES[i % TITLES.length]}. ${words}`),
    between: '\n',
  },
  webvtt: {
    head: 'WEBVTT\n\n',
    turn: (turn) => cue('.', turn, (name) => `<v ${name}>`),
    between: '\n\n',
  },
  srt: { turn: (turn) => `${turn.i}\n${cue(',', turn, (name) => `${name}: `)}`, between: '\n\n' },
  captioning: {
    turn: ({ name, words }) => wrapped(`>> ${name.toUpperCase()}: ${words}`),
    between: '\n',
  },
  interview: { turn: ({ i, words }) => `${i % 2 ? 'A' : 'Q'}. ${words}`, between: '\n' },
  minutes: {
    head: 'Meeting minutes\nPresent: Ada Brook, Ben Crane\nScribe: Ada\nAgenda:\nTopic: ropes\n\n',
    turn: ({ name, sentences }) => `${name}: ${sentences.join('\n… ')}`,
    between: '\n\n',
  },
  table: {
    head: 'speaker,start,end,text\n',
    turn: ({ name, words, seconds }) => `${name},${seconds},${seconds + 2},"${words}"`,
    between: '\n',
  },
  json: {
    head: '{"segments": [',
    turn: ({ name, words, seconds }) =>
      JSON.stringify({ speaker: name, start: seconds, end: seconds + 2, text: words }),
    between: ',\n',
    foot: ']}',
  },
  tei: {
    head: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div>\n',
    turn: ({ name, sentences }) =>
      `<u who="#${name.replace(' ', '')}">${sentences.map((s) => `<seg>${s}</seg>`).join('')}</u>`,
    between: '\n',
    foot: '\n</div></body></text></TEI>',
  },
  'akoma-ntoso': {
    head: '<akomaNtoso><debate><debateBody><debateSection>\n',
    turn: ({ name, words }) => `<speech by="#${name[0]}"><from>${name}</from><p>${words}</p></speech>`,
    between: '\n',
    foot: '\n</debateSection></debateBody></debate></akomaNtoso>',
  },
  xml: {
    head: '<?xml version="1.0"?><debates>\n',
    turn: ({ name, words }) => `<speech speakername="${name}"><p>${words}</p></speech>`,
    between: '\n',
    foot: '\n</debates>',
  },
  html: {
    head: '<!doctype html><html><body>\n',
    turn: ({ name, words }) => `<p><b>${name}:</b> ${words}</p>`,
    between: '\n',
    foot: '\n</body></html>',
  },
};

/** Files in which nothing is closed, nothing comes to an end, or nothing is what it begins as. */
export const HOSTILE: Record<string, string> = {
  'html, <p> never closed': '<p>a ',
  'html, cells without a table': '<tr><td>a ',
  'srt, nothing but arrows': '-->\n',
  'srt, times and nothing else': '00:00:01,000 --> 00:00:02,000\n',
  'text, one line': 'word ',
  'text, nothing but colons': 'A: ',
  'text, a label a line': 'Aa Bb: c\n',
  'text, brackets that open': '[(',
  'text, blank lines': '\n',
  'markdown, stars': '**',
  'json, brackets that open': '[',
  'xml, elements that open': '<u who="a">',
};

export function transcript(format: string, bytes: number): string {
  const { head = '', turn, between, foot = '' } = WRITERS[format]!;
  const parts: string[] = [];
  let length = head.length + foot.length;
  for (let i = 1; length < bytes; i++) {
    const sentences = Array.from(
      { length: 1 + (i % 4) },
      (_, k) => SENTENCES[(i * 3 + k * k) % SENTENCES.length]!,
    );
    const name = NAMES[(i * 5 + (i >> 2)) % NAMES.length]!;
    const text = turn({ i, name, seconds: i * 4, sentences, words: sentences.join(' ') });
    parts.push(text);
    length += text.length + between.length;
  }
  return head + parts.join(between) + foot;
}

export function hostile(name: string, bytes: number): string {
  const piece = HOSTILE[name]!;
  return piece.repeat(Math.ceil(bytes / piece.length));
}
