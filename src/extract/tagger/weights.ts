/** The bytes of `data/model/tagger.bin` → weights by feature hash, word kinds, calibration. */
import { Facts } from './facts.ts';

/** 'CLQ' and the version of the layout. */
export const MAGIC = 0x514c4303;
/** Room of one feature's row in memory: labels, padded. */
export const ROW = 16;
/** First bits of a hash that the sieve tells apart. */
const SIEVE_BITS = 21;

export interface Calibration {
  /** By class: confidence = logistic(slope · logit(marginal) + shift). */
  slope: Float32Array;
  shift: Float32Array;
}

/** What the file holds, before packing. */
export interface ModelParts {
  labels: number;
  /** Value of one step of the quantised weights. */
  scale: number;
  /** From label by to label, the last row from the beginning of a sentence. */
  transition: Float32Array;
  calibration: Calibration;
  factHashes: Int32Array;
  factBits: Uint16Array;
  /** In ascending unsigned order. */
  hashes: Uint32Array;
  /** ROW steps a feature. */
  rows: Int8Array;
}

/** Rows of weights found by feature hash: open addressing at most half full. */
export class Weights {
  readonly labels: number;
  readonly scale: number;
  readonly transition: Float32Array;
  readonly calibration: Calibration;
  readonly facts: Facts;
  private readonly mask: number;
  /** By slot of the table: hash and place of its row in `rows`, −1 where empty; side by side, since each look costs memory time. */
  private readonly table: Int32Array;
  /** One bit for each value of a hash's first bits: most features are in no row, and this small table tells so. */
  private readonly sieve = new Uint32Array(1 << (SIEVE_BITS - 5));
  private readonly rows: Int8Array;

  constructor(parts: ModelParts) {
    this.labels = parts.labels;
    this.scale = parts.scale;
    this.transition = parts.transition;
    this.calibration = parts.calibration;
    this.facts = new Facts(parts.factHashes, parts.factBits);
    let size = 1024;
    while (size < parts.hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(2 * size).fill(-1);
    this.rows = parts.rows;
    for (let f = 0; f < parts.hashes.length; f++) {
      const hash = parts.hashes[f]! | 0;
      const first = hash >>> (32 - SIEVE_BITS);
      this.sieve[first >>> 5]! |= 1 << (first & 31);
      let i = hash & this.mask;
      while (this.table[2 * i + 1]! >= 0) i = (i + 1) & this.mask;
      this.table[2 * i] = hash;
      this.table[2 * i + 1] = f * ROW;
    }
  }

  /** Adds the rows of the hashes to `scores`, in quantised steps. */
  score(hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
    const { mask, table, sieve, rows, labels } = this;
    for (let j = 0; j < count; j++) {
      const hash = hashes[j]!;
      const first = hash >>> (32 - SIEVE_BITS);
      if (((sieve[first >>> 5]! >>> (first & 31)) & 1) === 0) continue;
      let i = hash & mask;
      let slot = table[2 * i + 1]!;
      while (slot >= 0 && table[2 * i] !== hash) {
        i = (i + 1) & mask;
        slot = table[2 * i + 1]!;
      }
      if (slot < 0) continue;
      for (let y = 0; y < labels; y++) scores[at + y]! += rows[slot + y]!;
    }
  }
}

/** Reads a packed model. @throws RangeError where the bytes are no model of this version or end too early. */
export function unpackModel(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const skip = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const u32 = (): number => view.getUint32(skip(4), true);
  const u16 = (): number => view.getUint16(skip(2), true);
  const u8 = (): number => view.getUint8(skip(1));
  const f32 = (): number => view.getFloat32(skip(4), true);
  const varint = (): number => {
    let x = 0;
    let factor = 1;
    for (;;) {
      const byte = view.getUint8(at++);
      x += (byte & 127) * factor;
      if (byte < 128) return x;
      factor *= 128;
    }
  };
  if (u32() !== MAGIC) throw new RangeError('not a tagger model of this version');
  const labels = u8();
  const scale = f32();
  const transition = new Float32Array((labels + 1) * labels).map(f32);
  const classes = u8();
  const slope = new Float32Array(classes).map(f32);
  const shift = new Float32Array(classes).map(f32);
  const factHashes = new Int32Array(u32());
  const factBits = new Uint16Array(factHashes.length);
  let last = -0x80000000;
  for (let i = 0; i < factHashes.length; i++) {
    last += varint();
    factHashes[i] = last;
    factBits[i] = u16();
  }
  const hashes = new Uint32Array(u32());
  const rows = new Int8Array(hashes.length * ROW);
  last = 0;
  for (let i = 0; i < hashes.length; i++) {
    last += varint();
    hashes[i] = last;
    const present = u16();
    for (let y = 0; y < labels; y++) if ((present >> y) & 1) rows[i * ROW + y] = view.getInt8(at++);
  }
  return { labels, scale, transition, calibration: { slope, shift }, factHashes, factBits, hashes, rows };
}
