/** Lines of a text by number, cut out when asked for: a file has too many of them to keep each as a string of its own. */

/** Lines end at \n, \r\n or a lone \r; blank ones are kept. */
export class LineTable {
  readonly #text: string;
  /** Where each line starts, and behind the last one where the next would. */
  readonly #starts: Uint32Array;
  readonly length: number;

  constructor(text: string) {
    const mark = text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
    let starts = new Uint32Array(1024);
    let length = 1;
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      if (length + 1 >= starts.length) {
        const grown = new Uint32Array(starts.length * 2);
        grown.set(starts);
        starts = grown;
      }
      starts[length++] = at + 1;
    }
    starts[length] = text.length + 1;
    this.#text = text;
    this.#starts = starts;
    this.length = length;
  }

  /** Without its line break. @param line 0-based; empty beyond the last */
  at(line: number): string {
    if (line < 0 || line >= this.length) return '';
    const start = this.#starts[line]!;
    const end = this.#starts[line + 1]! - 1;
    return this.#text.slice(start, end > start && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end);
  }

  slice(from: number, to: number): string[] {
    const lines: string[] = [];
    for (let i = from; i < to; i++) lines.push(this.at(i));
    return lines;
  }
}
