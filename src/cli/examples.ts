/** The questions of `data/questions/` → the example queries that travel with an export. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../node.ts';
import type { ExampleQuery } from '../publish/options.ts';
import { readQuestions } from './ask.ts';

/** None where the package has no questions. */
export function exampleQueries(): ExampleQuery[] {
  if (!existsSync(join(dataDirectory, 'questions'))) return [];
  return readQuestions().map(({ name, title, explanation, query }) => ({
    name,
    title,
    description: explanation,
    query,
  }));
}
