/** Lines of an HTML page whose markup names the speakers (`cite`, `class="speaker"`, `dt`, table columns) → pieces of speech. */
import type { HtmlBlock, Run } from './html-blocks.ts';
import { bareLabel, type HtmlTurns, spoken, textOf, timeIn } from './html-runs.ts';
import { tableTurns } from './html-tables.ts';
import { isNameLike } from './labels.ts';
import { CLOCK, parseClock } from './times.ts';

/** What a line begins with, and the runs behind it. */
interface Lead {
  label: string | null;
  time: number | null;
  rest: Run[];
}

const LEADING_TIME = new RegExp(String.raw`^[\s:–—|-]*[[(]?(${CLOCK})[\])]?[\s:–—|-]*`, 'u');

/** Null where the markup does not say who speaks. */
export function htmlTurns(blocks: HtmlBlock[]): HtmlTurns | null {
  return (
    markedTurns(blocks, leadByRole) ??
    markedTurns(blocks, leadByTerm) ??
    tableTurns(blocks) ??
    markedTurns(blocks, leadByHeading(blocks))
  );
}

/** Turns where at least two lines, or one with a time or colon, begin with a name. */
function markedTurns(blocks: HtmlBlock[], leadOf: (block: HtmlBlock) => Lead | null): HtmlTurns | null {
  const leads = blocks.map(leadOf);
  if (leads.filter((lead) => lead?.label).length < 2) {
    const only = leads.findIndex((lead) => lead?.label);
    if (
      only === -1 ||
      !(leads[only]!.time !== null || /:\s*$/.test(textOf(blocks[only]!.runs).slice(0, 100)))
    )
      return null;
  }
  const found: HtmlTurns = { pieces: [], asides: [] };
  let label: string | null = null;
  let time: number | null = null;
  for (const [i, block] of blocks.entries()) {
    const lead = leads[i];
    if (lead?.label) {
      label = lead.label;
      time = null;
    }
    if (lead && lead.time !== null) time = lead.time;
    const runs = lead ? lead.rest : block.runs;
    if (label === null || block.kind === 'heading') {
      const text = textOf(runs).trim();
      if (text) found.asides.push({ kind: 'log', text, after: found.pieces.length });
      continue;
    }
    found.pieces.push({ label, start: time, end: null, line: block.line, ...spoken(runs) });
    if (textOf(runs).trim()) time = null;
  }
  return found;
}

/** A line that begins with `cite` or an element of a speaker's class, before or after a time. */
function leadByRole({ runs }: HtmlBlock): Lead | null {
  let label: string | null = null;
  let time: number | null = null;
  for (const [i, run] of runs.entries()) {
    const text = nickIn(runs, i) ?? run.text.trim();
    if (label !== null && runs[i - 1]?.role === 'cite' && run.role === 'cite') continue;
    if (/^[\s:–—|[\]()-]*$/.test(text)) continue;
    if (run.role === 'time' && time === null && timeIn(text) !== null) time = timeIn(text);
    else if ((run.role === 'cite' || run.role === 'speaker') && label === null && isLabel(text))
      label = bareLabel(text);
    else {
      if (label === null && time === null) return null;
      const clock = label !== null && time === null ? LEADING_TIME.exec(run.text) : null;
      const rest = clock ? [{ ...run, text: run.text.slice(clock[0].length) }] : [cutColon(run, label)];
      return {
        label,
        time: time ?? (clock ? parseClock(clock[1]!) : null),
        rest: [...rest, ...runs.slice(i + 1)],
      };
    }
  }
  return label === null && time === null ? null : { label, time, rest: [] };
}

/** `<cite>&lt;<strong>ann</strong>&gt;</cite>`, as minutes of W3C print what somebody typed. */
function nickIn(runs: Run[], i: number): string | null {
  const [open, nick, close] = runs.slice(i, i + 3);
  const cited = open?.role === 'cite' && nick?.role === 'cite' && close?.role === 'cite';
  return cited && open.text.trim() === '<' && close.text.trim() === '>' ? nick.text.trim() : null;
}

const cutColon = (run: Run, label: string | null): Run =>
  label === null ? run : { ...run, text: run.text.replace(/^\s*[:–—]\s*/u, '') };

/** A term of a definition list. */
function leadByTerm({ kind, runs }: HtmlBlock): Lead | null {
  if (kind !== 'term') return null;
  const text = textOf(runs.filter(({ role }) => role !== 'time')).trim();
  const clock = new RegExp(String.raw`\s*[[(]?(${CLOCK})[\])]?\s*:?$`, 'u').exec(text.slice(-40));
  const name = clock ? text.slice(0, text.length - clock[0].length) : text;
  const marked = runs.find(({ role }) => role === 'time');
  if (!isLabel(name)) return null;
  return {
    label: bareLabel(name),
    time: clock ? parseClock(clock[1]!) : marked ? timeIn(marked.text) : null,
    rest: [],
  };
}

/** Headings that are names, where one of them comes back: topics do not. */
function leadByHeading(blocks: HtmlBlock[]): (block: HtmlBlock) => Lead | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = headingLabel(block);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const again = [...counts.values()].some((count) => count > 1);
  return (block) => {
    const label = again ? headingLabel(block) : null;
    return label ? { label, time: timeIn(textOf(block.runs)), rest: [] } : null;
  };
}

function headingLabel({ kind, level, runs }: HtmlBlock): string | null {
  if (kind !== 'heading' || level < 2) return null;
  const text = textOf(runs).slice(0, 200);
  const label = bareLabel(text.replace(new RegExp(String.raw`[\s([]*${CLOCK}[\s)\]]*$`, 'u'), ''));
  return isNameLike(label) ? label : null;
}

const isLabel = (text: string): boolean => {
  if (text.length > 200) return false;
  const label = bareLabel(text);
  return (
    label.length > 0 &&
    label.length <= 100 &&
    (isNameLike(label) || /:\s*$/.test(text) || /^\S+$/.test(label))
  );
};
