/** The picture as tables: things and statements, for screen readers, for reading in order, and for spreadsheets. */
import { useState } from 'preact/hooks';
import type { Entity, Statement } from '../../src/model.ts';
import { select, selectEntity } from '../actions.ts';
import { labelOf } from '../data/dataset.ts';
import { isNaming } from '../data/pairs.ts';
import { Swatch } from '../parts/swatch.tsx';
import { dataset, filtered } from '../state.ts';
import { MODALITY_WORDS, POLARITY_WORDS, predicateWord, typeWord } from '../words.ts';
import { SortedTable } from './sorted-table.tsx';

export function Tables() {
  const [which, setWhich] = useState<'things' | 'statements'>('things');
  return (
    <div class="view scrolls" id="view" role="tabpanel" aria-labelledby="tab-table" tabIndex={0}>
      <div class="matrix-head">
        <div class="stage-modes-inline" role="group" aria-label="Which table">
          <button
            type="button"
            class="button"
            aria-pressed={which === 'things'}
            onClick={() => setWhich('things')}
          >
            Things
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={which === 'statements'}
            onClick={() => setWhich('statements')}
          >
            Statements
          </button>
        </div>
      </div>
      {which === 'things' ? <Things /> : <Statements />}
    </div>
  );
}

function Things() {
  const data = dataset.value!;
  const { entities } = filtered.value!;
  const measures = new Map((data.graph.network ?? []).map((node) => [node.id, node]));
  return (
    <SortedTable<Entity>
      caption="Things in the network"
      noun="thing"
      rows={data.graph.entities.filter(({ id }) => entities.has(id))}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'Name',
          value: ({ label }) => label,
          cell: ({ id, label, type }) => (
            <button type="button" class="with-swatch" onClick={() => selectEntity(id)}>
              <Swatch type={type} />
              {label}
            </button>
          ),
        },
        { name: 'Kind', value: ({ type }) => typeWord(type) },
        { name: 'Named', value: ({ id }) => data.mentionsOf.get(id)?.length ?? 0 },
        { name: 'Statements', value: ({ id }) => data.statementsOf.get(id)?.length ?? 0 },
        {
          name: 'Connects, %',
          value: ({ id }) => Number((100 * (measures.get(id)?.betweenness ?? 0)).toFixed(2)),
        },
      ]}
      sortBy="Named"
    />
  );
}

function Statements() {
  const data = dataset.value!;
  return (
    <SortedTable<Statement>
      caption="Statements in the network"
      noun="statement"
      rows={filtered.value!.statements.filter((statement) => !isNaming(statement))}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Subject', value: ({ subject }) => labelOf(data, subject) },
        {
          name: 'Says',
          value: ({ predicate }) => predicateWord(predicate),
          cell: ({ id, predicate }) => (
            <button type="button" class="linklike" onClick={() => select({ kind: 'statement', id })}>
              {predicateWord(predicate)}
            </button>
          ),
        },
        {
          name: 'Object',
          value: ({ object, value }) => (object === null ? (value ?? '') : labelOf(data, object)),
        },
        { name: 'Affirmed or denied', value: ({ polarity }) => POLARITY_WORDS[polarity] },
        { name: 'How', value: ({ modality }) => MODALITY_WORDS[modality] },
        { name: 'Sure, %', value: ({ confidence }) => Math.round(confidence * 100) },
        { name: 'Quotes', value: ({ evidence }) => evidence.length },
      ]}
      sortBy="Quotes"
    />
  );
}
