/** The names of one document sorted into groups, each a future entity; moving one group into another is always explained. */
import type { EntityType, Merge } from '../model.ts';
import type { Accepted } from './arbitrate.ts';
import type { Atom } from './atoms.ts';

/** What the mentions of one document have in common before it gets an id. */
export interface Group {
  key: string;
  type: EntityType;
  label: string;
  /** Authority or country slug, or speaker id. */
  known: string | null;
  /** Known only by part of a name, so it cannot be the same as one elsewhere. */
  partial: boolean;
  merges: Merge[];
}

export interface Naming {
  candidate: Accepted;
  quote: string;
  atoms: Atom[];
  group: Group;
}

/** Groups and their namings, in order of first appearance. */
export class Groups {
  private readonly members = new Map<Group, Naming[]>();

  constructor(namings: readonly Naming[]) {
    for (const naming of namings) this.of(naming.group).push(naming);
  }

  get all(): Group[] {
    return [...this.members].filter(([, namings]) => namings.length > 0).map(([group]) => group);
  }

  /** Namings of a group, in order of place until others are moved in. */
  of(group: Group): Naming[] {
    let namings = this.members.get(group);
    if (!namings) {
      namings = [];
      this.members.set(group, namings);
    }
    return namings;
  }

  /** Moves one naming. */
  put(naming: Naming, to: Group): void {
    naming.group = to;
    this.of(to).push(naming);
  }

  /** Moves all namings of one group into another and notes why. */
  move(from: Group, to: Group, rule: string, reason: string): void {
    if (from === to) return;
    for (const naming of this.of(from)) this.put(naming, to);
    this.members.set(from, []);
    to.merges.push(...from.merges, { rule, from: from.label, reason });
  }

  /** Gives every naming of a group to the group chosen for it. */
  scatter(group: Group, choose: (naming: Naming) => Group): void {
    const namings = this.of(group);
    this.members.set(group, []);
    for (const naming of namings) this.put(naming, choose(naming));
  }
}
