/** `colloquy query`: SPARQL over files or an endpoint. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { dataFormat } from '../query/formats.ts';
import { type AnswerOptions, addAnswerOptions, answer } from './answers.ts';
import { CREDENTIALS_HELP } from './credentials.ts';
import { hashOf, readData } from './data.ts';
import { CliError, isFolder, note, readBytes } from './io.ts';
import { savedHash } from './saving.ts';

interface QueryOptions extends AnswerOptions {
  file?: string;
}

export function registerQuery(program: Command): void {
  const command = program
    .command('query')
    .summary('ask a graph in SPARQL')
    .description(
      'Runs a SPARQL query over RDF files (by default exports/graph.ttl) or an endpoint. The prefixes of the data and the usual ones (rdf, skos, schema, prov, org, oa …) need no declaration. Where several DATA are given, queries see them as one graph, and each by itself as <urn:colloquy:data:1>, <urn:colloquy:data:2> …',
    )
    .argument(
      '[query]',
      'the query; - or nothing reads it from standard input; with --file this is the first DATA',
    )
    .argument('[data...]', 'RDF files (.ttl .nt .nq .trig .jsonld .rdf) or folders that hold some')
    .option('-f, --file <path>', 'read the query from this file');
  addAnswerOptions(command)
    .addHelpText(
      'after',
      `\nExamples:\n  colloquy query 'SELECT ?name { ?x a schema:Person ; skos:prefLabel ?name }'\n  colloquy query --file bodies.rq out/ --format csv > bodies.csv\n  colloquy query 'DESCRIBE ?x { ?x skos:prefLabel "ISO"@en }' out/graph.ttl\n  echo 'ASK { ?s prov:wasQuotedFrom ?u }' | colloquy query - out/\n  colloquy query 'SELECT * { ?s ?p ?o } LIMIT 5' --endpoint http://127.0.0.1:3030/sparql\n\n${CREDENTIALS_HELP}\nTo ask without SPARQL: colloquy ask`,
    )
    .action(run);
}

async function run(first: string | undefined, rest: string[], options: QueryOptions): Promise<void> {
  const { text, name, data } = queryOf(first, rest, options);
  if (text.trim() === '')
    throw new CliError('the query is empty', 'give it as argument, with --file or on standard input', 2);
  warnOfOtherData(text, data, options);
  await answer(text, data, name, options);
}

function queryOf(first: string | undefined, rest: string[], { file }: QueryOptions) {
  const given = first === undefined ? [] : [first];
  if (file !== undefined) return { text: textOf(file), name: file, data: [...given, ...rest] };
  if (first !== undefined && /\.(rq|sparql)$/.test(first))
    return { text: textOf(first), name: first, data: rest };
  if (first !== undefined && (isFolder(first) || (!first.includes('{') && dataFormat(first))))
    throw new CliError(
      `${first} is data, not a query`,
      `what is in it: colloquy explain ${first}; a query comes first: colloquy query 'SELECT …' ${first}`,
      2,
    );
  if (first !== undefined && first !== '-') return { text: first, name: 'query', data: rest };
  if (first === undefined && process.stdin.isTTY)
    throw new CliError('no query given', "for example: colloquy query 'SELECT * { ?s ?p ?o } LIMIT 5'", 2);
  return { text: readFileSync(0, 'utf8'), name: 'standard input', data: rest };
}

const textOf = (path: string): string => new TextDecoder().decode(readBytes(path));

/** A saved query says which data its table came from; other data give another table. */
function warnOfOtherData(text: string, data: string[], { endpoint }: QueryOptions): void {
  const saved = savedHash(text);
  if (!saved || endpoint) return;
  if (hashOf(readData(data.length > 0 ? data : ['exports'])) !== saved)
    note('warning: this query was saved over other data than these; the answer may differ');
}
