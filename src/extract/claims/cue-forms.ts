/** One cue with a verb → the forms in which English says the same: passive, participle, relative clause, noun of action. */

export interface CueForm {
  cue: string;
  /** A noun says it ("Norway's ratification of"), so what is planned or prevented has to be told apart. */
  nominal: boolean;
}

/** Nouns of action, and what joins them to what they are done to where that is not "of". */
const NOMINALS: Record<string, { nouns: string; to?: string }> = {
  accede: { nouns: 'accession' },
  acquire: { nouns: 'acquisition|takeover' },
  adopt: { nouns: 'adoption' },
  approve: { nouns: 'approval' },
  ban: { nouns: 'ban', to: 'on|of' },
  boycott: { nouns: 'boycott' },
  buy: { nouns: 'purchase' },
  create: { nouns: 'creation' },
  develop: { nouns: 'development' },
  enact: { nouns: 'enactment' },
  exit: { nouns: 'exit', to: 'from' },
  expel: { nouns: 'expulsion' },
  invent: { nouns: 'invention' },
  launch: { nouns: 'launch' },
  leave: { nouns: 'departure', to: 'from' },
  participate: { nouns: 'participation' },
  pass: { nouns: 'passage' },
  publish: { nouns: 'publication' },
  ratify: { nouns: 'ratification' },
  release: { nouns: 'release' },
  sign: { nouns: 'signature|signing' },
  sponsor: { nouns: 'sponsorship' },
  standardise: { nouns: 'standardisation|standardization' },
  withdraw: { nouns: 'withdrawal' },
};

/** `{A} <verb> {B}` and `{A} <verb> to {B}`, led by `!` or not; other cues stand for themselves only. */
const SIMPLE = /^(!?)(\{[SO][^}]*\}) <([a-z-]+)>(?: (in|to|from))? (\{[SO][^}]*\})$/;

export function formsOfCue(cue: string): CueForm[] {
  const simple = SIMPLE.exec(cue);
  const own = { cue, nominal: false };
  if (!simple) return [own];
  const [, not = '', doer = '', verb = '', prep, done = ''] = simple;
  const spoken = (said: string): CueForm => ({ cue: not + said, nominal: false });
  const clauses = prep
    ? [
        spoken(`${done} ,? ${prep} which ..3 ${doer} <${verb}>`),
        spoken(`${done} , which ..3 ${doer} <${verb}> ${prep}`),
      ]
    : [spoken(`${done} <${verb}:ed> .. by ${doer}`), spoken(`${done} ,? which|that ..3 ${doer} <${verb}>`)];
  return [own, ...clauses, ...nominal(not, doer, verb, prep, done)];
}

function nominal(not: string, doer: string, verb: string, prep: string | undefined, done: string): CueForm[] {
  const entry = NOMINALS[verb];
  if (!entry) return [];
  const { nouns } = entry;
  const to = prep ?? entry.to ?? 'of';
  const cues = [`${doer} 's ..2 ${nouns} ${to} ${done}`];
  if (prep || entry.to === 'from') cues.push(`${nouns} of|by ${doer} ${to} ${done}`);
  else cues.push(`${nouns} ${to} ${done} by ${doer}`, `${done} 's ${nouns} by ${doer}`);
  return cues.map((said) => ({ cue: not + said, nominal: true }));
}
