/** Kinds of names that a cue can ask for beside types: units of bodies, unions with members, clauses of texts. */
import type { EntityType } from '../../model.ts';

export interface NameKind {
  types: readonly EntityType[];
  test: RegExp;
}

/** Words that make a name that of a part: shared with the names inside names of `compounds.ts`. */
export const UNIT =
  /\b(?:departments?|division|unit|committee|subcommittee|group|office|school|faculty|institute|cent(?:re|er)|lab|laboratory|team|branch|council|board|panel|network|section|bureau|directorate|service|secretariat|college|academy|hospital|programme|program|project|task force|chapter|press|observatory|working group|study group|desk|arm|foundation|SC ?\d+|WG ?\d+|TC ?\d+|SG ?\d+|JTC ?\d+)\b/i;

/** `{S:unit}` in a cue. */
export const NAME_KINDS: Record<string, NameKind> = {
  unit: { types: ['Organisation', 'StandardsBody', 'Initiative'], test: UNIT },
  union: {
    types: ['Organisation', 'StandardsBody'],
    test: /\b(?:alliance|forum|consortium|union|association|council|coalition|league|partnership|network|federation|confederation|community|committee|working group)\b/i,
  },
  clause: {
    types: ['Agreement', 'Legislation', 'Standard', 'Publication'],
    test: /^(?:the )?(?:articles?|sections?|clauses?|chapters?|annex(?:es)?|parts?|titles?|schedules?|paragraphs?|recitals?|appendix|protocol)\b/i,
  },
};
