/** The import rules of docs/architecture.md: which room may know which, which package has which owner, and no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface File {
  path: string;
  text: string;
  imports: { target: string; typeOnly: boolean }[];
}

function filesBelow(folder: string): File[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Static and dynamic imports and re-exports; relative ones as paths from the root. */
function importsOf(path: string, text: string): File['imports'] {
  const found: File['imports'] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'|import\(\s*'([^'\n]+)'\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    const target = match[3] ?? match[4] ?? '';
    found.push({
      target: target.startsWith('.') ? normalize(join(dirname(path), target)) : target,
      typeOnly: match[2] !== undefined,
    });
  }
  return found;
}

const src = filesBelow('src');
const web = filesBelow('web');
const roomOf = (path: string): string => {
  const [, second = ''] = path.split('/');
  return second.replace(/\.ts$/, '');
};

/** What everybody may import, because it is the language all rooms speak. */
const COMMON = ['model', 'ontology', 'report', 'version'];
/** Who may import what beyond that, with the reason. */
const ROOMS: Record<string, { may: string[]; because: string }> = {
  corpus: { may: [], because: 'reading knows nothing of what is read for' },
  extract: { may: [], because: 'extraction sees a document, not where it came from' },
  merge: { may: [], because: 'merging reads extractions, whose type is in the model' },
  network: { may: [], because: 'the network is one view of the graph' },
  publish: { may: [], because: 'publishing is one view of the graph' },
  query: { may: [], because: 'the engine takes quads and knows no graph' },
  evaluate: { may: [], because: 'scores compare a finished graph with the gold' },
  interchange: { may: [], because: 'graph.json is the model written down' },
  resources: { may: [], because: 'tables are facts, not code' },
  node: {
    may: ['resources', 'corpus', 'serve'],
    because: 'the door for programs on Node reads files and lends threads',
  },
  pipeline: { may: ['corpus', 'extract', 'merge', 'network'], because: 'the order of the rooms, once' },
};
const ON_TOP = new Set(['index', 'cli', 'serve']);

describe('import rules', () => {
  test('rooms know the common language and nothing of each other', () => {
    const broken = src.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      if (ON_TOP.has(room)) return [];
      const rule = ROOMS[room];
      return imports
        .filter(({ target }) => target.startsWith('src/'))
        .map(({ target }) => roomOf(target))
        .filter((other) => other !== room && !COMMON.includes(other) && !rule?.may.includes(other))
        .map((other) => `${path} imports ${other}, but ${rule?.because ?? 'this room has no rule'}`);
    });
    expect(broken).toEqual([]);
  });

  const OWNERS: [pattern: RegExp, owner: RegExp, because: string][] = [
    [/^wink-/, /^src\/extract\/tokens\.ts$/, 'one place where text becomes tokens'],
    [/^n3$/, /^src\/publish\/|^web\//, 'RDF is written and parsed in one room'],
    [
      /^oxigraph/,
      /^src\/query\/|^web\/workers\/query/,
      'one engine behind one door; the page names its WebAssembly file',
    ],
    [/^graphology/, /^src\/network\/|^web\//, 'the network is a view'],
    [/^(sigma|@sigma\/)/, /^web\/stage(\/|\.ts$)/, 'WebGL in one class'],
    [
      /^node:/,
      /^src\/(cli\/|cli\.ts|serve\/|node\.ts)|^web\/build\.ts/,
      'everything else runs in a page too',
    ],
    [/^(hono|@hono\/)/, /^src\/serve\//, 'HTTP in one room'],
    [/^commander$/, /^src\/cli/, 'arguments are read in one place'],
  ];
  test.each(OWNERS)('%s is imported only in %s', (pattern, owner) => {
    const broken = [...src, ...web]
      .filter(
        ({ path, imports }) =>
          imports.some((i) => pattern.test(i.target) && !i.typeOnly) && !owner.test(path),
      )
      .map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  test('no import cycles', () => {
    const edges = new Map(
      [...src, ...web].map(({ path, imports }) => [
        path,
        imports.filter((i) => !i.typeOnly).map((i) => i.target),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path))
        for (const next of edges.get(path) ?? []) if (edges.has(next)) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  test('the rules bite: a file that breaks them would be seen', () => {
    expect(importsOf('src/corpus/x.ts', "import { a } from '../extract/y.ts';\n")).toEqual([
      { target: 'src/extract/y.ts', typeOnly: false },
    ]);
    expect(importsOf('src/x.ts', "const m = await import('oxigraph');")).toEqual([
      { target: 'oxigraph', typeOnly: false },
    ]);
    expect(src.length).toBeGreaterThan(30);
  });
});

test('docs/architecture.md lists what lies in src/, and nothing else', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, listing = ''] = /```\nsrc\/\n([\s\S]*?)\n\w/.exec(page) ?? [];
  const listed = listing
    .split('\n')
    .flatMap((line) => [.../^ {2}(\S+?)(?:, (\S+))? {1,}/.exec(line)!.slice(1)])
    .filter((name) => name !== undefined);
  const there = readdirSync(join(root, 'src'), { withFileTypes: true }).map((e) =>
    e.isDirectory() ? `${e.name}/` : e.name,
  );
  expect(listed.sort()).toEqual(there.sort());
});

describe('every file of src, web, tests and scripts', () => {
  test('begins with a sentence that says what it is', () => {
    const silent = [...src, ...web, ...filesBelow('tests'), ...filesBelow('scripts')]
      .filter(({ path }) => !path.endsWith('.d.ts'))
      .filter(({ text }) => !/^(#!.*\n)?(\/\/ @\S+.*\n|\/\/\/.*\n)*\/\*\*/.test(text))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  test('is short enough to read: at most 300 lines', () => {
    const long = [...src, ...web]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

test('the working tree is where the test thinks it is', () => {
  expect(relative(root, fileURLToPath(import.meta.url))).toBe('tests/architecture.test.ts');
});
