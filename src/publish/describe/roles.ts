/** Words for a part played at an event → concepts of our role scheme. */
import { titleSegment } from '../iris.ts';
import { own } from '../namespaces.ts';
import type { NamedNode } from '../terms.ts';
import type { View } from '../view.ts';

/** The scheme: concept, label, definition and the words that mean it. */
export const ROLES: readonly { name: string; label: string; definition: string; words: RegExp }[] = [
  {
    name: 'chair',
    label: 'Chair',
    definition: 'Presides, introduces the others and gives them the floor.',
    words: /^(?:chair(?:man|woman|person)?|moderator|host|convenor|convener|facilitator)$/i,
  },
  {
    name: 'panellist',
    label: 'Panellist',
    definition: 'Was invited to speak and to be asked.',
    words: /^panell?ist$/i,
  },
  {
    name: 'discussant',
    label: 'Discussant',
    definition: 'Was invited to comment on what others said.',
    words: /^(?:discussant|respondent)$/i,
  },
  {
    name: 'speaker',
    label: 'Speaker',
    definition: 'Speaks at the event; no other part is known.',
    words: /^speaker$/i,
  },
  {
    name: 'audience',
    label: 'Audience',
    definition: 'Listens, and perhaps asks from the floor.',
    words: /^(?:audience(?: member)?|attendee|member of the audience)$/i,
  },
  {
    name: 'mentioned',
    label: 'Mentioned',
    definition: 'Is named at the event but does not speak.',
    words: /^mentioned$/i,
  },
];

/** A concept of the scheme, or one of the publisher's own for words it does not know. */
export function roleNode(view: View, words: string): NamedNode {
  const known = ROLES.find((role) => role.words.test(words.trim()));
  return known ? own(known.name) : view.node(`role/${titleSegment(words)}`);
}

export const isKnownRole = (words: string): boolean => ROLES.some((role) => role.words.test(words.trim()));
