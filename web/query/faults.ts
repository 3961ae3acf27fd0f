/** A query's text → what the parser has against it, with its place. */
import type { Diagnostic } from '@codemirror/lint';
import { Parser } from '@traqula/parser-sparql-1-2';
import { declarePrefixes } from '../../src/query/prefixes.ts';

/** @param prefixes names that need no declaration */
export function faultsOf(query: string, prefixes: Record<string, string>): Diagnostic[] {
  if (query.trim() === '') return [];
  const { text } = declarePrefixes(query, prefixes);
  try {
    new Parser().parse(text);
    return [];
  } catch (error) {
    const reason = String((error as Error).message);
    const at = placeOf(reason, query, text.length - query.length);
    return [{ ...at, severity: 'error', message: plain(reason) }];
  }
}

/** The parser names an offset, a token or a prefix, seldom a place. */
function placeOf(reason: string, query: string, added: number): { from: number; to: number } {
  const end = query.trimEnd().length;
  const offset = /at offset: (\d+)/.exec(reason)?.[1];
  if (offset !== undefined) return within(Number(offset) - added, 1, query);
  const prefix = /Unknown prefix: (\S*)/.exec(reason)?.[1];
  if (prefix !== undefined) {
    const from = query.search(new RegExp(`(?<![\\w<])${prefix.replace(/[^\w-]/g, '')}:`));
    if (from >= 0) return { from, to: from + prefix.length + 1 };
  }
  const found = /found --> '([^']*)' <--/.exec(reason)?.[1];
  const at = found ? query.lastIndexOf(found) : -1;
  return at >= 0 ? within(at, found!.length, query) : { from: Math.max(0, end - 1), to: end };
}

const within = (from: number, length: number, query: string): { from: number; to: number } => {
  const start = Math.max(0, Math.min(from, query.length));
  return { from: start, to: Math.min(query.length, start + length) };
};

const plain = (reason: string): string =>
  reason
    .replace(/^Parse error\s*/, '')
    .replace(
      /Expecting: one of these possible Token sequences:[\s\S]*but found/,
      'This cannot stand here; found',
    )
    .replace(/Expecting --> (.*) <-- but found --> '' <--/, 'The query ends too early; expected $1')
    .replace(/Expecting --> (.*) <-- but found --> '(.*)' <--/, 'Expected $1, found $2')
    .slice(0, 240);
