/** A verb's dictionary form → the forms in which texts write it. */

const IRREGULAR: Record<string, string> = {
  be: "is are was were been being am be ’s 's 'm ’m 're ’re",
  have: "has had having have 've ’ve",
  do: 'does did done doing',
  hold: 'holds held holding',
  lead: 'leads led leading',
  run: 'runs ran run running',
  write: 'writes wrote written writing',
  set: 'sets set setting',
  make: 'makes made making',
  take: 'takes took taken taking',
  sit: 'sits sat sitting',
  speak: 'speaks spoke spoken speaking',
  come: 'comes came come coming',
  go: 'goes went gone going',
  give: 'gives gave given giving',
  bring: 'brings brought bringing',
  build: 'builds built building',
  put: 'puts put putting',
  sell: 'sells sold selling',
  buy: 'buys bought buying',
  begin: 'begins began begun beginning',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  draw: 'draws drew drawn drawing',
  ban: 'bans banned banning',
  curb: 'curbs curbed curbing',
  outlaw: 'outlaws outlawed outlawing',
  grow: 'grows grew grown growing',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  say: 'says said saying',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  co_author: 'co-authors co-authored co-authoring',
  fall: 'falls fell fallen falling',
  teach: 'teaches taught teaching',
  spend: 'spends spent spending',
  win: 'wins won winning',
  leave: 'leaves left leaving',
  mean: 'means meant meaning',
  get: 'gets got gotten getting',
  keep: 'keeps kept keeping',
  head: 'heads headed heading',
  bind: 'binds bound binding',
  govern: 'governs governed governing',
  draft: 'drafts drafted drafting',
  cover: 'covers covered covering',
  limit: 'limits limited limiting',
  target: 'targets targeted targeting',
  visit: 'visits visited visiting',
  edit: 'edits edited editing',
  enter: 'enters entered entering',
  monitor: 'monitors monitored monitoring',
  open: 'opens opened opening',
  offer: 'offers offered offering',
  travel: 'travels travelled traveled travelling traveling',
};

/** Participles of irregular verbs whose past differs. */
const PARTICIPLE: Record<string, string> = {
  write: 'written',
  take: 'taken',
  give: 'given',
  draw: 'drawn',
  withdraw: 'withdrawn',
  speak: 'spoken',
  see: 'seen',
  know: 'known',
  be: 'been',
  do: 'done',
  go: 'gone',
};

const doubles = (verb: string) =>
  /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:mit|fer|pel|trol|gram|fit)$/.test(verb);

/** All forms of a verb, itself first; British and American spellings in -ise and -ize are one verb. */
export function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb.replace('-', '_')];
  if (irregular) return [verb, ...irregular.split(' ')];
  const spellings = verb.endsWith('ise') ? [verb, `${verb.slice(0, -3)}ize`] : [verb];
  return spellings.flatMap(regularForms);
}

function regularForms(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = doubles(verb) ? verb + verb.at(-1) : verb;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

/** Forms that can follow "is" in the passive. */
export function participlesOf(verb: string): string[] {
  const own = PARTICIPLE[verb];
  if (own) return [own];
  return formsOf(verb)
    .filter((form) => !form.endsWith('ing') && !/[^s]s$/.test(form) && form !== verb)
    .concat(['set', 'put', 'run'].includes(verb) ? [verb] : []);
}

export const gerundsOf = (verb: string): string[] => formsOf(verb).filter((form) => form.endsWith('ing'));
