/** A query's answer: a table whose things select, yes or no, or triples; and the way into the network. */
import { shortened } from '../../src/query/prefixes.ts';
import type { Row } from '../../src/query/results.ts';
import type { Term } from '../../src/query/terms.ts';
import { narrow, select, show } from '../actions.ts';
import { thingOf } from '../query/entity.ts';
import type { AnswerState } from '../query/run.ts';
import { dataset } from '../state.ts';
import { csv } from '../takeaway/csv.ts';
import { saveText } from '../takeaway/save.ts';
import { count } from '../words.ts';
import { SortedTable } from './sorted-table.tsx';

type Prefixes = Record<string, string>;

export function Answer({ state }: { state: AnswerState }) {
  switch (state.state) {
    case 'none':
      return <p class="empty">Choose a question or write one, and run it. The answer comes here.</p>;
    case 'running':
      return (
        <p class="empty" role="status">
          Asking … The first question takes a moment longer: the query engine is fetched for it.
        </p>
      );
    case 'failed':
      return (
        <div class="empty" role="alert">
          <p>{state.reason}</p>
          {state.hint && <p class="soft">{state.hint}</p>}
        </div>
      );
    case 'yes-no':
      return <p class="empty">{state.yes ? 'Yes.' : 'No.'}</p>;
    case 'table':
      return (
        <TableAnswer
          variables={state.table.variables}
          rows={state.table.rows}
          took={state.took}
          prefixes={state.prefixes}
        />
      );
    case 'triples':
      return (
        <TableAnswer
          variables={['subject', 'predicate', 'object']}
          rows={state.quads.map(({ subject, predicate, object }) => ({ subject, predicate, object }) as Row)}
          took={state.took}
          prefixes={state.prefixes}
        />
      );
  }
}

interface TableAnswerProps {
  variables: string[];
  rows: Row[];
  took: number;
  prefixes: Prefixes;
}

function TableAnswer({ variables, rows, took, prefixes }: TableAnswerProps) {
  const data = dataset.value!;
  const entitiesIn = (names: string[]): string[] => [
    ...new Set(
      rows.flatMap((row) =>
        names.flatMap((name) =>
          thingOf(data, row[name])?.kind === 'entity' ? [thingOf(data, row[name])!.id] : [],
        ),
      ),
    ),
  ];
  const things = variables.filter((name) => entitiesIn([name]).length > 0);
  // Words that happen to be names are no column of things where others are.
  const named = things.filter((name) => rows.some((row) => row[name]?.termType === 'NamedNode'));
  const columns = named.length > 0 ? named : things;
  const view = (names: string[]) => {
    narrow({ only: entitiesIn(names) });
    show('network');
  };
  return (
    <>
      <div class="buttons answer-tools">
        <span class="small">
          {count(rows.length, 'row')} in {took} ms
        </span>
        {columns.length > 1 && (
          <button type="button" class="button" onClick={() => view(columns)}>
            Show in the network
          </button>
        )}
        {columns.map((name) => (
          <button type="button" class="button" key={name} onClick={() => view([name])}>
            Show only {name}
          </button>
        ))}
        {rows.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              saveText(
                'answer.csv',
                csv(
                  variables,
                  rows.map((row) => variables.map((name) => row[name]?.value ?? '')),
                ),
                'text/csv',
              )
            }
          >
            CSV
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <p class="empty">There is nothing that answers this.</p>
      ) : (
        <SortedTable<Row & { row?: never }>
          caption="Answer"
          noun="row"
          rows={rows as never}
          keyOf={(row) => String(rows.indexOf(row))}
          columns={variables.map((name) => ({
            name,
            value: (row: Row) => sortable(row[name]),
            cell: (row: Row) => <Cell term={row[name]} prefixes={prefixes} />,
          }))}
        />
      )}
    </>
  );
}

/** Numbers sort as numbers. */
function sortable(term: Term | undefined): string | number {
  if (term?.termType === 'Literal' && /(integer|decimal|double|float|int)$/.test(term.datatype.value))
    return Number(term.value);
  return term?.value ?? '';
}

function Cell({ term, prefixes }: { term: Term | undefined; prefixes: Prefixes }) {
  const data = dataset.value!;
  if (!term) return null;
  const thing = thingOf(data, term);
  if (thing)
    return (
      <button type="button" class="linklike" title={term.value} onClick={() => select(thing)}>
        {thing.kind === 'entity'
          ? data.entities.get(thing.id)!.label
          : (shortened(term.value, prefixes) ?? thing.id)}
      </button>
    );
  if (term.termType === 'NamedNode')
    return <span title={term.value}>{shortened(term.value, prefixes) ?? term.value}</span>;
  return <span>{term.value}</span>;
}
