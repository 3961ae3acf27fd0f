/** A question file (`data/questions/*.rq`) → its title, explanation and parameters; and parameters' values → the query to run. */
import { isWord, type Token, tokens } from './lexer.ts';
import { QueryProblem } from './problem.ts';
import { isIri, type Literal, literal, namedNode, type Term, written, XSD } from './terms.ts';

export interface Parameter {
  name: string;
  /** What it means, from the file's head. */
  meaning: string;
  /** As the file writes it; it also fixes the type, and for text the language. */
  fallback: string;
  type: 'text' | 'integer' | 'decimal' | 'date' | 'iri';
}

export interface Question {
  /** `17-uncertain-mentions` → number 17, name `uncertain-mentions`. */
  number: number;
  name: string;
  title: string;
  explanation: string;
  parameters: Parameter[];
  /** The whole file: SPARQL that runs anywhere, with the parameters' defaults. */
  query: string;
}

/**
 * The head of the file is comments: `# title: …`, `# explanation: …` (further comment lines go on), `# parameter NAME: …`.
 * A parameter stands in the query as `VALUES ?NAME { default }`, the same wherever it stands.
 * @throws QueryProblem where the head lacks a title or a parameter has no VALUES
 */
export function readQuestion(fileName: string, query: string): Question {
  const [, number = '0', name = fileName] = /^(?:.*[\\/])?(\d+)-([^\\/]+)\.rq$/.exec(fileName) ?? [];
  const head = readHead(query);
  const title = head.get('title');
  if (!title) throw new QueryProblem('syntax', `${fileName} has no "# title:" line`);
  const all = tokens(query);
  const parameters = [...head].flatMap(([key, meaning]): Parameter[] => {
    const parameter = /^parameter (\w+)$/.exec(key)?.[1];
    if (!parameter) return [];
    const [place] = placesOfDefault(all, parameter);
    if (!place) throw new QueryProblem('syntax', `${fileName} has no VALUES ?${parameter} { … }`);
    const fallback = query.slice(place.start, place.end).trim();
    return [{ name: parameter, meaning, fallback, type: typeOf(fallback) }];
  });
  return {
    number: Number(number),
    name,
    title,
    explanation: head.get('explanation') ?? '',
    parameters,
    query,
  };
}

/** Keys and texts of the comment lines before the first line of SPARQL. */
function readHead(query: string): Map<string, string> {
  const head = new Map<string, string>();
  let key = '';
  for (const line of query.split(/\r?\n/)) {
    if (!line.startsWith('#')) break;
    const [, named, text] = /^#\s*(title|explanation|parameter \w+):\s*(.*)$/.exec(line) ?? [];
    if (named) key = named;
    const more = text ?? line.replace(/^#\s*/, '');
    if (key) head.set(key, [head.get(key), more].filter(Boolean).join(' '));
  }
  return head;
}

/** Where the default stands: between the braces of each `VALUES ?name { … }`. */
function placesOfDefault(all: Token[], name: string): { start: number; end: number }[] {
  return all.flatMap((token, i) => {
    const [variable, opening] = [all[i + 1], all[i + 2]];
    if (!isWord(token, 'VALUES') || variable?.kind !== 'variable') return [];
    if (variable.text.slice(1) !== name || opening?.text !== '{') return [];
    const closing = all.find(
      ({ kind, text, start }) => start >= opening.end && kind === 'punctuation' && text === '}',
    );
    return closing ? [{ start: opening.end, end: closing.start }] : [];
  });
}

function typeOf(fallback: string): Parameter['type'] {
  if (fallback.startsWith('<')) return 'iri';
  if (/\^\^xsd:date$/.test(fallback)) return 'date';
  if (/^[+-]?\d+$/.test(fallback)) return 'integer';
  return /^[+-]?\d*\.\d+$/.test(fallback) ? 'decimal' : 'text';
}

const READ: Record<Parameter['type'], { pattern: RegExp; is: string; term: (text: string) => Term }> = {
  text: { pattern: /(?:)/, is: 'text', term: (text) => literal(text) },
  integer: {
    pattern: /^[+-]?\d{1,15}$/,
    is: 'a whole number',
    term: (text) => literal(text, { datatype: `${XSD}integer` }),
  },
  decimal: {
    pattern: /^[+-]?\d{0,15}(\.\d{1,15})?$/,
    is: 'a number',
    term: (text) => literal(text, { datatype: `${XSD}decimal` }),
  },
  date: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    is: 'a date like 2022-09-12',
    term: (text) => literal(text, { datatype: `${XSD}date` }),
  },
  iri: { pattern: /./s, is: 'an IRI', term: namedNode },
};

/**
 * Puts values in place of the defaults, each as one term of the parameter's type, so that no value can become query text.
 * @param names names of the graph to look for instead of the value, by parameter
 * @throws QueryProblem for a parameter that the question has not, or a value that is not of its type
 */
export function bindParameters(
  question: Question,
  values: Record<string, string>,
  names: Record<string, readonly Literal[]> = {},
): string {
  for (const name of Object.keys(values))
    if (!question.parameters.some((parameter) => parameter.name === name))
      throw new QueryProblem('syntax', `${question.name} has no parameter ${name}`, {
        hint: `it has: ${question.parameters.map((parameter) => parameter.name).join(', ') || 'none'}`,
      });
  let query = question.query;
  for (const parameter of question.parameters) {
    const value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
    if (value === undefined) continue;
    const known = Object.hasOwn(names, parameter.name) ? names[parameter.name]! : [];
    const term = known.length > 0 ? known.map(written).join(' ') : termOf(parameter, value);
    // From the last to the first, for each changes the places behind it.
    for (const { start, end } of placesOfDefault(tokens(query), parameter.name).reverse())
      query = `${query.slice(0, start)} ${term} ${query.slice(end)}`;
  }
  return query;
}

/** A parameter that names a thing: its default is text in a language, as names are. */
export const isName = ({ type, fallback }: Parameter): boolean =>
  type === 'text' && /^".*"@[A-Za-z-]+$/.test(fallback);

function termOf({ name, type, fallback }: Parameter, value: string): string {
  const { pattern, is, term } = READ[type];
  if (!pattern.test(value) || (type === 'decimal' && !/\d/.test(value)) || (type === 'iri' && !isIri(value)))
    throw new QueryProblem('syntax', `${name} must be ${is}, not ${value}`);
  const language = type === 'text' ? /^".*"@([A-Za-z-]+)$/.exec(fallback)?.[1] : undefined;
  return written(language ? literal(value, { language }) : term(value));
}
