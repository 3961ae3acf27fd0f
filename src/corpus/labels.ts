/** A stretch before a colon or a time → could it be a speaker's label? Rules of form, no list of names. */
import { honorificAt, isAside, isParty, isRole } from './roles.ts';

/** Words that stay lower case inside names ("Ludwig van der Berg", "Speaker of the House"). */
const PARTICLES = new Set(
  'a al and bin bint da das de del della den der di dos du e el ibn in la le los of on the to van vom von y zu zum zur ter ten für et &'.split(
    ' ',
  ),
);

/** Words before a colon that open a note, a field or a list and never name a speaker. */
const NOT_SPEAKERS = new Set(
  `abstract action actions addendum adjournment adjourned approval business call comment mission new old order public regular report reports review roll seconded special unfinished address admin agenda also announcement announcements answer answers ai aob ayes apologies appendix article attendance attendees
  author authors background bcc body but caption category caution caveat cc channel chapter city chairs co-chairs cochairs comments conclusion conclusions consensus contact contents context copyright correction
  credits date day decision decisions deadline definition description details disclaimer discussion document draft duration edit edited editor's email end
  episode event example examples exhibit fact facts fax fig figure file filename finally findings first footnote format from goal goals guest guests headline highlights hint host hosts hum however http https
  id important in index info ideas intro introduction invited issue issues item items jabber key keywords kind lessons language last length licence license link links list loc location look main meaning
  meeting meetings members minutes moderated motion motions music name nays nb next no noes note notes notice now number objection objections objective objectives observers office online organisers organizers outcome outline overview page
  panel panelists panellists part participants parties phone photo place point points poll position present presentation presenter presenters previous problem program programme progress proposal proposed ps published purpose
  break closing lunch opening questions q&a remarks voting welcome
  quote quotes re recap recorded recording ref reference references regards regrets related reminder remember reply reporter's result results resolution resolved room rule rules schedule scribe scribes second section see sent series session setting
  site slide slides so solution source speakers stage start status step steps story subject subtitle summary synopsis table tags takeaway takeaways tel text then therefore think thing things third time timestamp title to today todo topic topics
  total track transcribed transcript translation translator's true type update updated updates upshot url venue version via video volume vote warning website what when where which who why yes zoom monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december`.split(/\s+/),
);

