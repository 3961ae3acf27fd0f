/** The source of a regular expression → strings of which every match holds at least one, so that most lines need not be searched. */

/** Shorter strings are in every line. */
const SHORTEST = 2;

type Needs = readonly string[] | null;

/** Of two demands that both hold, the one that fewer lines meet: whose shortest string is longer. */
function stricter(a: Needs, b: Needs): Needs {
  if (!a || !b) return a ?? b;
  const rarity = (needs: readonly string[]): number =>
    Math.min(...needs.map((s) => s.length)) - needs.length / 8;
  return rarity(b) > rarity(a) ? b : a;
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the closing bracket or the end. */
  alternatives(): Needs {
    let all: string[] | null = [];
    for (;;) {
      const needs = this.sequence();
      all = all && needs ? [...all, ...needs] : null;
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  private sequence(): Needs {
    let best: Needs = null;
    let run = '';
    const close = (): void => {
      if (run.length >= SHORTEST) best = stricter(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const { literal, needs } = this.atom();
      const optional = this.quantifier();
      if (literal !== null && optional === null) run += literal;
      else {
        close();
        if (needs && optional !== true) best = stricter(best, needs);
      }
    }
    close();
    return best;
  }

  /** One atom: a literal character, or a group with what it needs. */
  private atom(): { literal: string | null; needs: Needs } {
    const c = this.source[this.at++]!;
    if (c === '\\') {
      const escaped = /^(?:[pPku][{<][^}>]*[}>]|u[\da-f]{4}|x[\da-f]{2}|[\s\S])/i.exec(
        this.source.slice(this.at),
      )![0];
      this.at += escaped.length;
      return { literal: /\w/.test(escaped) ? null : escaped, needs: null };
    }
    if (c === '[') {
      while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at++;
      return { literal: null, needs: null };
    }
    if (c === '(') {
      const look = /^\?(?:<?[=!])/.test(this.source.slice(this.at, this.at + 3));
      const lead = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at));
      this.at += lead?.[0].length ?? 0;
      const needs = this.alternatives();
      this.at++;
      return { literal: null, needs: look ? null : needs };
    }
    return '.^$'.includes(c) ? { literal: null, needs: null } : { literal: c, needs: null };
  }

  /** Null without a quantifier, else whether it lets the atom be absent. */
  private quantifier(): boolean | null {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return null;
    this.at += found[0].length;
    return found[0][0] === '*' || found[0][0] === '?' || found[1] === '0';
  }
}

/** @returns null where a match may hold none of any known strings; patterns with flags that change the meaning of letters are not for it */
export const requiredIn = (source: string): Needs => new Reader(source).alternatives();
