/** Six transcripts of other fields and formats, written by us, end in graphs we would show: what they must state, and what nobody said. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadResources } from '../../src/node.ts';
import { buildGraph } from '../../src/pipeline.ts';

const WALKS: [file: string, format: string, turns: number, states: string[]][] = [
  [
    'orchard-hearing.txt',
    'text',
    4,
    [
      'vale-county-council hosts orchard-water-inquiry',
      'ruth-adeyemi affiliatedWith vale-county-council',
      'tomas-lindqvist directorOf blossom-growers-association',
      'blossom-growers-association basedIn bristol',
      'ruth-adeyemi asks tomas-lindqvist',
      'tomas-lindqvist agreesWith ruth-adeyemi',
    ],
  ],
  [
    'museum-podcast.srt',
    'srt',
    4,
    [
      'nadia-osman introduces felix-brandl',
      'felix-brandl holdsPosition lantern-museum',
      'lantern-museum basedIn vienna',
      'austria memberOf unesco',
      'unesco partOf un',
      'felix-brandl disagreesWith nadia-osman',
    ],
  ],
  [
    'radio-protocol.log',
    'irc',
    6,
    ['ericsson memberOf 3gpp', 'ietf publishes rfc-9110', 'marta-reyes affiliatedWith nokia'],
  ],
  [
    'fisheries-council.vtt',
    'webvtt',
    7,
    [
      'joaquim-tavares holdsPosition portuguese-institute-for-sea-and-atmosphere',
      'solveig-nakken affiliatedWith institute-of-marine-research',
      'portugal memberOf northwest-atlantic-fisheries-organization',
      'denied norway memberOf european-union',
      'yann-le-goff disagreesWith joaquim-tavares',
      'solveig-nakken agreesWith joaquim-tavares',
    ],
  ],
  [
    'school-meals-hearing.txt',
    'hearing',
    10,
    [
      'hanna-lindqvist holdsPosition duluth-public-schools',
      'hanna-lindqvist boardMemberOf school-nutrition-association',
      'terrence-boyle disagreesWith hanna-lindqvist',
      'prairie-budget-institute partOf midwest-policy-network',
      'free-school-meals-act issuedBy minnesota',
    ],
  ],
  [
    'cycling-law-podcast.json',
    'json',
    7,
    [
      'gareth-pugh affiliatedWith cardiff-university',
      'katrin-seidel affiliatedWith adfc',
      'katrin-seidel disagreesWith gareth-pugh',
      'adfc memberOf european-cyclists-federation',
      'united-kingdom partyTo vienna-convention-on-road-traffic',
    ],
  ],
];

describe.each(WALKS)('%s', (file, format, turns, states) => {
  test(`is read as ${format} and says what it must, with its words`, async () => {
    const bytes = readFileSync(fileURLToPath(new URL(`../fixtures/walks/${file}`, import.meta.url)));
    const { graph, messages } = await buildGraph(
      [{ path: file, bytes: new Uint8Array(bytes) }],
      await loadResources(),
    );
    expect(messages).toEqual([]);
    const [document] = graph.documents;
    expect(document).toMatchObject({ format });
    expect(document!.utterances).toHaveLength(turns);
    const said = graph.statements.map(
      (s) => `${s.polarity === 'denied' ? 'denied ' : ''}${s.subject} ${s.predicate} ${s.object}`,
    );
    expect(said).toEqual(expect.arrayContaining(states));
    // Said only with a "not", or to somebody and not of him: never affirmed.
    for (const never of ['norway memberOf european-union', 'gareth-pugh locatedIn netherlands'])
      expect(said).not.toContain(never);
    for (const { evidence } of graph.statements)
      for (const { span, quote } of evidence) expect(document!.text.slice(span.start, span.end)).toBe(quote);
  });
});
