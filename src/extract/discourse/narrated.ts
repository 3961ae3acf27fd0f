/** What minutes tell of acts: "Ms Lin thanked the Chair", "Nokia: supports Thales", "Mr Ode asked whether …. Ms Roe answered that …". */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { actClaim } from './acts.ts';
import type { Floor } from './floor.ts';
import { itemAt, type Script, scriptOf } from './script.ts';

/** Verb → act; what follows the verb must name whom it is done to. */
const VERBS: readonly [string, string][] = [
  [
    'asks',
    '(?:ask(?:s|ed)?|quer(?:y|ies|ied)|requests?|requested|enquire[sd]? of|inquire[sd]? of|urge[sd]?)',
  ],
  ['thanks', '(?:thank(?:s|ed)?|expresse?[sd]? (?:\\w+ ){0,3}(?:thanks|gratitude|appreciation) to)'],
  ['welcomes', '(?:welcome[sd]?)'],
  ['invites', '(?:invite[sd]?|call(?:s|ed) (?:up)?on|g[ia]ves? the floor to|hand(?:s|ed) (?:\\w+ )?over to)'],
  ['introduces', '(?:introduce[sd]?)'],
  [
    'disagreesWith',
    '(?:do(?:es)? not (?:agree with|support|share)|did not (?:agree with|support|share)|disagree[sd]? with|object(?:s|ed) to|oppose[sd]|reject(?:s|ed)|contradict(?:s|ed))',
  ],
  [
    'agreesWith',
    '(?:agree[sd]? with|concur(?:s|red)? with|align(?:s|ed) with|support(?:s|ed)?|second(?:s|ed)?|endorse[sd]?|echo(?:es|ed)?|confirm(?:s|ed) what|(?:can|could|would) (?:also )?(?:support|confirm|agree with)(?: what)?|share[sd] the (?:view|concern|position)s? of)',
  ],
  ['answers', '(?:repl(?:ies|ied) to|respond(?:s|ed) to|answer(?:s|ed))'],
  ['challenges', '(?:challenge[sd]?|question(?:s|ed)|push(?:es|ed) back on|dispute[sd])'],
];
const TARGET =
  '(?:the |its |their )?(?:(?:contribution|proposal|comment|point|position|statement|view|question|remark|intervention|concern)s? (?:of|by|from|made by) (?:the )?)?([@#]|(?:delegates|participants|members|attendees|experts|everyone|everybody|all|committee)\\b)';
const ADVERBS =
  '(?:(?:also|then|again|further|strongly|fully|briefly|formally|warmly|and|would like to|,) )*';
/** After the name its body or post may stand ("Mr Ode ( BSI , Chair ) thanked"), and what else was done ("opened the meeting and thanked"). */
const SUBJECT =
  '^(?:(?:finally|lastly|then|also|the|,) )*([@#]|he |she )(?: ?\\( [^)]{1,60} \\) | (?:from|of|for) [@#] | ?, [^,]{1,40} , | ?)(?:(?:opened|closed|presented|took|recalled|noted|chaired|introduced) (?:(?![@.;])\\S+ ){1,10}(?:,|and) )?';

