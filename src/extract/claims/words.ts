/** Closed classes of English words that claims are read by. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE = set("is are was were be been being am 's 're 'm");
/** Link a subject to what it is. */
export const LINKS = new Set([...BE, ...set('became become becomes remains remain remained , as')]);
export const FILLERS = set(
  'uh um er erm ah oh well so ok okay yeah actually basically really just also now here today currently obviously indeed of-course like-',
);
export const POSSESSIVES = set('my our your his her its their whose');
export const NEGATORS = set(
  "not n't no never neither nor hardly barely scarcely without none nobody nothing nowhere cannot",
);
/** Nouns that leave the name beside them the doer: "the Chinese government", "the IEEE community". */
export const TRANSPARENT = set(
  'government governments administration authorities authority team group parliament delegation company corporation corp inc community side leadership secretariat board staff firm organisation organization agency body',
);
/** Nouns that may follow a name without turning it into an attribute: "the OECD club". */
export const CLASS_NOUNS = set(
  'standard standards system systems technology technologies protocol framework committee network model models treaty agreement act law bill regulation directive deal convention process program programme initiative project group body organisation organization forum alliance consortium report website paper specification specifications format software work development',
);
/** Nouns for what belongs to whom a possessive names: "Acme's subsidiary Kite". */
export const OWNED = set(
  'subsidiary subsidiaries division unit arm branch department brand maker lab laboratory agency ministry institute school office bureau service app chip chips product line plan strategy policy campaign rules code book study paper article survey index guide handbook',
);
/** Words that open a list of instances. */
export const INCLUDING = set(
  'including include includes like namely especially particularly notably e.g. e.g',
);
export const PREPOSITIONS = set(
  'of in at to for from with by on about into within under through via behind across near around outside inside among against beside beyond over off between',
);
/** Verbs before "to" that leave it open whether it happens. */
export const PLANS = set(
  'plan plans planned planning intend intends intended want wants wanted hope hopes hoped expect expected expects aim aims aimed propose proposes proposed consider considers considering going about threaten threatens threatened try tries trying like likes ready set due apply applies applied applying',
);
/** Verbs that turn what follows into its opposite. */
export const REFUSALS = set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined deny denies denied stop stopped stops cease ceased ceases lack lacks avoid avoids avoided',
);
