/** The part of shacl-engine 1.1 that we use; the package has no types. */
declare module 'shacl-engine' {
  import type { Term } from '@rdfjs/types';
  export interface ValidationResult {
    focusNode: { term: Term };
    path?: { predicates?: Term[] }[];
    value?: { term?: Term };
    constraintComponent?: Term;
    shape: { ptr: { term: Term } };
    message?: { value: string }[];
  }
  export class Validator {
    constructor(dataset: unknown, options: { factory: unknown });
    readonly shapes: ReadonlyMap<Term, unknown>;
    validate(
      data: { dataset: unknown },
      shapes: { terms: Term[] }[],
    ): Promise<{ conforms: boolean; results: ValidationResult[] }>;
  }
}
