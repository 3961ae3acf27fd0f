/** The questions that come with the project, in order, as a menu. */
import { type Question, readQuestion } from '../../src/query/question.ts';

const files = import.meta.glob('../../data/questions/*.rq', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

export const QUESTIONS: Question[] = Object.entries(files)
  .map(([path, text]) => readQuestion(path, text))
  // The page says title and explanation itself, above the editor.
  .map((question) => ({ ...question, query: question.query.replace(/^(#.*\r?\n)+/, '') }))
  .sort((a, b) => a.number - b.number);
