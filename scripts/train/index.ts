/** Feature hashes → dense numbers by count: those seen often enough are kept. */

const EMPTY = -1;

/** Open addressing over 32-bit hashes; grows at half load. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 20);
  private slots = new Int32Array(1 << 20).fill(EMPTY);
  size = 0;
  hashes: number[] = [];
  counts: number[] = [];

  private find(hash: number): number {
    const mask = this.keys.length - 1;
    let i = (hash ^ (hash >>> 16)) & mask;
    while (this.slots[i] !== EMPTY && this.keys[i] !== hash) i = (i + 1) & mask;
    return i;
  }

  /** Number of the hash, new where unknown. */
  add(hash: number): number {
    let i = this.find(hash);
    if (this.slots[i] === EMPTY) {
      if (this.size * 2 > this.keys.length) {
        this.grow();
        i = this.find(hash);
      }
      this.keys[i] = hash;
      this.slots[i] = this.size++;
      this.hashes.push(hash);
      this.counts.push(0);
    }
    this.counts[this.slots[i]!]!++;
    return this.slots[i]!;
  }

  private grow(): void {
    const { keys, slots } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.slots = new Int32Array(keys.length * 2).fill(EMPTY);
    for (let j = 0; j < keys.length; j++)
      if (slots[j] !== EMPTY) {
        const i = this.find(keys[j]!);
        this.keys[i] = keys[j]!;
        this.slots[i] = slots[j]!;
      }
  }
}
