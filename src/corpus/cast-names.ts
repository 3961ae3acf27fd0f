/** Labels already believed → is another label one of these people? "Ann Lee" after "Ann Lee (Acme)", "Dr. Lee" after either. */
import { labelParts } from './label-parts.ts';
import { nameTokens } from './same-person.ts';

export class CastNames {
  readonly #labels = new Set<string>();
  readonly #names = new Set<string>();
  readonly #families = new Set<string>();
  readonly #answers = new Map<string, boolean>();

  constructor(labels: Iterable<string>) {
    for (const label of labels) this.add(label);
  }

  add(label: string): void {
    if (this.#labels.has(label)) return;
    this.#labels.add(label);
    const words = nameTokens(labelParts(label).name);
    if (words.length > 0) this.#names.add(words.join(' '));
    if (words.length > 1) this.#families.add(words.at(-1)!);
    this.#answers.clear();
  }

  has(label: string): boolean {
    if (this.#labels.has(label)) return true;
    const known = this.#answers.get(label);
    if (known !== undefined) return known;
    const { name, titled } = labelParts(label);
    const words = nameTokens(name);
    const answer =
      words.length > 0 &&
      (this.#names.has(words.join(' ')) || (titled && words.length === 1 && this.#families.has(words[0]!)));
    this.#answers.set(label, answer);
    return answer;
  }

  get size(): number {
    return this.#labels.size;
  }
}
