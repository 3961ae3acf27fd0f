/** Two given names → may they be one person's? Equal, an initial, or a common short form of English. */

/** Short forms and the full names they stand for. */
const SHORT_FORMS: [string, string][] = [
  ['abe', 'abraham'],
  ['al', 'albert'],
  ['alex', 'alexander'],
  ['alex', 'alexandra'],
  ['andy', 'andrew'],
  ['angie', 'angela'],
  ['barb', 'barbara'],
  ['ben', 'benjamin'],
  ['bernie', 'bernard'],
  ['beth', 'elizabeth'],
  ['bill', 'william'],
  ['bob', 'robert'],
  ['bobby', 'robert'],
  ['brad', 'bradley'],
  ['cathy', 'catherine'],
  ['charlie', 'charles'],
  ['chris', 'christopher'],
  ['chris', 'christine'],
  ['chuck', 'charles'],
  ['cindy', 'cynthia'],
  ['dan', 'daniel'],
  ['danny', 'daniel'],
  ['dave', 'david'],
  ['deb', 'deborah'],
  ['debbie', 'deborah'],
  ['dick', 'richard'],
  ['don', 'donald'],
  ['doug', 'douglas'],
  ['ed', 'edward'],
  ['eddie', 'edward'],
  ['frank', 'francis'],
  ['fred', 'frederick'],
  ['gene', 'eugene'],
  ['greg', 'gregory'],
  ['hank', 'henry'],
  ['jack', 'john'],
  ['jake', 'jacob'],
  ['jamie', 'james'],
  ['jeff', 'jeffrey'],
  ['jen', 'jennifer'],
  ['jenny', 'jennifer'],
  ['jerry', 'gerald'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['joe', 'joseph'],
  ['joey', 'joseph'],
  ['john', 'jonathan'],
  ['jon', 'jonathan'],
  ['josh', 'joshua'],
  ['kate', 'katherine'],
  ['kathy', 'kathleen'],
  ['kathy', 'katherine'],
  ['katie', 'katherine'],
  ['ken', 'kenneth'],
  ['larry', 'lawrence'],
  ['liz', 'elizabeth'],
  ['lou', 'louis'],
  ['maggie', 'margaret'],
  ['marty', 'martin'],
  ['matt', 'matthew'],
  ['meg', 'margaret'],
  ['mike', 'michael'],
  ['mitch', 'mitchell'],
  ['nick', 'nicholas'],
  ['pam', 'pamela'],
  ['pat', 'patrick'],
  ['pat', 'patricia'],
  ['peggy', 'margaret'],
  ['pete', 'peter'],
  ['phil', 'philip'],
  ['phil', 'phillip'],
  ['ray', 'raymond'],
  ['rich', 'richard'],
  ['rick', 'richard'],
  ['rob', 'robert'],
  ['ron', 'ronald'],
  ['sam', 'samuel'],
  ['sam', 'samantha'],
  ['sandy', 'sandra'],
  ['steve', 'steven'],
  ['steve', 'stephen'],
  ['stan', 'stanley'],
  ['sue', 'susan'],
  ['ted', 'edward'],
  ['ted', 'theodore'],
  ['tim', 'timothy'],
  ['tom', 'thomas'],
  ['tony', 'anthony'],
  ['val', 'valerie'],
  ['vicky', 'victoria'],
  ['vince', 'vincent'],
  ['walt', 'walter'],
  ['will', 'william'],
  ['zach', 'zachary'],
];

const FULL = new Map<string, string[]>();
for (const [short, full] of SHORT_FORMS) FULL.set(short, [...(FULL.get(short) ?? []), full]);

const SHORT = new Map<string, string[]>();
for (const [short, full] of SHORT_FORMS) SHORT.set(full, [...(SHORT.get(full) ?? []), short]);

/** Whether the table knows it, long or short. */
export function isGivenName(word: string): boolean {
  return FULL.has(word.toLowerCase()) || SHORT.has(word.toLowerCase());
}

/** @param a, b given names in lower case without dots */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (FULL.get(a)?.includes(b) ?? false) || (FULL.get(b)?.includes(a) ?? false);
}

/** The name and the forms it may stand for or be short for. */
export function givenNameForms(name: string): string[] {
  return [name, ...(FULL.get(name) ?? []), ...(SHORT.get(name) ?? [])];
}
