/** `[words|Type]` annotations → plain text and spans, for fixtures. */
import type { EntityType, Span } from '../../src/model.ts';

export interface Annotated {
  text: string;
  mentions: { span: Span; type: EntityType }[];
}

/** Reads one annotated sentence; brackets do not nest. */
export function annotated(line: string): Annotated {
  const mentions: Annotated['mentions'] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[([^\]|]+)\|(\w+)\]/g)) {
    text += line.slice(at, match.index);
    const start = text.length;
    text += match[1]!;
    mentions.push({ span: { start, end: text.length }, type: match[2] as EntityType });
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), mentions };
}
