/** Rows and columns → a table that sorts by any column and shows a page at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { grouped } from '../words.ts';

export interface Column<T> {
  name: string;
  value: (row: T) => string | number;
  cell?: (row: T) => ComponentChildren;
}

interface SortedTableProps<T> {
  caption: string;
  noun: string;
  rows: readonly T[];
  columns: Column<T>[];
  keyOf: (row: T) => string;
  /** Column that it is sorted by at first; numbers go down, words up. Without one, rows stand as they come. */
  sortBy?: string;
}

const PAGE = 100;

export function SortedTable<T>({ caption, noun, rows, columns, keyOf, sortBy }: SortedTableProps<T>) {
  const [sort, setSort] = useState<{ name: string; down: boolean } | null>(
    sortBy ? { name: sortBy, down: true } : null,
  );
  const [page, setPage] = useState(0);
  const column = columns.find(({ name }) => name === sort?.name);
  const sorted =
    column && sort
      ? [...rows].sort((a, b) => (sort.down ? -1 : 1) * compare(column.value(a), column.value(b)))
      : rows;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  if (rows.length === 0) return <p class="empty">No {noun} passes the filters.</p>;
  return (
    <>
      <table class="rows">
        <caption>
          {caption} ({grouped(rows.length)})
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, value }) => (
              <th
                key={name}
                scope="col"
                class={typeof value(rows[0]!) === 'number' ? 'number' : undefined}
                aria-sort={sort?.name !== name ? 'none' : sort.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() =>
                    setSort({
                      name,
                      down: sort?.name === name ? !sort.down : typeof value(rows[0]!) === 'number',
                    })
                  }
                >
                  {name}
                  <span aria-hidden="true">{sort?.name !== name ? '' : sort.down ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, value, cell }) => {
                const plain = value(row);
                return (
                  <td key={name} class={typeof plain === 'number' ? 'number' : undefined}>
                    {cell ? cell(row) : plain}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <p class="pages">
          <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            Previous page
          </button>
          <span>
            Page {at + 1} of {pages}
          </span>
          <button type="button" class="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            Next page
          </button>
        </p>
      )}
    </>
  );
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true });