const TOLD = VERBS.map(([act, verb]): [string, RegExp, RegExp] => [
  act,
  new RegExp(`${SUBJECT}${ADVERBS}${verb} ${TARGET}`),
  new RegExp(`^${ADVERBS}${verb} ${TARGET}`),
]);
const SUFFERED = [
  ['asks', '(?:asked|requested|urged)'],
  ['thanks', 'thanked'],
  ['invites', 'invited'],
  ['welcomes', 'welcomed'],
  ['agreesWith', '(?:supported|seconded)'],
  ['disagreesWith', 'opposed'],
].map(([act, verb]): [string, RegExp] => [
  act!,
  new RegExp(`${SUBJECT}(?:was|were) ${ADVERBS}${verb} by (?:the )?([@#])`),
]);
/** "asked whether …", "answered that …", "accepted the correction": done to whoever the lines before and after tell. */
const ASKED = new RegExp(
  `${SUBJECT}${ADVERBS}(?:ask(?:s|ed)|wonder(?:s|ed)|enquire[sd]|quer(?:ies|ied))(?: (?:him|her|them))? (?:whether|if|who|what|which|why|how|when|where|about)\\b`,
);
const ANSWERED = new RegExp(
  `${SUBJECT}${ADVERBS}(?:answer(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|explain(?:s|ed)|clarif(?:ies|ied)|confirm(?:s|ed))(?: (?:that|by|,|it|this|in|yes|no)\\b| \\.)|${SUBJECT}said (?:that )?(?:it|they|he|she|this|yes|no) (?:was|were|would|did|had|could|will|does|is)\\b`,
);
const ACCEPTED = new RegExp(
  `${SUBJECT}${ADVERBS}accept(?:s|ed) (?:the|this|that) (?:correction|point|comment|remark)\\b`,
);
/** "thanked the delegates for their work, and Mr Ode for the minutes" */
const ALSO = /^(?: for [^@#.;]{1,80})?,? and ([@#])/;
/** Somebody does something, in words that are not the speaker's own. */
const TELLS = new RegExp(`${SUBJECT}${ADVERBS}(?:\\w+ed|said|told|gave|took|made|put|held|led|spoke) `);

/** By its form, or by what its title calls it. */
const isMinutes = ({ format, title, text }: Document): boolean =>
  format === 'minutes' ||
  /\b(?:minutes|meeting report|report of the meeting|summary record)\b/i.test(title ?? text.slice(0, 300));

/** Minutes tell in every line, other records only where nobody speaks. */
const tells = (document: Document, line: Line): boolean =>
  line.speaker === null || document.format === 'minutes';

/** Is this line the words of who keeps the minutes, in the middle of a turn? */
export const isTold = (document: Document, script: Script): boolean =>
  document.format === 'minutes' && TELLS.test(script.text);

/** Acts that lines tell of others, or that open a turn without "I", by index of the line; nothing in ordinary speech. */
export function narratedIn(document: Document, lines: readonly Line[], floor: Floor): Map<number, Claim[]> {
  const found = new Map<number, Claim[]>();
  const teller = new Teller(document, floor);
  for (const line of lines) {
    if (!tells(document, line)) {
      teller.forget();
      continue;
    }
    const claims = teller.read(line);
    if (claims.length > 0) found.set(line.index, claims);
  }
  return found;
}

/** Reads lines in order and keeps who was told to act and to ask last. */
class Teller {
  readonly #document: Document;
  readonly #floor: Floor;
  /** Whom the lines before told of, latest last. */
  #who: string[] = [];
  /** A question that no line has answered; `to` where its own line tells who is asked. */
  #asked: { by: string; to: string | null; line: Line; end: number } | null = null;

  constructor(document: Document, floor: Floor) {
    this.#document = document;
    this.#floor = floor;
  }

  forget(): void {
    this.#who = [];
    this.#asked = null;
  }

  read(line: Line): Claim[] {
    const script = scriptOf(line);
    const claims = this.#direct(line, script) ?? this.#indirect(line, script) ?? [];
    const first = line.items.find((item) => item.names.length > 0)?.names[0];
    if (first?.type === 'Person')
      this.#who = [...this.#who.filter((w) => w !== first.entity).slice(-3), first.entity];
    return claims;
  }

  /** The verb's own object says whom. */
  #direct(line: Line, script: Script): Claim[] | null {
    for (const [act, told, opening] of TOLD) {
      const match = told.exec(script.text);
      if (match) {
        const end = itemAt(script, match[0].length - 1);
        const also = ALSO.exec(script.text.slice(match[0].length));
        const second = also ? itemAt(script, match[0].length + also[0].length - 1) : null;
        const by = this.#subjects(line, script, match);
        const done = [
          ...this.#done(line, act, by, end),
          ...(second ? this.#done(line, act, by, second) : []),
        ];
        if (act === 'asks' && done[0]) this.#asked = { by: done[0].subject, to: done[0].object, line, end };
        return done;
      }
      const opened = line.speaker === null ? null : opening.exec(script.text);
      if (opened) return this.#done(line, act, [line.speaker!], itemAt(script, opened[0].length - 1));
    }
    for (const [act, suffered] of SUFFERED) {
      const match = suffered.exec(script.text);
      if (!match) continue;
      const end = itemAt(script, match[0].length - 1);
      const by = line.items[end]!.names.map((n) => n.entity);
      const whom = line.items[itemAt(script, match[0].indexOf(match[1]!))]!;
      return this.#claims(
        line,
        act,
        by,
        whom.names.map((n) => n.entity),
        end,
      );
    }
    return null;
  }

  /** Whom it is done to is told by the lines around. */
  #indirect(line: Line, script: Script): Claim[] | null {
    const asked = ASKED.exec(script.text);
    if (asked) {
      const [by] = this.#subjects(line, script, asked);
      this.#asked = by ? { by, to: null, line, end: itemAt(script, asked[0].length - 1) } : null;
      return [];
    }
    const answered = ANSWERED.exec(script.text);
    const question = this.#asked;
    if (answered && question && line.index - question.line.index < 4) {
      this.#asked = null;
      const by = this.#subjects(line, script, answered, 2).filter(
        (b) => b !== question.by && b === (question.to ?? b),
      );
      const end = itemAt(script, answered[0].length - 1);
      return [
        ...(question.to
          ? []
          : this.#claims(question.line, 'asks', by.length > 0 ? [question.by] : [], by, question.end)),
        ...this.#claims(line, 'answers', by, [question.by], end),
      ];
    }
    const accepted = ACCEPTED.exec(script.text);
    if (!accepted) return null;
    const by = this.#subjects(line, script, accepted);
    const whom = this.#who.filter((w) => !by.includes(w)).slice(-1);
    return this.#claims(line, 'agreesWith', by, whom, itemAt(script, accepted[0].length - 1));
  }

  /** The names at the subject's mark; "he" and "she" are whoever the line before told of. */
  #subjects(line: Line, script: Script, match: RegExpExecArray, group = 1): string[] {
    const mark = match[1] ?? match[group];
    if (mark === undefined) return [];
    if (mark.endsWith(' ')) return this.#who.slice(-1);
    return line.items[itemAt(script, match[0].indexOf(mark))]!.names.filter(
      (n) => n.type === 'Person' || this.#floor.cast.has(n.entity),
    ).map((n) => n.entity);
  }

  #done(line: Line, act: string, by: readonly string[], end: number): Claim[] {
    const named = line.items[end]!.names.map((n) => n.entity);
    return this.#claims(line, act, by, named.length > 0 ? named : ['group:participants'], end);
  }

  /** In minutes people are there who are told to act; elsewhere only who speaks or was presented. */
  #claims(line: Line, act: string, by: readonly string[], whom: readonly string[], end: number): Claim[] {
    const { cast } = this.#floor;
    const here = (who: string): boolean => isMinutes(this.#document) || cast.has(who);
    return by.filter(here).flatMap((subject) =>
      whom
        .filter((target) => target !== subject)
        .map((target) => ({
          ...actClaim(this.#document, line, act, target, 0, end, 'told', 0.75),
          subject,
        })),
    );
  }
}
