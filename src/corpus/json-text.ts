/** JSON source → its value, as far as it can be read, and the lines of its objects. */
import { type Message, placeOf } from '../report.ts';

export interface JsonReading {
  /** Undefined where nothing could be read; then a message with severity `error` says why. */
  value: unknown;
  messages: Message[];
}

/** Whole JSON, JSON cut off at the end, or one JSON object a line. Never throws. */
export function readJson(path: string, text: string): JsonReading {
  if (isNestedDeep(text))
    return {
      value: undefined,
      messages: [fault(path, text, new Error(`lists are nested more than ${MAX_DEPTH} deep`))],
    };
  try {
    return { value: JSON.parse(text), messages: [] };
  } catch (cause) {
    return (
      jsonLines(path, text) ??
      cutOff(path, text) ?? { value: undefined, messages: [fault(path, text, cause as Error)] }
    );
  }
}

/** Nesting that no transcript has; the parser would take minutes and gigabytes over it. */
const MAX_DEPTH = 2000;

/** Whether so much is open at once within the first 64 kB; brackets in strings may count, as nothing else is meant to hold so many. */
function isNestedDeep(text: string): boolean {
  let depth = 0;
  const end = Math.min(text.length, 65_536);
  for (let i = 0; i < end && depth <= MAX_DEPTH; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) depth++;
    else if (c === 93 || c === 125) depth--;
  }
  return depth > MAX_DEPTH;
}

const HINT = 'check that the export was complete; validate it with any JSON tool';

function fault(path: string, text: string, { message }: Error): Message {
  const at = /position (\d+)/.exec(message)?.[1];
  return {
    place: at === undefined ? { path } : placeOf(path, text, Number(at)),
    severity: 'error',
    rule: 'corpus/json',
    reason: `it is no valid JSON: ${message
      .replace(/"[^"]*"\.{3}|\s*\(line[^)]*\)/g, '')
      .slice(0, 160)
      .trim()}`,
    hint: HINT,
  };
}

/** One object a line, at least two; lines that are none are reported. */
function jsonLines(path: string, text: string): JsonReading | null {
  if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 200_000))) return null;
  const value: unknown[] = [];
  const messages: Message[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      value.push(JSON.parse(line));
    } catch {
      if (messages.length < 100)
        messages.push({
          place: { path, line: i + 1 },
          severity: 'warning',
          rule: 'corpus/json',
          reason: 'this line is no JSON object',
          hint: 'the other lines were read',
        });
    }
  }
  return value.length >= 2 && value.length > messages.length ? { value, messages } : null;
}

/** The part before the cut, with its open brackets closed; null where the text is not merely cut off. */
function cutOff(path: string, text: string): JsonReading | null {
  const open: string[] = [];
  let whole = 0;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) open.push(c === 123 ? '}' : ']');
    else if (c === 125 || c === 93) {
      if (open.pop() !== text[i]) return null;
      [whole, depth] = [i + 1, open.length];
    } else if (c === 44) [whole, depth] = [i, open.length];
  }
  if (open.length === 0 || whole === 0) return null;
  try {
    const value: unknown = JSON.parse(text.slice(0, whole) + open.slice(0, depth).reverse().join(''));
    return {
      value,
      messages: [
        {
          place: placeOf(path, text, whole),
          severity: 'warning',
          rule: 'corpus/truncated',
          reason: 'the file ends inside its JSON; what stands before was read',
          hint: HINT,
        },
      ],
    };
  } catch {
    return null;
  }
}

/** Lines of the objects in `wanted`, found by counting objects in the value and opening braces in the text. */
export function linesOfObjects(
  text: string,
  root: unknown,
  wanted: ReadonlySet<object>,
): Map<object, number> {
  const ordinals = new Map<number, object>();
  let count = 0;
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) {
      if (wanted.has(next)) ordinals.set(count, next);
      count++;
    }
    const values = Array.isArray(next) ? next : Object.values(next);
    for (let i = values.length - 1; i >= 0; i--) waiting.push(values[i]);
  }
  const lines = new Map<object, number>();
  let line = 1;
  let quoted = false;
  count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) line++;
    else if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123) {
      const object = ordinals.get(count++);
      if (object) lines.set(object, line);
    }
  }
  return lines;
}
