/** Bracket notation → what the claims room reads: `[Ada|Person] works at [Acme|Organisation].`, `Name: …` opening a turn. */
import { extractClaims } from '../../src/extract/claims/claims.ts';
import { documentEvent } from '../../src/extract/claims/event.ts';
import { analyse } from '../../src/extract/tokens.ts';
import type {
  Claim,
  Document,
  Entity,
  EntityType,
  Mention,
  Resources,
  Speaker,
  Utterance,
} from '../../src/model.ts';

const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
export const noResources: Resources = { authority: [], countries: [], lexicons: {}, tagger: null };

export interface Notated {
  document: Document;
  mentions: Mention[];
  entities: Entity[];
}

/** Mentions may nest: `[[FBI|Organisation] Cyber Division|Organisation]`. A head of `# Title` lines is text before the first turn; `@date 2024-05-01` and `@format minutes` set the document's. */
export function notate(source: string): Notated {
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const speakers = new Map<string, Speaker>();
  const utterances: Utterance[] = [];
  const set: { date?: string; format?: string } = {};
  let text = '';
  const entity = (name: string, type: EntityType, id = idOf(name)) => {
    if (!entities.has(id)) entities.set(id, { id, type, label: name, altLabels: [], exactMatch: [] });
    return id;
  };
  const open: { start: number; nested: boolean }[] = [];
  for (const line of source.trim().split('\n')) {
    const told = /^@(date|format) (\S+)$/.exec(line);
    if (told) {
      set[told[1] as 'date' | 'format'] = told[2]!;
      continue;
    }
    const turn = /^([A-Z][A-Za-z.' ]{1,30}): /.exec(line);
    const from = text.length;
    let body = line;
    if (turn) {
      const label = turn[1]!;
      const id = entity(label, 'Person');
      if (!speakers.has(id))
        speakers.set(id, { id, name: label, labels: [label], kind: 'person', details: [] });
      text += `${label}: `;
      body = line.slice(turn[0].length);
    }
    const start = text.length;
    for (let i = 0; i < body.length; i++) {
      const c = body[i]!;
      if (c === '[') open.push({ start: text.length, nested: open.length > 0 });
      else if (c === '|' && open.length > 0) {
        const close = body.indexOf(']', i);
        const [type, id] = body.slice(i + 1, close).split('=');
        const { start: s, nested } = open.pop()!;
        const quote = text.slice(s);
        mentions.push({
          entity: entity(quote, type as EntityType, id ? id : idOf(quote)),
          document: 'doc',
          utterance: null,
          span: { start: s, end: text.length },
          quote,
          type: type as EntityType,
          rule: 'test',
          confidence: 1,
          ...(nested ? { nested: true as const } : {}),
        });
        i = close;
      } else text += c;
    }
    if (turn)
      utterances.push({
        id: `u${String(utterances.length).padStart(4, '0')}`,
        speaker: idOf(turn[1]!),
        label: turn[1]!,
        start: null,
        end: null,
        heading: { start: from, end: start - 2 },
        span: { start, end: text.length },
      });
    text += '\n';
  }
  if (utterances.length === 0 && text.trim() !== '')
    utterances.push({
      id: 'u0000',
      speaker: null,
      label: '',
      start: null,
      end: null,
      heading: null,
      span: { start: 0, end: text.length - 1 },
    });
  const document: Document = {
    id: 'doc',
    path: 'doc.txt',
    format: 'text',
    sha256: '',
    text,
    utterances,
    notes: [],
    speakers: [...speakers.values()],
    ...set,
  };
  for (const m of mentions)
    m.utterance =
      utterances.find((u) => m.span.start >= u.span.start && m.span.end <= u.span.end)?.id ?? null;
  return { document, mentions, entities: [...entities.values()] };
}

export function claimsOf(source: string, resources = noResources): { claims: Claim[]; document: Document } {
  const { document, mentions, entities } = notate(source);
  const analysed = analyse(document);
  const recorded = documentEvent(analysed, mentions, entities);
  const event: Entity = {
    ...recorded.event,
    id: recorded.event.id.startsWith('event') ? 'event' : recorded.event.id,
  };
  const pointing = recorded.mentions.map((m) => ({ ...m, entity: event.id }));
  const claims = extractClaims(analysed, [...mentions, ...pointing], [...entities, event], resources, event);
  return { claims, document };
}

/** One line a claim, as the ontology's examples write it: `denied claim ada holdsPosition acme title=clerk`. */
export function said(
  { subject, predicate, object, value, qualifiers, polarity, modality }: Claim,
  keys?: string[],
): string {
  const tail = Object.entries(qualifiers)
    .filter(([k]) => !keys || keys.includes(k))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => ` ${k}=${v}`)
    .join('');
  const head = `${polarity === 'denied' ? 'denied ' : ''}${modality === 'fact' ? '' : `${modality} `}`;
  return `${head}${subject} ${predicate} ${object ?? `"${value}"`}${tail}`;
}
