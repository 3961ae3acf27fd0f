/** One printed label → name, title, other names, and what it says of the person, each with its place in the label. */
import type { SpeakerDetail } from '../model.ts';
import { namedRole } from './labels.ts';
import {
  honorificAt,
  isAside,
  isParty,
  isPronouns,
  isRole,
  isSuffix,
  isTitleAlone,
  partyAndPlace,
} from './roles.ts';

interface LabelDetail {
  kind: SpeakerDetail['kind'];
  text: string;
  /** Offset in the label. */
  at: number;
}

export interface LabelParts {
  /** Without title, brackets and affiliation; capitals of "MIKE CRAPO" are lowered. */
  name: string;
  /** A title stood before the name, so that a single word is the family name. */
  titled: boolean;
  /** Nicks and short forms printed beside the name. */
  aliases: string[];
  details: LabelDetail[];
  /** The role printed in place of the name ("HOST" of "HOST (Ann Lee)"), under which the person may go on to speak. */
  role?: string;
}

interface Part {
  text: string;
  at: number;
}

/** Reads "Sen. Mike Crapo (R-ID)", "Ann Lee | Acme", "Ann Lee, MEP", "Kim_Po_(kp)_[ACME]_[they]", "nick // Ann Lee". */
export function labelParts(label: string): LabelParts {
  const plain = label.replace(/_/g, ' ');
  const held = /[)\]]\s*$/.test(plain) ? namedRole(plain) : null;
  if (held) return ofHolder(held);
  const parts: LabelParts = { name: '', titled: false, aliases: [], details: [] };
  let core = blankOut(plain, /[([][^()[\]]*[)\]]/g, (part) =>
    readBracket(inner(part, 1), parts, MEMBER.test(plain)),
  );
  core = core.replace(/[⁰¹²³⁴-⁹*†‡]+\s*$/u, (marks) => ' '.repeat(marks.length));
  core = splitNick(core, parts);
  core = blankOut(core, /\s(?:[|/@–—]|--?(?=\s))\s*\S.*$/u, (part) =>
    readClause(inner(part, /^\s(?:--|\S)\s*/.exec(part.text)![0].length, 0), parts),
  );
  core = readCommas(core, parts);
  core = readTitle(core, parts);
  core = readPlace(core, parts);
  parts.name = lowerCapitals(
    core.replace(/\s+/g, ' ').replace(/^[\s"'“”.,:-]+|[\s"'“”,:-]+$/gu, ''),
    parts.titled,
  );
  return parts;
}

/** "HOST (Ann Lee)": the parts of the name, and the role as what is said of the person. */
function ofHolder({ role, name, at }: { role: string; name: string; at: number }): LabelParts {
  const inner = labelParts(name);
  const details = inner.details.map((detail) => ({ ...detail, at: detail.at + at }));
  const article = /^(?:the |(?:mr|madam|madame)\.? )/i.exec(role)?.[0].length ?? 0;
  if (isRole(role) && !/\d/.test(role))
    details.push({ kind: 'role', text: role.slice(article), at: article });
  return { ...inner, details, role };
}

/** What `pattern` finds is handed over and replaced by blanks, so that offsets stay true. */
function blankOut(text: string, pattern: RegExp, take: (part: Part) => void): string {
  return text.replace(pattern, (found, ...rest) => {
    const at = rest.find((value) => typeof value === 'number') as number;
    take({ text: found, at });
    return ' '.repeat(found.length);
  });
}

function inner({ text, at }: Part, left: number, right = left): Part {
  const cut = text.slice(left, text.length - right);
  const lead = cut.length - cut.trimStart().length;
  return { text: cut.trim(), at: at + left + lead };
}

/** How chambers of parliament style those who sit there. */
const MEMBER = /^(?:the )?(?:(?:rt|right)\.? )?hon(?:\.|ourable|orable)?\s/i;
/** "(Kwale County, ODM)", "(Tigania Central, Independent)": seat and party of a member. */
const SEAT = /^([^,;]{2,60}), (\p{Lu}[\p{L}-]{0,40})$/u;

function readBracket(part: Part, parts: LabelParts, member: boolean): void {
  const { text, at } = part;
  if (text === '' || isPronouns(text) || isAside(text) || isTitleAlone(text) || !/\p{L}/u.test(text)) return;
  const seat = member && !isRole(text) ? SEAT.exec(text) : null;
  if (seat) {
    parts.details.push({ kind: 'place', text: seat[1]!, at });
    parts.details.push({ kind: 'party', text: seat[2]!, at: at + seat[1]!.length + 2 });
    return;
  }
  const politics = partyAndPlace(text);
  if (politics) {
    parts.details.push({ kind: 'party', text: politics.party, at });
    if (politics.place)
      parts.details.push({ kind: 'place', text: politics.place, at: at + text.lastIndexOf(politics.place) });
  } else if (isParty(text)) parts.details.push({ kind: 'party', text, at });
  else if (/^\p{Ll}[\p{Ll}\d-]{0,11}$/u.test(text) && !isRole(text)) parts.aliases.push(text);
  else readClause(part, parts);
}

/** A comma, but for the one in "Acme, Inc.". */
const CLAUSE = /\s--\s|,(?!\s*(?:inc|llc|ltd|limited|corp|co|plc|gmbh|l\.?l?\.?p|s\.?a)\b)/i;

/** "CEO, Acme", "Chief Privacy Officer at Acme", "Acme": role and affiliation. */
function readClause({ text, at }: Part, parts: LabelParts): void {
  let from = 0;
  for (const piece of text.split(CLAUSE)) {
    const words = piece.trim();
    const offset = text.indexOf(words, from);
    readPhrase({ text: words, at: at + offset }, parts);
    from = offset + words.length;
  }
}

function readPhrase({ text, at }: Part, parts: LabelParts): void {
  if (text === '' || isSuffix(text) || isPronouns(text)) return;
  if (!isRole(text)) {
    parts.details.push({ kind: 'affiliation', text, at });
    return;
  }
  const split = /\s(?:at|@|with|from)\s+(?:the )?/i.exec(text);
  parts.details.push({ kind: 'role', text: split ? text.slice(0, split.index) : text, at });
  if (split) {
    const from = split.index + split[0].length;
    parts.details.push({ kind: 'affiliation', text: text.slice(from), at: at + from });
  }
}

/** "TallKim // Kim Po": a nick and the name. */
function splitNick(core: string, parts: LabelParts): string {
  const match = /^(\s*)(\S{1,30})\s+\/\/\s+(?=\S)/.exec(core);
  if (!match) return core;
  parts.aliases.push(match[2]!);
  return ' '.repeat(match[0].length) + core.slice(match[0].length);
}

/** "Ann Lee, MEP", "Ann Lee, Acme", "LEE, Ann", "Lee, Jr.". */
function readCommas(core: string, parts: LabelParts): string {
  const comma = core.indexOf(',');
  if (comma === -1) return core;
  const before = core.slice(0, comma);
  const after = core.slice(comma + 1);
  const given = after.trim();
  const turned =
    /^\S+$/.test(before.trim()) &&
    /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}(?:\.|[\p{Ll}'’-]+))?$/u.test(given) &&
    !isRole(given) &&
    !isSuffix(given);
  if (turned) return `${given} ${before.trim()}`;
  readClause({ text: after, at: comma + 1 }, parts);
  return before;
}

function readTitle(core: string, parts: LabelParts): string {
  let rest = core;
  let offset = 0;
  for (let round = 0; round < 4; round++) {
    const lead = rest.length - rest.trimStart().length;
    const title = honorificAt(rest.slice(lead));
    if (!title || /^\s*(?:\d|$)/.test(rest.slice(lead + title.length))) break;
    const text = rest.slice(lead, lead + title.length).replace(/^the /i, '');
    parts.titled = true;
    if (title.sort === 'office')
      parts.details.push({
        kind: 'role',
        text: text.replace(/\.$/, ''),
        at: offset + lead + (title.length - text.length),
      });
    offset += lead + title.length;
    rest = rest.slice(lead + title.length);
  }
  return ' '.repeat(offset) + rest;
}

/** "Mr. Davis of Illinois": told apart from another Davis by the state. */
function readPlace(core: string, parts: LabelParts): string {
  const match = parts.titled ? /^\s*\S+( of )(\p{Lu}[\p{L}. ]+)$/u.exec(core.trimEnd()) : null;
  if (!match) return core;
  const at = core.lastIndexOf(match[2]!);
  parts.details.push({ kind: 'place', text: match[2]!, at });
  return core.slice(0, at - match[1]!.length);
}

/** "MIKE McCAIN-O'NEIL JR." → "Mike McCain-O'Neil Jr."; a name in capitals only, longer than an abbreviation. */
function lowerCapitals(name: string, titled: boolean): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/\p{Lu}/gu, '').length;
  if (!titled && letters.length < 4) return name;
  if (small > letters.length / 3 || (/\s/.test(name) && small > 2)) return name;
  if (!titled && !/\s/.test(name) && letters.length < 5 && small === 0) return name;
  return name.replace(/[\p{L}’']+/gu, lowerWord);
}

function lowerWord(word: string): string {
  if (/^(?:II|III|IV|VI{0,3})$/.test(word) || word.length === 1) return word;
  const mac = /^(Mc|Mac|O['’]|D['’]|L['’])(\p{Lu}+)$/u.exec(word.replace(/^MC(?=\p{Lu}{2})/u, 'Mc'));
  if (mac) return mac[1]! + mac[2]![0]! + mac[2]!.slice(1).toLowerCase();
  return word[0]! + word.slice(1).toLowerCase();
}
