/** Subjects that stand apart from their verb: of gerunds, participles and lives told without "I". */
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { fillByName, isModifier, isNoun } from './phrases.ts';
import type { Types } from './reference.ts';
import { POSSESSIVES, PREPOSITIONS, REFUSALS } from './words.ts';

/** "Went into government, moved to Lima": a life told without its subject is the speaker's. */
export function elliptic(line: Line, from: number, types: Types): Fill | null {
  const verb = line.items[from + 1];
  if (!line.speaker || (types !== null && !types.has('Person')) || verb?.pos !== 'VERB') return null;
  if (!/(?:ed|went|left|came|ran|built|wrote|led|taught|spent)$/.test(verb.word)) return null;
  const told = line.items
    .slice(0, from + 1)
    .some(
      (x) =>
        x.names.some((n) => n.type === 'Person') || (x.kind === 'pronoun' && !['my', 'the'].includes(x.word)),
    );
  if (told) return null;
  const { start, end, word } = verb;
  return {
    at: from + 1,
    start,
    end,
    names: [{ entity: line.speaker, type: 'Person', start, end, quote: word }],
    sureness: 0.55,
    via: 'shared',
  };
}

/** "thank X for her work in organising": the name before, over nouns and prepositions. */
export function overWork(line: Line, from: number, types: Types): Fill | null {
  let personal = false;
  for (let i = from, steps = 0; i >= 0 && steps < 13; i--, steps++) {
    const item = line.items[i]!;
    if (item.kind === 'name') {
      const found = fillByName(line, i, types);
      // "her work": a person's, not that of the body named in between.
      if (found && (!personal || found.names.every((n) => n.type === 'Person')))
        return { ...found, sureness: 0.85, via: 'shared' };
      continue;
    }
    const passed =
      isNoun(item) ||
      isModifier(item) ||
      PREPOSITIONS.has(item.word) ||
      POSSESSIVES.has(item.word) ||
      REFUSALS.has(item.word) ||
      item.word === ',';
    if (!passed) return null;
    if (item.word === 'her' || item.word === 'his') personal = true;
  }
  return null;
}

/** "The US has done much, banning X, taxing Y": a participle after a comma belongs to the subject of the main clause. */
export function mainSubject(line: Line, before: number, types: Types): Fill | null {
  const { items } = line;
  for (let i = 0; i < before && i < 40; i++) {
    if (items[i]!.kind !== 'name') continue;
    const head = items[i - 1]?.pos === 'DET' ? items[i - 2] : items[i - 1];
    let next = i + 1;
    while (items[next]?.pos === 'ADV') next++;
    const verb = items[next];
    const finite =
      verb !== undefined && (verb.pos === 'AUX' || verb.pos === 'VERB') && !verb.word.endsWith('ing');
    if (!finite || (head && PREPOSITIONS.has(head.word))) continue;
    const found = fillByName(line, i, types);
    return found && { ...found, sureness: 0.75, via: 'shared' };
  }
  return null;
}
