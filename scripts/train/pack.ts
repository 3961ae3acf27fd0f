/** A model's parts → the bytes of `data/model/tagger.bin`, as src/extract/tagger/weights.ts reads them. */
import { MAGIC, type ModelParts, ROW } from '../../src/extract/tagger/weights.ts';

/** Writes little-endian numbers, differences of ascending numbers as varints. */
class Writer {
  private bytes: number[] = [];
  private readonly four = new DataView(new ArrayBuffer(4));
  u8(x: number): void {
    this.bytes.push(x & 255);
  }
  u16(x: number): void {
    this.bytes.push(x & 255, (x >> 8) & 255);
  }
  u32(x: number): void {
    this.u16(x & 65535);
    this.u16(x >>> 16);
  }
  f32(x: number): void {
    this.four.setFloat32(0, x, true);
    this.u32(this.four.getUint32(0, true));
  }
  varint(x: number): void {
    let rest = x;
    while (rest >= 128) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Packs a model: hashes as differences, rows as a bit set of the labels that have a weight and these weights. */
export function packModel(parts: ModelParts): Uint8Array {
  const w = new Writer();
  w.u32(MAGIC);
  w.u8(parts.labels);
  w.f32(parts.scale);
  for (const t of parts.transition) w.f32(t);
  w.u8(parts.calibration.slope.length);
  for (const a of parts.calibration.slope) w.f32(a);
  for (const b of parts.calibration.shift) w.f32(b);
  w.u32(parts.factHashes.length);
  let last = -0x80000000;
  for (const [i, hash] of parts.factHashes.entries()) {
    w.varint(hash - last);
    w.u16(parts.factBits[i]!);
    last = hash;
  }
  w.u32(parts.hashes.length);
  last = 0;
  for (const [i, hash] of parts.hashes.entries()) {
    w.varint(hash - last);
    last = hash;
    let present = 0;
    for (let y = 0; y < parts.labels; y++) if (parts.rows[i * ROW + y] !== 0) present |= 1 << y;
    w.u16(present);
    for (let y = 0; y < parts.labels; y++) if (parts.rows[i * ROW + y] !== 0) w.u8(parts.rows[i * ROW + y]!);
  }
  return w.done();
}
