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
  return items.flatMap((item, at): Claim[] => {
    if (item.word !== '(' || items[at - 1]?.kind !== 'name') return [];
    const subject = fillByName(line, at - 1, PERSON);
    const object = items[at + 1]?.kind === 'name' ? fillByName(line, at + 1, BODIES) : null;
    const after = items[at + 2]?.word ?? '';
    if (subject?.names.length !== 1 || object?.names.length !== 1 || !/^(?:\)|,|;)/.test(after)) return [];
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
