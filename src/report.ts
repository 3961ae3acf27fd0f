/** Messages: what was wrong where, why, and what to do; and their printing. */

export type Severity = 'error' | 'warning' | 'info';

export interface Message {
  place: { path: string; line?: number; column?: number };
  severity: Severity;
  /** `room/rule`, e.g. `corpus/no-speaker`. */
  rule: string;
  reason: string;
  hint?: string;
}

/** 1-based line and column (UTF-16 code units) of an offset into `text`; lines end at \n. */
export function placeOf(path: string, text: string, offset: number): Message['place'] {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { path, line, column: offset - lineStart + 1 };
}

/** One message as `file:line:col severity reason (rule)` and its hint on a line of its own. Control characters are shown escaped so that hostile names cannot drive the terminal. */
export function formatMessage(message: Message): string {
  const { path, line, column } = message.place;
  const at = [path, line, column].filter((part) => part !== undefined).join(':');
  const hint = message.hint ? `\n  hint: ${message.hint}` : '';
  return printable(`${at} ${message.severity} ${message.reason} (${message.rule})${hint}`);
}

/** Escapes control and bidirectional characters other than line breaks and tabs, for terminals. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
