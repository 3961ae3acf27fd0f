/** From quote to quote: the places of what is selected, one after the other, in the transcript. */
import { read } from '../actions.ts';
import { labelOf, speakerOfMention } from '../data/dataset.ts';
import { address } from '../history.ts';
import { dataset, filtered } from '../state.ts';

interface Place {
  document: string;
  utterance: string | null;
  span: { start: number; end: number };
}

/** Places of the selection in reading order, without repeats. */
function places(): { of: string; list: Place[] } {
  const data = dataset.value!;
  const { selection } = address.value;
  if (!selection) return { of: '', list: [] };
  const evidenceOf = (id: string): readonly Place[] =>
    filtered.value!.evidence.get(id) ?? data.statements.get(id)?.evidence ?? [];
  let found: readonly Place[];
  let of: string;
  if (selection.kind === 'entity') {
    found = data.mentionsOf.get(selection.id) ?? [];
    of = labelOf(data, selection.id);
  } else if (selection.kind === 'said') {
    found = (data.mentionsOf.get(selection.entity) ?? []).filter(
      (mention) => speakerOfMention(data, mention) === selection.speaker,
    );
    of = labelOf(data, selection.entity);
  } else if (selection.kind === 'statement') {
    found = evidenceOf(selection.id);
    of = 'this statement';
  } else {
    const { a, b } = selection;
    found = (data.statementsOf.get(a) ?? [])
      .filter(({ subject, object }) => subject === b || object === b)
      .flatMap(({ id }) => evidenceOf(id));
    of = `${labelOf(data, a)} and ${labelOf(data, b)}`;
  }
  const order = new Map(data.graph.documents.map(({ id }, i) => [id, i]));
  const seen = new Set<string>();
  const list = [...found]
    .sort((p, q) => order.get(p.document)! - order.get(q.document)! || p.span.start - q.span.start)
    .filter(({ document, span }) => {
      const key = `${document} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    });
  return { of, list };
}

export function QuoteWalk() {
  const { of, list } = places();
  if (list.length === 0)
    return <p class="small soft">Select something coloured to see where else it is named.</p>;
  const { passage } = address.value;
  const at = list.findIndex(
    ({ document, span }) =>
      document === passage?.document && span.start === passage.start && span.end === passage.end,
  );
  const near = at >= 0 ? at : -1;
  return (
    <div class="quote-walk" role="group" aria-label="Places in the transcript">
      <button type="button" class="button" disabled={near <= 0} onClick={() => read(list[near - 1]!)}>
        Previous
      </button>
      <button
        type="button"
        class="button"
        disabled={near >= list.length - 1}
        onClick={() => read(list[near + 1]!)}
      >
        Next
      </button>
      <span class="small">
        {near >= 0
          ? `Place ${near + 1} of ${list.length}`
          : `${list.length} ${list.length === 1 ? 'place' : 'places'}`}{' '}
        of {of}
      </span>
    </div>
  );
}
