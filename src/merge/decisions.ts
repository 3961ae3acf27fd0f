/** A reviewer's table of decisions → what a build does with them: statements accepted or rejected, entities that are one, names put right. */
import type { Entity, Statement } from '../model.ts';
import type { Message } from '../report.ts';

const KINDS = ['accepted', 'rejected', 'same', 'label'] as const;

/** One line of the table. */
export interface Decision {
  kind: (typeof KINDS)[number];
  /** Statement for `accepted` and `rejected`, entity for the others. */
  id: string;
  /** The entity it is the same as, or its right name. */
  value: string;
  note: string;
  place: Message['place'];
}

const warning = (place: Message['place'], rule: string, reason: string, hint: string): Message => ({
  place,
  severity: 'warning',
  rule: `merge/${rule}`,
  reason,
  hint,
});

/** Lines of `decision, id, value, note` between tabs; a head line, empty lines and `#` comments are passed over. Never throws. */
export function parseDecisions(path: string, text: string): { decisions: Decision[]; messages: Message[] } {
  const decisions: Decision[] = [];
  const messages: Message[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('decision\t')) continue;
    const place = { path, line: i + 1 };
    const [word = '', id = '', value = '', note = ''] = line.split('\t').map((cell) => cell.trim());
    const kind = KINDS.find((known) => known === word);
    if (!kind)
      messages.push(
        warning(place, 'decision', `"${word}" is no decision`, `write one of ${KINDS.join(', ')}`),
      );
    else if (id === '' || (value === '' && (kind === 'same' || kind === 'label')))
      messages.push(
        warning(
          place,
          'decision',
          `"${kind}" lacks ${id === '' ? 'an id' : 'a value'}`,
          'decision, id, value and note, between tabs',
        ),
      );
    else decisions.push({ kind, id, value, note, place });
  }
  return { decisions, messages };
}

/** Id of each entity after `same`, followed to its end; a circle of them is left as it is. */
export function joins(decisions: readonly Decision[]): (id: string) => string {
  const next = new Map(decisions.filter((d) => d.kind === 'same').map((d) => [d.id, d.value]));
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) {
      if (seen.has(at)) return id;
      seen.add(at);
      at = to;
    }
    return at;
  };
}

/** Entities with those that are the same united under the one decided for, and with the names decided for. */
export function decidedEntities(entities: readonly Entity[], decisions: readonly Decision[]): Entity[] {
  const joined = joins(decisions);
  const byId = new Map(entities.map((e) => [e.id, { ...e }]));
  for (const { id, label, altLabels, exactMatch, merges = [] } of entities) {
    const whole = byId.get(joined(id));
    if (!whole || whole.id === id) continue;
    const note = decisions.find((d) => d.kind === 'same' && d.id === id)?.note;
    whole.altLabels = namesOf(whole, [label, ...altLabels]);
    whole.exactMatch = [...new Set([...whole.exactMatch, ...exactMatch])];
    whole.merges = [
      ...(whole.merges ?? []),
      ...merges,
      { rule: 'merge/decision', from: id, reason: note || 'a reviewer says that they are one' },
    ];
    byId.delete(id);
  }
  for (const { kind, id, value } of decisions) {
    const entity = kind === 'label' ? byId.get(id) : undefined;
    if (!entity || entity.label === value) continue;
    const old = entity.label;
    entity.label = value;
    entity.altLabels = namesOf(entity, [old]);
  }
  return [...byId.values()];
}

const namesOf = ({ label, altLabels }: Entity, more: readonly string[]): string[] =>
  [...new Set([...altLabels, ...more])].filter((name) => name !== label);

/** Statements with the status decided for; the last line about one counts. */
export function decidedStatements(
  statements: readonly Statement[],
  decisions: readonly Decision[],
): Statement[] {
  const status = new Map(decisions.map((d) => [d.id, d.kind] as const));
  return statements.map((s) => {
    const kind = status.get(s.id);
    return kind === 'accepted' || kind === 'rejected' ? { ...s, status: kind } : s;
  });
}

/** A warning for every decision about something that is not, or no longer, in the graph. */
export function vainDecisions(
  graph: { entities: readonly Entity[]; statements: readonly Statement[] },
  decisions: readonly Decision[],
): Message[] {
  const statements = new Set(graph.statements.map((s) => s.id));
  const entities = new Set(graph.entities.map((e) => e.id));
  const united = new Set(
    graph.entities.flatMap((e) =>
      (e.merges ?? []).filter((m) => m.rule === 'merge/decision').map((m) => m.from),
    ),
  );
  const isThere = { accepted: statements, rejected: statements, same: united, label: entities };
  return decisions
    .filter(({ kind, id }) => !isThere[kind].has(id))
    .map(({ kind, id, value, place }) =>
      warning(
        place,
        'vain-decision',
        kind === 'same'
          ? `"${id}" and "${value}" are not both in the graph`
          : `nothing in the graph has the id "${id}"`,
        'ids are those of graph.json; colloquy explain NAME shows them',
      ),
    );
}
