/** `NAME.meta.yaml` beside a transcript → what it says of the transcript, where the file itself does not. */
import { parse, YAMLParseError } from 'yaml';
import type { Source } from '../model.ts';
import type { Message } from '../report.ts';
import { isoDate } from './dates.ts';

const KEYS = ['id', 'title', 'date', 'event', 'host', 'place', 'source', 'licence', 'rightsHolder'] as const;
/** Other spellings of a key. */
const SPELLINGS: Record<string, (typeof KEYS)[number]> = {
  license: 'licence',
  rightsholder: 'rightsHolder',
  rights_holder: 'rightsHolder',
  url: 'source',
};

export interface Sidecar {
  metadata: NonNullable<Source['metadata']>;
  messages: Message[];
}

/** Never throws: what is no YAML, no known key or no text is named in `messages` and left out. */
export function parseSidecar(path: string, yaml: string): Sidecar {
  const metadata: Sidecar['metadata'] = {};
  const messages: Message[] = [];
  const warn = (rule: string, reason: string, hint: string, line?: number) =>
    messages.push({
      place: { path, ...(line === undefined ? {} : { line }) },
      severity: 'warning',
      rule: `corpus/${rule}`,
      reason,
      hint,
    });
  let content: unknown;
  try {
    content = parse(yaml, { maxAliasCount: 10 });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    warn(
      'sidecar',
      `it is no YAML: ${(error as Error).message.split('\n')[0]}`,
      'write lines such as "title: Panel on standards"',
      line,
    );
    return { metadata, messages };
  }
  if (content === null || content === undefined) return { metadata, messages };
  if (typeof content !== 'object' || Array.isArray(content)) {
    warn('sidecar', 'it holds no keys', `known keys: ${KEYS.join(', ')}`);
    return { metadata, messages };
  }
  for (const [key, value] of Object.entries(content)) {
    const name = KEYS.find((known) => known === key) ?? SPELLINGS[key.toLowerCase()];
    if (!name) warn('sidecar', `the key "${key}" is not known`, `known keys: ${KEYS.join(', ')}`);
    else if (typeof value !== 'string' && typeof value !== 'number')
      warn('sidecar', `"${key}" is no text`, 'put the value in quotes');
    else if (name === 'date' && isoDate(String(value)) === null)
      warn('sidecar', `"${value}" is no full date`, 'write it as 2022-09-12');
    else metadata[name] = name === 'date' ? (isoDate(String(value)) ?? '') : String(value).trim();
  }
  return { metadata, messages };
}
