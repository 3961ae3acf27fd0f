/** Quads → Turtle, TriG, N-Triples or N-Quads, piece by piece: what follows on the same subject or predicate is not repeated. */
import { Notation } from './notation.ts';
import type { QuadPart } from './quads.ts';
import type { Quad, Term } from './terms.ts';

export interface WriteOptions {
  /** `text/turtle`, `application/trig`, `application/n-triples` or `application/n-quads`. */
  mediaType: string;
  prefixes?: Record<string, string>;
  /** A comment line before each part, where the syntax has comments to spare. */
  comments?: boolean;
}

/** Characters gathered before a piece is handed on. */
const PIECE = 65_536;

/** One syntax: a quad's text, given what was written before; and what ends a part or the document. */
interface Syntax {
  quad(quad: Quad): string;
  end(): string;
}

/** The text in pieces of about 64 kB; nothing is held beyond one. Prefixes that nothing uses may be declared. */
export function* written(parts: Iterable<QuadPart>, options: WriteOptions): Generator<string> {
  const blocks = /turtle|trig/.test(options.mediaType);
  const prefixes = options.prefixes ?? {};
  const syntax = blocks ? new Blocks(new Notation(prefixes)) : new Lines(new Notation());
  const commented = options.comments === true && options.mediaType.includes('turtle');
  let piece = blocks ? declarations(prefixes) : '';
  for (const { title, quads } of parts) {
    let begun = !commented;
    for (const quad of quads) {
      if (!begun) piece += `${syntax.end()}\n# ${title}\n\n`;
      begun = true;
      piece += syntax.quad(quad);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  }
  yield piece + syntax.end();
}

function declarations(prefixes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`);
  return lines.length > 0 ? `${lines.join('')}\n` : '';
}

/** N-Triples and N-Quads: everything on each line. */
class Lines implements Syntax {
  readonly #notation: Notation;

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  quad({ subject, predicate, object, graph }: Quad): string {
    const n = this.#notation;
    const where = graph.termType === 'DefaultGraph' ? '' : ` ${n.term(graph)}`;
    return `${n.term(subject)} ${n.predicate(predicate)} ${n.term(object)}${where} .\n`;
  }

  end(): string {
    return '';
  }
}

/**
 * Turtle and TriG: a block for each subject, an empty line between. Dots and semicolons stand apart from what is before them:
 * `127.` would be read by some as the beginning of a decimal.
 */
class Blocks implements Syntax {
  readonly #notation: Notation;
  #graph: Term | null = null;
  #subject: Term | null = null;
  #predicate = '';

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  quad({ subject, predicate, object, graph }: Quad): string {
    const n = this.#notation;
    const entered = this.#enter(graph);
    const what = n.term(object);
    if (this.#subject !== null && same(this.#subject, subject)) {
      if (predicate.value === this.#predicate) return `, ${what}`;
      this.#predicate = predicate.value;
      return ` ;\n    ${n.predicate(predicate)} ${what}`;
    }
    const before = this.#subject === null ? entered : ' .\n\n';
    this.#subject = subject;
    this.#predicate = predicate.value;
    return `${before}${n.term(subject)} ${n.predicate(predicate)} ${what}`;
  }

  #enter(graph: Term): string {
    if (this.#graph !== null && same(this.#graph, graph)) return '';
    const left = this.end();
    this.#graph = graph;
    return graph.termType === 'DefaultGraph' ? left : `${left}${this.#notation.term(graph)} {\n`;
  }

  end(): string {
    if (this.#subject === null) return '';
    const named = this.#graph !== null && this.#graph.termType !== 'DefaultGraph';
    this.#subject = null;
    this.#graph = null;
    return named ? '\n}\n' : ' .\n';
  }
}

/** Subjects and graphs are IRIs or blank nodes; a triple term is written out each time. */
const same = (a: Term, b: Term): boolean =>
  a === b || (a.value === b.value && a.termType === b.termType && a.termType !== 'Quad');
