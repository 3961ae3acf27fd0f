/** `npx tsx scripts/questions.ts`: the files of data/questions/ → the table and the explanations of docs/questions.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readQuestions } from '../src/cli/ask.ts';
import type { Question } from '../src/query/question.ts';

export const QUESTIONS_PAGE = fileURLToPath(new URL('../docs/questions.md', import.meta.url));

const row = ({ number, title, name, parameters }: Question): string =>
  `| ${number} | ${title} | \`${name}\` | ${parameters
    .map((p) => `\`--${p.name}\` ${p.meaning} (${p.fallback.replaceAll('|', '\\|')})`)
    .join('; ')} |`;

/** The page with its generated parts, from the table to the last explanation, made anew; the words around them stay. */
export function questionsPage(page: string, questions: readonly Question[]): string {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| 1 |'));
  const last = lines.findLastIndex((line) => /^\d+\. \*\*/.test(line));
  const between = lines.slice(
    lines.findLastIndex((line) => line.startsWith('| ')) + 1,
    lines.findIndex((line) => /^\d+\. \*\*/.test(line)),
  );
  return [
    ...lines.slice(0, first),
    ...questions.map(row),
    ...between,
    ...questions.map((q) => `${q.number}. **${q.name}**: ${q.explanation}`),
    ...lines.slice(last + 1),
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(QUESTIONS_PAGE, questionsPage(readFileSync(QUESTIONS_PAGE, 'utf8'), readQuestions()));
  console.log(join('docs', 'questions.md'));
}
