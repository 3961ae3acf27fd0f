/** Dataset and a selection → the entities it is about: itself and, for one thing, all that statements join it to. Pure. */
import type { Selection } from '../address.ts';
import type { Dataset } from './dataset.ts';

export function touchedBy(dataset: Dataset, selection: Selection): string[] {
  switch (selection.kind) {
    case 'entity':
      return [selection.id, ...(dataset.statementsOf.get(selection.id) ?? []).flatMap(endsOf)];
    case 'pair':
      return [selection.a, selection.b];
    case 'said':
      return [selection.speaker, selection.entity];
    case 'statement': {
      const statement = dataset.statements.get(selection.id);
      return statement ? endsOf(statement) : [];
    }
  }
}

const endsOf = ({ subject, object }: { subject: string; object: string | null }): string[] =>
  object === null ? [subject] : [subject, object];
