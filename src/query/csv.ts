/** Rows of terms → SPARQL 1.1 Query Results CSV, as the engine writes it. */
import type { ResultTable } from './results.ts';
import { type Term, written } from './terms.ts';

export function csvOf({ variables, rows }: ResultTable): string {
  const lines = [variables, ...rows.map((row) => variables.map((name) => cell(row[name])))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Values only: CSV drops languages and datatypes. */
function cell(term: Term | undefined): string {
  if (!term) return '';
  return term.termType === 'NamedNode' || term.termType === 'Literal' ? term.value : written(term);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
