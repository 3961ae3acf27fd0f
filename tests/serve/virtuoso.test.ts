/** A Virtuoso of Debian’s package, started here: what is pushed is there, and the questions get the answers that Oxigraph gives. Skipped where virtuoso-opensource-7 is not installed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestions } from '../../src/cli/ask.ts';
import { toQuads } from '../../src/publish/quads.ts';
import { Engine } from '../../src/query/engine.ts';
import { bindParameters } from '../../src/query/question.ts';
import { askEndpoint } from '../../src/query/remote.ts';
import { readTable } from '../../src/query/results.ts';
import { openStore, type Store } from '../../src/query/store.ts';
import { native, type Quad, writtenQuad } from '../../src/query/terms.ts';
import { graphsOf, partition } from '../../src/serve/push/partition.ts';
import { push } from '../../src/serve/push/push.ts';
import { openTarget } from '../../src/serve/push/target.ts';
import { corpus } from '../query/corpus.ts';

const BASE = 'https://example.org/colloquy/';

/** Values that give the questions something to find in the corpus; the rest find it by their defaults. */
const VALUES: Record<string, Record<string, string>> = {
  agreements: { party: 'Sea League' },
  'roll-up': { body: 'Port Board' },
  'first-use': { phrase: 'Tide-Ready' },
  unanswered: { turns: '0' },
  'first-mention': { thing: 'Port Board' },
  'mentions-per-year': { body: 'Sea League' },
  path: { start: 'Lamp Rule', end: 'Sea League' },
};
/** What finds nothing here: there is no footnote, and nothing without evidence. */
const EMPTY = new Set(['unevidenced', 'footnotes']);
/** Makes a chair of somebody, which the corpus has not. */
const CHAIR = `<${BASE}event/lamps/association/ada> <http://www.w3.org/ns/prov#hadRole> <https://w3id.org/colloquy/ontology#chair> .\n`;

const installed = (() => {
  try {
    execFileSync('which', ['virtuoso-t'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

describe.skipIf(!installed)(
  'Virtuoso (skipped where Debian’s virtuoso-opensource-7 is not installed)',
  () => {
    let directory: string;
    let virtuoso: ChildProcess;
    let http: string;
    let store: Store;
    const parts = partition(
      corpus,
      (share) => toQuads(share, { base: BASE, layers: true }) as Iterable<Quad>,
      BASE,
    );
    const target = () =>
      openTarget({
        endpoint: `${http}/sparql`,
        graphStore: `${http}/sparql-graph-crud-auth`,
        credentials: { user: 'dba', password: 'dba' },
      });

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'colloquy-virtuoso-'));
      const [sql, web] = [await freePort(), await freePort()];
      http = `http://127.0.0.1:${web}`;
      const file = (name: string) => join(directory, name);
      writeFileSync(
        file('virtuoso.ini'),
        `[Database]\nDatabaseFile=${file('v.db')}\nErrorLogFile=${file('v.log')}\nLockFile=${file('v.lck')}\nTransactionFile=${file('v.trx')}\nxa_persistent_file=${file('v.pxa')}\n[TempDatabase]\nDatabaseFile=${file('t.db')}\nTransactionFile=${file('t.trx')}\n[Parameters]\nServerPort=127.0.0.1:${sql}\nNumberOfBuffers=10000\n[HTTPServer]\nServerPort=127.0.0.1:${web}\n`,
      );
      virtuoso = spawn('virtuoso-t', ['+configfile', file('virtuoso.ini'), '+foreground'], {
        stdio: 'ignore',
      });
      for (let i = 0; i < 240; i++) {
        if (
          await fetch(`${http}/sparql?query=ASK%7B%7D`).then(
            (r) => r.ok,
            () => false,
          )
        )
          break;
        await wait(250);
      }
      const content =
        [...(toQuads(corpus, { base: BASE }) as Iterable<Quad>)].map(writtenQuad).join('') + CHAIR;
      store = await openStore([{ name: 'corpus', mediaType: 'application/n-triples', content }]);
      await push(parts, target(), { start: graphsOf(BASE), prune: false });
      await target().replace({ name: 'urn:test:chair', lines: [CHAIR] });
    });
    afterAll(() => {
      virtuoso?.kill('SIGKILL');
      if (directory) rmSync(directory, { recursive: true, force: true });
    });

    test('a second push finds every graph whole', async () => {
      const again = await push(parts, target(), { start: graphsOf(BASE), prune: true });
      expect(again.written).toEqual([]);
      expect(again.dropped).toEqual([]);
      expect(again.unchanged).toHaveLength(parts.length);
    });

    test('dropping one document leaves the other', async () => {
      const tides = parts.filter(({ name }) => name.includes('/tides/'));
      for (const { name } of tides) await target().drop(name);
      const result = await push(parts, target(), { start: graphsOf(BASE), prune: false });
      expect(result.written.sort()).toEqual(tides.map(({ name }) => name).sort());
    });

    /** Numbers as numbers, for engines spell decimals differently; nothing for unbound. */
    const cells = (table: ReturnType<typeof readTable>) =>
      table.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, term]) => [name, native(term)])),
      );

    test('question 25, changes: two builds, each in its graph', async () => {
      const before = structuredClone(corpus);
      before.statements = before.statements.filter(({ predicate }) => predicate !== 'issuedBy');
      before.entities.find(({ id }) => id === 'cy')!.id = 'cyrus';
      const both = new Engine();
      for (const [i, graph] of [before, corpus].entries()) {
        const name = `urn:colloquy:data:${i + 1}`;
        const lines = [...(toQuads(graph, { base: BASE }) as Iterable<Quad>)].map(writtenQuad);
        both.load({ name, mediaType: 'application/n-triples', content: lines.join(''), graph: name });
        await target().replace({ name, lines });
      }
      const { query } = readQuestions().find(({ name }) => name === 'changes')!;
      const theirs = cells(readTable((await askEndpoint(`${http}/sparql`, query)).body));
      expect(theirs.length).toBe(3);
      expect(theirs).toEqual(cells(readTable(both.run({ query }).body)));
      for (const i of [1, 2]) await target().drop(`urn:colloquy:data:${i}`);
    });

    // The last question, which compares two builds, has its own test.
    test.each(
      readQuestions()
        .filter(({ name }) => name !== 'changes')
        .map((q) => [q.number, q.name, bindParameters(q, VALUES[q.name] ?? {})] as const),
    )('question %i, %s', async (_number, name, query) => {
      const theirs = readTable((await askEndpoint(`${http}/sparql`, query)).body);
      const ours = readTable((await store.answer(query)).body);
      expect(cells(theirs)).toEqual(cells(ours));
      expect(ours.rows.length > 0).toBe(!EMPTY.has(name));
    });
  },
);
