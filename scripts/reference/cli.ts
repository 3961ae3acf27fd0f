/** The help of every verb → docs/cli.md. Needs `npm run build`. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const binary = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const run = promisify(execFile);
const help = async (...verb: string[]) =>
  (
    await run(process.execPath, [binary, ...verb, '--help'], { env: { ...process.env, COLUMNS: '110' } })
  ).stdout
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Verbs in the order of the help. */
export const verbsOf = (text: string): string[] =>
  [...text.slice(text.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, verb]) => verb!)
    .filter((verb) => verb !== 'help' && verb !== 'colloquy');

export async function cliPage(): Promise<string> {
  const overview = await help();
  const sections = [
    `# The command line\n\n<!-- Made by: npx tsx scripts/reference.ts -->\n\n\`\`\`text\n${overview}\n\`\`\``,
  ];
  for (const verb of verbsOf(overview))
    sections.push(`## ${verb}\n\n\`\`\`text\n${await help(verb)}\n\`\`\``);
  return `${sections.join('\n\n')}\n`;
}
