/** The rule that found a name → why it means the entity it was put to, for `Entity.merges`. */

const REASONS: Readonly<Record<string, string>> = {
  'authority/authority': 'a name of the row in the authority tables',
  'authority/authority-in-context':
    'an ambiguous name of the row in the authority tables, which the rest of the document supports',
  'authority/country': 'a name of the country in the table of countries',
  'authority/country-in-context': 'an ambiguous name of the country in the table of countries',
  'authority/misheard': 'one letter from a name of the row in the authority tables',
  'cast/full-name': 'the full name of a speaker',
  'cast/title': 'a title and the name of the only speaker it can mean',
  'cast/first-name': 'the first name of the only speaker who bears it',
  'cast/surname': 'the surname of the only speaker who bears it',
  'cast/misheard': 'one letter from the first name of the only speaker who bears it',
  'cast/handle': 'the handle in the label of a speaker',
  'cast/heading': 'a printed label of the speaker',
  'definition/acronym': 'the short form that the document itself introduces for the name',
  'definition/name': 'the long form that the document itself gives for the acronym',
  'grammar/parent': 'the name together with the body it belongs to',
  'grammar/country-body': 'the name with its country in front',
  'grammar/committee': 'the path of the committee in another spacing or length',
  'names/short-head': 'the head noun in capitals, standing for the full name before it',
  'names/short-name': 'the first words of the full name',
  'people/surname-again': 'the surname of the person named in full',
  'people/given-name-again': 'the first name of the person named in full',
};

/** One line for people; null where the rule joins nothing. */
export const joinReason = (rule: string): string | null => REASONS[rule] ?? null;
