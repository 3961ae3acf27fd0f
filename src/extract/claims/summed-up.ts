/** "These are our five panellists." after the introductions, "We have four witnesses." before them → the role of those who are introduced. */
import type { Claim, Document, Utterance } from '../../model.ts';

const NOUN = '(panell?ist|discussant|witness|guest|presenter|speaker)(?:es|s)\\b';
const SUM = new RegExp(
  `\\b(?:these|those) (?:are|were) (?:all )?(?:our|the|my) (?:[a-z]+ ){0,2}?${NOUN}`,
  'gi',
);
const ANNOUNCED = new RegExp(
  `\\b(?:we have|we['’]ve(?: got)?|there are|we are joined by|we['’]re joined by|joined by|introduce|welcome) (?:got )?(?:with us )?(?:[a-z-]+ ){0,4}?${NOUN}`,
  'gi',
);
const TELLING = new Set([
  'affiliatedWith',
  'holdsPosition',
  'directorOf',
  'founderOf',
  'chairOf',
  'formerlyHeld',
  'speaksFor',
]);
/** Roles of those who lead; who is said to moderate is not called chair for having said welcome. */
const LEADING = new Set(['chair', 'host', 'moderator', 'facilitator']);

/** "Speaker" says no more than that the person speaks: it gives way to the role that a summary, or another claim, names. */
export function withSummedUpRoles(document: Document, claims: Claim[]): Claim[] {
  const roles = new Map<string, string>();
  const told = [...claims, ...announcedRoles(document, claims)];
  const vague = (c: Claim) =>
    c.predicate === 'hasRole' && (c.qualifiers.role === 'speaker' || c.evidence.rule === 'roles/staged');
  if (told.some(vague))
    for (const { index, role, turn } of inTurns(document, SUM))
      for (const { subject, evidence } of told)
        if (evidence.utterance === turn.id && evidence.span.end <= index && subject !== turn.speaker)
          roles.set(subject, role);
  for (const c of told)
    if (c.predicate === 'hasRole' && c.qualifiers.role && !vague(c)) roles.set(c.subject, c.qualifiers.role);
  const lead = new Set(
    told
      .filter((c) => LEADING.has(c.qualifiers.role ?? '') && c.evidence.rule !== WELCOME)
      .map((c) => c.subject),
  );
  return told.flatMap((c) => {
    if (c.evidence.rule === WELCOME && lead.has(c.subject)) return [];
    const role = vague(c) ? roles.get(c.subject) : undefined;
    return [role ? { ...c, qualifiers: { ...c.qualifiers, role } } : c];
  });
}

const WELCOME = 'roles/welcoming';

/** "We have four witnesses. Ms Brook is …": those of the cast who are told of in the rest of that turn. */
function announcedRoles(document: Document, claims: readonly Claim[]): Claim[] {
  const event = claims.find((c) => c.predicate === 'hasRole')?.object;
  const cast = new Set(document.utterances.map((u) => u.speaker));
  if (!event) return [];
  const placed = new Set(claims.filter((c) => c.predicate === 'hasRole').map((c) => c.subject));
  return inTurns(document, ANNOUNCED).flatMap(({ index, role, turn }) =>
    claims.flatMap((c): Claim[] => {
      const { utterance, speaker, span } = c.evidence;
      if (utterance !== turn.id || span.start < index || speaker !== turn.speaker) return [];
      if (!TELLING.has(c.predicate) || c.subject === speaker || !cast.has(c.subject) || placed.has(c.subject))
        return [];
      placed.add(c.subject);
      const evidence = { ...c.evidence, rule: 'roles/announced' };
      const qualifiers = { role };
      return [
        {
          ...c,
          predicate: 'hasRole',
          object: event,
          qualifiers,
          polarity: 'affirmed',
          modality: 'fact',
          confidence: 0.8,
          evidence,
        },
      ];
    }),
  );
}

/** Panels are announced a few times in a document, not on every page. */
const MOST = 40;

function inTurns(document: Document, pattern: RegExp): { index: number; role: string; turn: Utterance }[] {
  return [...document.text.matchAll(pattern)].slice(0, MOST).flatMap(({ index, 1: role }) => {
    const turn = document.utterances.find((u) => u.span.start <= index && index < u.span.end);
    return turn ? [{ index, role: role!.toLowerCase().replace('panelist', 'panellist'), turn }] : [];
  });
}
