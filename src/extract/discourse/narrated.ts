/** What minutes tell of acts: "Ms Lin thanked the Chair", "Nokia: supports Thales", "ISRO was asked by NASA whether …". */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { actClaim } from './acts.ts';
import type { Floor } from './floor.ts';
import { itemAt, type Script, scriptOf } from './script.ts';

/** Verb → act; what follows the verb must name whom it is done to. */
const VERBS: readonly [string, RegExp][] = [
  [
    'asks',
    /(?:ask(?:s|ed)?|quer(?:y|ies|ied)|requests?|requested|enquire[sd]? of|inquire[sd]? of|urge[sd]?)/,
  ],
  ['thanks', /(?:thank(?:s|ed)?|expresse?[sd]? (?:\w+ ){0,3}(?:thanks|gratitude|appreciation) to)/],
  ['welcomes', /(?:welcome[sd]?)/],
  ['invites', /(?:invite[sd]?|call(?:s|ed) (?:up)?on|g[ia]ves? the floor to|hand(?:s|ed) (?:\w+ )?over to)/],
  ['introduces', /(?:introduce[sd]?|present(?:s|ed))/],
  [
    'disagreesWith',
    /(?:do(?:es)? not (?:agree with|support|share)|did not (?:agree with|support|share)|disagree[sd]? with|object(?:s|ed) to|oppose[sd]|reject(?:s|ed))/,
  ],
  [
    'agreesWith',
    /(?:agree[sd]? with|concur(?:s|red)? with|align(?:s|ed) with|support(?:s|ed)?|second(?:s|ed)?|endorse[sd]?|echo(?:es|ed)?|(?:can|could|would) (?:also )?(?:support|confirm|agree with)(?: what)?|share[sd] the (?:view|concern|position)s? of)/,
  ],
  ['answers', /(?:repl(?:ies|ied) to|respond(?:s|ed) to|answer(?:s|ed))/],
  ['challenges', /(?:challenge[sd]?|question(?:s|ed)|push(?:es|ed) back on|dispute[sd])/],
];
const TARGET =
  '(?:the |its |their )?(?:(?:contribution|proposal|comment|point|position|statement|view|question|remark|intervention|concern)s? (?:of|by|from|made by) (?:the )?)?([@#]|(?:delegates|participants|members|attendees|experts|everyone|everybody|all)\\b)(?! (?:to|on) the)';
const ADVERBS =
  '(?:(?:also|then|again|further|strongly|fully|briefly|formally|warmly|and|would like to|,) )*';
/** After the name its body or post may stand: "Mr Ode ( BSI , Chair ) thanked". */
const SUBJECT =
  '^(?:(?:finally|lastly|then|also|the|,) )*([@#]) (?:\\( [^)]{1,60} \\) |(?:from|of|for) [@#] |, [^,]{1,40} , )?';

const TOLD = VERBS.map(([act, verb]): [string, RegExp, RegExp] => [
  act,
  new RegExp(`${SUBJECT}${ADVERBS}${verb.source} ${TARGET}`),
  new RegExp(`^${ADVERBS}${verb.source} ${TARGET}`),
]);
const SUFFERED: readonly [string, RegExp][] = [
  ['asks', /(?:asked|requested|urged)/],
  ['thanks', /thanked/],
  ['invites', /invited/],
  ['welcomes', /welcomed/],
  ['agreesWith', /(?:supported|seconded)/],
  ['disagreesWith', /opposed/],
].map(([act, verb]): [string, RegExp] => [
  act as string,
  new RegExp(`${SUBJECT}(?:was|were) ${ADVERBS}${(verb as RegExp).source} by (?:the )?([@#])`),
]);
/** Somebody does something, in words that are not the speaker's own. */
const TELLS = new RegExp(`${SUBJECT}${ADVERBS}(?:\\w+ed|said|told|gave|took|made|put|held|led|spoke) `);

/** Minutes tell in every line, other records only where nobody speaks. */
const tells = (document: Document, line: Line): boolean =>
  line.speaker === null || document.format === 'minutes';

/** Is this line the words of who keeps the minutes, in the middle of a turn? */
export const isTold = (document: Document, script: Script): boolean =>
  document.format === 'minutes' && TELLS.test(script.text);

/** Acts that one line tells of others, or that open a turn without "I"; none where the line is ordinary speech. */
export function narratedIn(document: Document, line: Line, floor: Floor): Claim[] {
  if (!tells(document, line)) return [];
  const script = scriptOf(line);
  const at = (offset: number): number => itemAt(script, offset);
  const done = (act: string, by: string[], whom: number, end: number): Claim[] => {
    const named = line.items[whom]!.names.map((n) => n.entity);
    const targets = named.length > 0 ? named : ['group:participants'];
    return by.flatMap((subject) =>
      targets
        .filter(
          (t) => t !== subject && (t.startsWith('group:') || floor.cast.has(t) || floor.cast.has(subject)),
        )
        .map((target) => ({
          ...actClaim(document, line, act, target, 0, end, 'told', 0.75),
          subject,
        })),
    );
  };
  for (const [act, told, opening] of TOLD) {
    const found = told.exec(script.text);
    if (found) {
      const by = line.items[at(found[0].indexOf(found[1]!))]!.names.map((n) => n.entity);
      const end = at(found[0].length - 1);
      return done(
        act,
        by.filter((b) => floor.cast.has(b)),
        end,
        end,
      );
    }
    const opened = line.speaker === null ? null : opening.exec(script.text);
    if (opened) {
      const end = at(opened[0].length - 1);
      return done(act, [line.speaker!], end, end);
    }
  }
  for (const [act, suffered] of SUFFERED) {
    const found = suffered.exec(script.text);
    if (!found) continue;
    const whom = at(found[0].indexOf(found[1]!));
    const end = at(found[0].length - 1);
    const by = line.items[end]!.names.map((n) => n.entity).filter((b) => floor.cast.has(b));
    return done(act, by, whom, end);
  }
  return [];
}
