/** A subject and a table of predicates and objects → quads: the form in which every description below is written. */
import type { Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject } from '@rdfjs/types';
import { type Quad, quad, type Term } from './terms.ts';

type Objects = Term | null | undefined | readonly (Term | null | undefined)[];
/** A predicate with its object or objects; rows without one say nothing. */
export type Row = readonly [predicate: Term, objects: Objects];

/** @param graph the graph all quads stand in */
export function* describe(graph: Term, subject: Term, rows: readonly Row[]): Generator<Quad> {
  for (const [predicate, objects] of rows) {
    if (objects === null || objects === undefined) continue;
    for (const object of Array.isArray(objects) ? objects : [objects as Term])
      if (object)
        yield quad(
          subject as Quad_Subject,
          predicate as Quad_Predicate,
          object as Quad_Object,
          graph as Quad_Graph,
        );
  }
}