/** Labels of people nobody knows the name of. */
const UNKNOWN =
  /^(?:the )?(?:(?:unknown|unidentified|unnamed|another|male|female|new|unidentifiable)\s+)?(?:(?:speaker|voice|participant|audience(?: member)?|member of (?:the )?(?:audience|public|parliament)|attendee|caller|respondent|interviewee|interviewer|questioner|person|panelist|panellist|guest|host|man|woman|moderator|narrator|announcer|operator|translator|witness|student|journalist|facilitator|male|female|unknown|staff|listener|user|juror|delegate|committee member|board member|(?:vice[ -])?chair(?:man|woman|person)?|conven[eo]r|rapporteur|presiding officer|clerk|(?:court )?reporter|court|judge|interpreter|recording|video|secretary|president|(?:an? )?hon\.? members?|q|a|question|answer|voices|male voice|female voice))(?:[\s_#-]*\d{1,3}|[\s_#-]+[a-z])?(?:\s*\((?:\?|male|female|unknown)\))?$/i;

/** Labels of several people at once. */
const GROUP =
  /^(?:all|both|everyone|everybody|several|many|multiple|various|the (?:panel|audience|committee|group|crowd)|audience|crowd|chorus|group|hon\.? members|members|(?:several|multiple|various|many|both|all|some|unidentified) (?:speakers|voices|people|participants|members|senators|witnesses|panelists|panellists|hon\.? members))$/i;

/** "The President (spoke in French)" → "The President". */
export const withoutAside = (label: string): string =>
  label.replace(/\s\((?:spoke|speaking|continuing|presiding|in \p{Lu}|via|by (?:video|phone))[^()]*\)$/u, '');

/** What kind of speaker a label names. */
export function labelKind(label: string): 'person' | 'unknown' | 'group' {
  const plain = withoutAside(label)
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');

  if (GROUP.test(plain)) return 'group';
  return UNKNOWN.test(plain) ? 'unknown' : 'person';
}

/** A role that is one person's in a whole meeting, so that a single word in brackets behind it is that person's name. */
const SOLE_ROLE =
  /^(?:the )?(?:(?:co|vice)[ -]?)?(?:chair(?:man|woman|person)?|host|moderator|conven[eo]r|facilitator|interviewer|scribe|guest|speaker \d{1,2}|witness)$/i;
/** "The Minister for Rope", "Madam Deputy Speaker": an office that stands for a name. */
const OFFICE =
  /^(?:the |(?:mr|madam|madame)\.? (?:temporary |deputy |acting )*(?:speaker|president|chair(?:man)?)$)/i;

/** "HOST (Ann Lee)", "The Chair (Mrs Lee)": a role, and in brackets who has it. Offsets are those of the label. */
export function namedRole(label: string): { role: string; name: string; at: number } | null {
  const match = /^([^()[\]]{2,80})[([]([^()[\]?]{2,80})[)\]]$/.exec(label.trimEnd());
  if (!match) return null;
  const role = match[1]!.trim();
  if (labelKind(role) !== 'unknown' && !(OFFICE.test(role) && isRole(role))) return null;
  const name = match[2]!.split(',')[0]!.trim();
  const title = honorificAt(name);
  const words = name.slice(title?.length ?? 0).trim();
  const many = /\s/.test(words);
  if (!(many || title || SOLE_ROLE.test(role)) || isRole(words) || isAside(name) || isParty(words))
    return null;
  if (!/^\p{Lu}/u.test(words) || !isNameLike(words) || labelKind(words) !== 'person') return null;
  return { role, name, at: label.indexOf(name, match[1]!.length) };
}

/** Sentence punctuation inside a label: a stop that ends no initial, title or abbreviation. */
const SENTENCE_END = /[!?;]|\p{Ll}{4,}\.\s/u;

/** "Episode 42", "Part 2": a title, not a person. */
const NUMBERED_PART =
  /\b(?:episode|ep\.|season|chapter|part|session|volume|vol\.|lecture|module|week|day|item)\s#?\d/i;

/** Words of a label, without what stands in brackets or after a bar. */
function coreWords(label: string): string[] {
  const core = label.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').replace(/\s[|/–—].*$/u, ' ');
  // Behind the comma stands an office or a body, with words that no name has ("Chief Officer at Acme").
  const office = /^(\S+\s+\S.*?),(.*)$/.exec(core);
  const plain = office ? `${office[1]} ${office[2]!.replace(/\s(?:at|for|from|in|with)(?=\s)/g, ' ')}` : core;
  return plain.split(/[\s_,]+/).filter(Boolean);
}

const capitalised = (word: string): boolean =>
  /^['’"“(]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) ||
  /^(?:d|l|o)['’]\p{Lu}/u.test(word) ||
  /^al-\p{Lu}/u.test(word);

/** "Ann Lee", "Mr. Crapo", "ANN LEE (ACME)", "Speaker 1", "Lee | Acme": one to six capitalised words and particles, no sentence. */
export function isNameLike(label: string): boolean {
  if (label.length === 0 || label.length > 90 || SENTENCE_END.test(label)) return false;
  if (labelKind(label) !== 'person') return true;
  if (NUMBERED_PART.test(label)) return false;
  if (/[)\]]$/.test(label) && namedRole(label)) return true;
  if (label.includes('://') || /["“”<>{}=]/.test(label)) return false;
  const words = coreWords(label);
  if (words.length === 0 || words.length > 9) return false;
  if (isField(words)) return false;
  let names = 0;
  for (const word of words) {
    if (capitalised(word)) names++;
    else if (!PARTICLES.has(word) && !(names > 0 && /^(?:\d{1,3}|#\d+)$/.test(word))) return false;
  }
  return names > 0 && /\p{L}/u.test(words[0]!) && !PARTICLES.has(words.at(-1)!);
}

/** "Note", "Agenda", "Next Steps": a label of the text, not of a person. */
function isField(words: string[]): boolean {
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
  if (plain.length === 1) return NOT_SPEAKERS.has(plain[0]!);
  return plain.every((word) => word === '' || NOT_SPEAKERS.has(word) || PARTICLES.has(word));
}

/** What may stand before a time at the end of a line of its own: a name, or anything that is no sentence ("constructor 01:30"). */
export function isTimedLabel(label: string): boolean {
  if (
    label.length === 0 ||
    label.length > 90 ||
    SENTENCE_END.test(`${label} `) ||
    /[,:;]$/.test(label.trim())
  )
    return false;
  if (/\d{4}|\d:\d|•/.test(label)) return false;
  if (isNameLike(label)) return true;
  const words = label.split(/\s+/);
  if (words.length > 6) return false;
  if (words.length === 1) return !NOT_SPEAKERS.has(words[0]!.toLowerCase()) && /\p{L}/u.test(label);
  if (isField(words)) return false;
  return (
    /\p{L}/u.test(label) &&
    words.every((word) => !/^\p{Ll}+[.,]?$/u.test(word) || PARTICLES.has(word)) &&
    !PARTICLES.has(words.at(-1)!.toLowerCase())
  );
}

/** "Ann Lee, rapporteur", "Ann Lee, on behalf of the Acme Group", "President": a name, and in small letters what it speaks as. */
export const isOffice = (label: string): boolean => isNameLike(label.split(',')[0]!.trim());

/** "Ann Lee -- Acme -- Analyst". */
export function isTitled(label: string): boolean {
  const [name = ''] = label.split(/\s(?:--|[–—])\s/u);
  return name.split(/\s+/).length <= 4 && /\s/.test(name) && isNameLike(name);
}
