/** SPARQL text → tokens with their places, whatever the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/query/lexer.ts';
import { limitRows } from '../../src/query/limit.ts';
import { shapeOf } from '../../src/query/shape.ts';

describe('tokens', () => {
  test('keywords inside strings, IRIs, comments, variables and names are not keywords', () => {
    const query = `# SERVICE in a comment
      SELECT ?service { <http://x/SERVICE> service:x "SERVICE"@service, '''SERVICE''' } # LIMIT 3`;
    expect(shapeOf(query)).toMatchObject({ form: 'SELECT', refusal: null });
  });

  test('nothing but white space and comments is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^(\s|#[^\n\r]*)*$/);
          at = token.end;
        }
      }),
    );
  });

  test('takes time in proportion to hostile text', () => {
    for (const piece of ['"\\', "'''", 'a.', '<', '_:', '#\r', '%4', '\\']) {
      const count = (n: number) => tokens(piece.repeat(n)).length;
      expect(count(20_000)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('shapeOf', () => {
  test.each([
    ['PREFIX a: <b:c> select * {}', 'SELECT'],
    ['BASE <http://x/> ASK {}', 'ASK'],
    ['PREFIX select: <x:y>\nDESCRIBE select:a', 'DESCRIBE'],
    ['CONSTRUCT WHERE { ?s ?p ?o }', 'CONSTRUCT'],
    ['INSERT DATA { <a:b> <c:d> <e:f> }', null],
    ['', null],
  ])('%s', (query, form) => {
    expect(shapeOf(query).form).toBe(form);
  });

  test.each([
    'PREFIX a: <b:c> INSERT DATA { a:b a:c a:d }',
    'delete where { ?s ?p ?o }',
    'LOAD <http://x/>',
    'WITH <a:b> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }',
    'CLEAR ALL',
    'SELECT * { SERVICE <http://x/> { ?s ?p ?o } }',
    'SELECT * { { SERVICE SILENT ?where { ?s ?p ?o } } }',
    `SELECT * ${'{'.repeat(2000)}${'}'.repeat(2000)}`,
  ])('refuses %s', (query) => {
    expect(shapeOf(query).refusal).toEqual(expect.any(String));
  });

  test('names prefixes that are used and not declared, blank nodes not among them', () => {
    expect(shapeOf('PREFIX a: <x:> SELECT * { a:b c:d _:e . :f a:g c:h }').undeclared).toEqual(['c', '']);
  });
});

describe('limitRows', () => {
  test.each([
    ['SELECT * { ?s ?p ?o }', 'SELECT * { ?s ?p ?o }\nLIMIT 5\n'],
    ['SELECT * { ?s ?p ?o } LIMIT 3', 'SELECT * { ?s ?p ?o } LIMIT 3'],
    ['SELECT * { ?s ?p ?o } limit 30 OFFSET 2', 'SELECT * { ?s ?p ?o } limit 5 OFFSET 2'],
    [
      'SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 99 } }',
      'SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 99 } }\nLIMIT 5\n',
    ],
    ['SELECT * { ?s ?p ?o } # end', 'SELECT * { ?s ?p ?o } # end\nLIMIT 5\n'],
    [
      'SELECT * { ?s ?p "LIMIT 2" } VALUES ?s { <a:b> }',
      'SELECT * { ?s ?p "LIMIT 2" } \nLIMIT 5\nVALUES ?s { <a:b> }',
    ],
    ['SELECT ?s { ?s ?p ?o } ORDER BY ?s OFFSET 7', 'SELECT ?s { ?s ?p ?o } ORDER BY ?s OFFSET 7\nLIMIT 5\n'],
    ['ASK { ?s ?p ?o }', 'ASK { ?s ?p ?o }'],
  ])('%s', (query, limited) => {
    expect(limitRows(query, 5)).toBe(limited);
  });
});
