/** Declarations of the built package and their docstrings → docs/api.md. Needs `npm run build`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (path: string) => readFileSync(join(dist, path.replace(/\.ts$/, '.d.ts')), 'utf8');

/** Docstring and declaration of one exported name, looked for through re-exports. */
function declarationOf(path: string, name: string): string | undefined {
  const text = read(path);
  const begun = new RegExp(
    `^export (?:declare )?(?:async )?(?:function|const|class|interface|type) ${name}\\b`,
    'm',
  ).exec(text);
  if (begun) {
    const before = text.slice(0, begun.index);
    const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before)?.[0].trim() ?? '';
    const rest = text.slice(begun.index);
    // A declaration ends with the first line that is not indented: its only one, or `}`, `}): Network;`.
    const [declaration = ''] = /^.*(?:;|\{\n(?:[ \t].*\n|\n)*\}.*)/.exec(rest) ?? [];
    const words = doc
      .replace(/^\/\*\*|\*\/$/g, '')
      .replace(/^\s*\* ?/gm, '')
      .trim();
    return `### ${name}\n\n${words ? `${words.replace(/^@(\w+)/gm, '\n*$1*')}\n\n` : ''}\`\`\`ts\n${declaration.replace(/^export (?:declare )?/, '')}\n\`\`\``;
  }
  const doors = /(?:im|ex)port (?:type )?(?:\{([^}]*)\}|\*) from '(\.[^']+)'/g;
  for (const [, names, from = ''] of text.matchAll(doors)) {
    if (names && !names.split(',').some((n) => n.trim().replace(/^type /, '') === name)) continue;
    const found = declarationOf(join(dirname(path), from), name);
    if (found) return found;
  }
  return undefined;
}

/** Names a door exports, in its order. */
export function namesOf(path: string): string[] {
  const text = read(path);
  const reexported = [...text.matchAll(/export (?:type )?\{([^}]*)\} from/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  const own = [...text.matchAll(/^export declare (?:async )?(?:function|const) (\w+)/gm)].map(
    ([, name]) => name!,
  );
  return [...reexported, ...own].map((name) => name.trim().replace(/^type /, '')).filter(Boolean);
}

const door = (path: string): string =>
  namesOf(path)
    .map((name) => declarationOf(path, name) ?? `### ${name}`)
    .join('\n\n');

export function apiPage(): string {
  return `# The library

<!-- Made by: npx tsx scripts/reference.ts -->

\`colloquy\` runs in Node and in a page; \`colloquy/node\` reads files. The types of a graph (Document, Entity, Mention, Statement …) are exported too: [src/model.ts](../src/model.ts) defines them and [graph.schema.json](graph.schema.json) says the same for other languages.

## colloquy

${door('index.ts')}

## colloquy/node

${door('node.ts')}
`;
}
