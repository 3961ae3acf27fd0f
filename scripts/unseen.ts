/** `npm run unseen [-- --only 09 --errors]`: scores the names found in the invented transcripts of tests/unseen, relaxed and strict. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from '../src/corpus/read.ts';
import type { Gold, GoldMention } from '../src/evaluate/gold.ts';
import { scoreMentions, total } from '../src/evaluate/mentions.ts';
import { addCounts, type Counts, noCounts } from '../src/evaluate/score.ts';
import { TYPE_GROUPS } from '../src/evaluate/table.ts';
import { extract } from '../src/extract/extract.ts';
import type { Document, EntityType } from '../src/model.ts';
import { loadResources } from '../src/node.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const folder = fileURLToPath(new URL('../tests/unseen', import.meta.url));

const CODES: Readonly<Record<string, EntityType>> = {
  P: 'Person',
  O: 'Organisation',
  S: 'StandardsBody',
  L: 'Place',
  T: 'Technology',
  D: 'Standard',
  A: 'Agreement',
  W: 'Legislation',
  I: 'Initiative',
  E: 'Event',
  B: 'Publication',
};
const MARK = /\[\[(\??)([A-Z])\|([^\]]*)\]\]/g;

const typesOf = (own: EntityType): EntityType[] => [
  own,
  ...TYPE_GROUPS.find((list) => list.includes(own))!.filter((type) => type !== own),
];

/** The marked names, found one after the other in the text as it was read (captions are joined there). */
function goldOf(marked: string, document: Document): Gold {
  const mentions: GoldMention[] = [];
  let cursor = 0;
  for (const [, optional, code, name] of marked.matchAll(MARK)) {
    const words = name!.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const sought = new RegExp(words.join('\\s+'), 'g');
    sought.lastIndex = cursor;
    const found = sought.exec(document.text);
    if (!found) throw new Error(`“${name}” is nowhere after ${cursor}`);
    const [start, end] = [found.index, found.index + found[0].length];
    cursor = end;
    const record = { optional: optional === '?', nested: false, inHeading: false, core: null };
    mentions.push({ ...record, start, end, entity: name!, types: typesOf(CODES[code!]!), surface: found[0] });
  }
  const scope = { start: 0, end: document.text.length };
  const empty = { turns: [], relations: [], acts: [], entities: new Map(), groups: new Map() };
  return { name: document.id, file: document.id, scope, mentions, ...empty };
}

const percent = (n: number): string => (100 * n).toFixed(1).padStart(6);
function row(name: string, { tp, fp, fn }: Counts, strict: Counts): string {
  const f1 = (c: Counts): number => (2 * c.tp) / Math.max(1, 2 * c.tp + c.fp + c.fn);
  const [p, r] = [tp / Math.max(1, tp + fp), tp / Math.max(1, tp + fn)];
  return `${name.padEnd(36)}${percent(p)}${percent(r)}${percent(f1({ tp, fp, fn }))}${percent(f1(strict))}${`${tp + fn}`.padStart(7)}`;
}

const resources = await loadResources();
const relaxed = TYPE_GROUPS.map(noCounts);
const strict = TYPE_GROUPS.map(noCounts);
console.log(
  `${''.padEnd(36)}${['P', 'R', 'F1', 'strict'].map((s) => s.padStart(6)).join('')}${'names'.padStart(7)}`,
);
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.ann') || (values.only && !file.startsWith(values.only))) continue;
  const marked = readFileSync(join(folder, file), 'utf8');
  const path = file.replace(/\.ann$/, '');
  const bytes = new TextEncoder().encode(marked.replace(MARK, '$3'));
  const { document } = await readDocument({ path, bytes });
  if (!document) throw new Error(`${path} could not be read`);
  const said = (at: number): boolean =>
    document.utterances.some(({ span }) => at >= span.start && at < span.end);
  const mentions = extract(document, resources).mentions.filter(
    (m) => !m.heading && !m.nested && said(m.span.start),
  );
  const scores = scoreMentions(mentions, goldOf(marked, document));
  console.log(row(path, total(scores.relaxed), total(scores.strict)));
  for (const [i, types] of TYPE_GROUPS.entries()) {
    relaxed[i] = addCounts(relaxed[i]!, total(scores.relaxed, types));
    strict[i] = addCounts(strict[i]!, total(scores.strict, types));
  }
  if (values.errors) for (const { kind, what } of scores.findings) console.log(`  ${kind.padEnd(8)}${what}`);
}
console.log('');
for (const [i, types] of TYPE_GROUPS.entries()) console.log(row(types.join(', '), relaxed[i]!, strict[i]!));
console.log(row('all', relaxed.reduce(addCounts), strict.reduce(addCounts)));
