/** Words of a label or roster that say what a person is: honorifics, roles, party and state, suffixes, pronouns. */

/** Titles that stand before a name and say nothing more. */
const COURTESY =
  'mr mrs ms miss mx dr doctor prof professor hon honorable honourable sir dame lord lady baroness baron rev reverend madam madame m mme herr frau signor'.split(
    ' ',
  );
/** Titles that stand before a name and are an office. */
const OFFICE =
  'senator sen representative rep congressman congresswoman delegate chairman chairwoman chairperson chair cochair co-chair president secretary ambassador minister commissioner governor gov mayor judge justice general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt director administrator chief speaker deputy councillor councilmember councilman councilwoman alderman supervisor treasurer moderator undersecretary superintendent sheriff inspector attorney principal provost dean chancellor premier taoiseach'.split(
    ' ',
  );
/** Multi-word offices before a name. */
const OFFICE_PHRASE =
  /^(?:the )?(?:(?:vice|acting|deputy|ranking|assistant|under|prime|attorney|inspector|lieutenant|major|rear|vice|co)[ -]){1,2}(?:chair(?:man|woman|person)?|president|secretary|member|minister|general|governor|director|admiral|commissioner|mayor|administrator)\b\.?/i;

export type Honorific = 'courtesy' | 'office';

/** The title a name begins with: its length in characters and what sort it is; null where there is none. */
export function honorificAt(name: string): { length: number; sort: Honorific } | null {
  const phrase = OFFICE_PHRASE.exec(name)?.[0];
  if (phrase && phrase.length < name.length) return { length: phrase.length, sort: 'office' };
  const match = /^(?:the )?([\p{L}-]{1,16})\.?(?=\s)/iu.exec(name);
  const word = match?.[1]?.toLowerCase();
  if (!match || !word) return null;
  if (COURTESY.includes(word)) return { length: match[0].length, sort: 'courtesy' };
  if (OFFICE.includes(word)) return { length: match[0].length, sort: 'office' };
  return null;
}

/** "he/him", "she or they", "they_them". */
export function isPronouns(text: string): boolean {
  return /^(?:he|him|his|she|her|hers|they|them|theirs|it|its|any|xe|ze|pronouns)(?:[\s/,_|]+(?:or |and )?(?:he|him|his|she|her|hers|they|them|theirs|it|its|any|all|xe|ze))*$/i.test(
    text.trim(),
  );
}

/** "spoke in French", "via video link": how something was said, printed beside who said it. */
export function isAside(text: string): boolean {
  if (/^(?:interpretation|interpreted|translation)(?: from \p{L}+)?$/iu.test(text.trim())) return true;
  return /^(?:spoke|speaking|interpreted|interpretation|through (?:an )?interpreter|via|by (?:video|phone|telephone))\b|^(?:in \p{Lu}\p{L}+|remote(?:ly)?|virtual(?:ly)?|online|as (?:an )?individual|continuing|resuming|presiding|off mic)$/u.test(
    text.trim(),
  );
}

/** "Hon. (Dr.) Ann Lee": a title in brackets before the name. */
export function isTitleAlone(text: string): boolean {
  return COURTESY.includes(text.replace(/\.$/, '').toLowerCase());
}

/** Generational and academic suffixes; they belong to no other person. */
export function isSuffix(text: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|m\.?p\.?h|j\.?d|mba|cpa|rn|dvm|obe|cbe|mbe|qc|kc|pe|msc|ma|ba)\.?$/i.test(
    text.trim(),
  );
}

const ROLE_WORD =
  /\b(?:chair(?:man|woman|person)?|co-?chair|president|vice[- ]president|vp|svp|evp|ceo|cto|cfo|coo|cio|ciso|cso|cpo|chief|officer|director|manager|head|lead|leader|founder|co-?founder|partner|principal|fellow|professor|lecturer|researcher|scientist|engineer|architect|analyst|economist|lawyer|attorney|counsel|advisor|adviser|consultant|editor|author|journalist|reporter|host|co-?host|moderator|panelist|panellist|discussant|speaker|presenter|guest|interviewer|interviewee|facilitator|rapporteur|secretary|treasurer|minister|ambassador|commissioner|representative|senator|congress(?:man|woman)|governor|mayor|member|mep|mp|msp|judge|justice|clerk|witness|student|coordinator|administrator|executive|delegate|scribe|convenor|convener|spokes(?:man|woman|person)|general|assistant|associate|deputy|owner|investor|developer|designer|teacher|ranking)\b/i;

/** "Chief Privacy Officer", "MEP", "chair". */
export function isRole(text: string): boolean {
  return ROLE_WORD.test(text);
}

/** "R-ID", "D-Calif.", "R": party of the United States with the state, as printed after a name. */
export function partyAndPlace(text: string): { party: string; place: string | null } | null {
  const match = /^(R|D|I|Rep|Dem|Ind)(?:\.)?(?:\s?[-–,]\s?([A-Z][\p{L}.\s]{1,20}))?$/u.exec(text.trim());
  return match ? { party: match[1]!, place: match[2] ?? null } : null;
}

/** Parties as chambers of parliament print them in brackets. */
export function isParty(text: string): boolean {
  return /^(?:con|lab|lab\/co-op|ld|lib dem|snp|pc|dup|sf|green|cb|non-afl|ind|ppe|epp|s&d|renew|verts\/ale|greens\/efa|ecr|id|the left|gue\/ngl|ni|cdu|csu|spd|fdp|afd|alp|lp|nats|ndp|bq|cpc|lib)$/i.test(
    text.trim(),
  );
}
