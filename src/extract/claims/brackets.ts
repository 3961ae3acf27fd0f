/** "Present: Ada Brook (Harbour Trust), Ben Hale (Cider Guild, convenor)": the body in brackets after a name is where the person belongs. */
import type { Claim, Document, EntityType } from '../../model.ts';
import { claimsFrom } from './emit.ts';
import type { Line } from './items.ts';
import { PERSON } from './parts.ts';
import { fillByName } from './phrases.ts';

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['Organisation', 'StandardsBody']);

/** Only where the brackets hold nothing but the body, or the body and a post: "(see Acme's report)" employs nobody. */
export function bracketClaims(document: Document, line: Line): Claim[] {
  const { items } = line;
  const signed = signature(line, document);
  return items.flatMap((item, at): Claim[] => {
    if ((item.word !== '(' && at !== signed) || items[at - 1]?.kind !== 'name') return [];
    const subject = fillByName(line, at - 1, PERSON);
    const object = items[at + 1]?.kind === 'name' ? fillByName(line, at + 1, BODIES) : null;
    const after = items[at + 2]?.word ?? '';
    if (subject?.names.length !== 1 || object?.names.length !== 1) return [];
    if (at !== signed && !/^(?:\)|,|;)/.test(after)) return [];
    return claimsFrom(document, line, {
      predicate: 'affiliatedWith',
      subject,
      object,
      rule: 'claims/brackets',
      confidence: 0.85,
      from: at,
      to: at + 1,
      anchor: at,
      modality: 'fact',
      polarity: 'affirmed',
      presupposed: true,
    });
  });
}

const GREETING =
  /^(?:hi|hello|hey|good|morning|afternoon|evening|day|thanks|thank|you|yes|yeah|so|um|uh|i|'m|am|my|name|is|this|,|\.|!)$/;

/** "Hi, Ada Brook, Reuters.": own name and house are all that the sentence says, with a comma or "with" between; "Dr Brook, Reuters." calls. */
function signature({ items, question, speaker }: Line, { speakers }: Document): number {
  const name = items.findIndex((x) => x.kind === 'name');
  const [who, link, body, end] = items.slice(Math.max(0, name));
  if (name < 0 || question || !items.slice(0, name).every((x) => GREETING.test(x.word))) return -1;
  const own = /^(?:'m|am|is)$/.test(items[name - 1]?.word ?? '');
  const person = who!.names[0]!;
  if (!/^\p{L}[\p{L}'’-]+ \p{L}/u.test(person.quote) || HONORIFIC.test(person.quote)) return -1;
  if (person.entity !== speaker && speakers.some((s) => s.id === person.entity)) return -1;
  const closed =
    end === undefined || (end.word === '.' && items.length === name + 4) || (own && link?.word === 'with');
  return link !== undefined && /^(?:,|with)$/.test(link.word) && body?.kind === 'name' && closed
    ? name + 1
    : -1;
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|senator|judge|president|minister|chairman|chair|madam)\b/i;
