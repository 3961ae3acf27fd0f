/** Graph → who spoke: name, roles, time or turns, in order of appearance. */
import type { Entity, KnowledgeGraph, Statement } from '../../src/model.ts';
import type { Axis } from './axis.ts';

export interface SpeakerSummary {
  id: string;
  label: string;
  roles: string[];
  turns: number;
  /** Seconds of speech over all timed documents. */
  seconds: number;
  characters: number;
}

/** Roles ("chair", "panellist") from statements of participation, by entity. */
export function rolesAtEvent(statements: readonly Statement[]): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { predicate, subject, qualifiers, value, polarity } of statements) {
    if (predicate !== 'hasRole' || polarity === 'denied') continue;
    const role = (qualifiers.role ?? value ?? '').trim().toLowerCase();
    if (role) roles.set(subject, (roles.get(subject) ?? new Set()).add(role));
  }
  return roles;
}

export function summariseSpeakers(
  graph: KnowledgeGraph,
  axes: Map<string, Axis>,
  entities: Map<string, Entity>,
  roles: Map<string, Set<string>>,
): SpeakerSummary[] {
  const speakers = new Map<string, SpeakerSummary>();
  for (const document of graph.documents) {
    const axis = axes.get(document.id)!;
    for (const [i, utterance] of document.utterances.entries()) {
      if (utterance.speaker === null) continue;
      const id = utterance.speaker;
      const speaker = speakers.get(id) ?? {
        id,
        label: entities.get(id)?.label ?? utterance.label,
        roles: [...(roles.get(id) ?? [])],
        turns: 0,
        seconds: 0,
        characters: 0,
      };
      const [from, to] = axis.intervals[i]!;
      speaker.turns++;
      speaker.characters += utterance.span.end - utterance.span.start;
      if (axis.unit === 'seconds') speaker.seconds += to - from;
      speakers.set(id, speaker);
    }
  }
  return [...speakers.values()];
}
