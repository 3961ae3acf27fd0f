/** The evidence: what is selected, in statements, each with its words. Without a selection, who spoke and where to start. */
import { select } from '../actions.ts';
import { address } from '../history.ts';
import { Close } from '../parts/close.tsx';
import { later } from '../parts/later.tsx';
import { dataset } from '../state.ts';
import { EntityPanel } from './entity.tsx';
import { Overview } from './overview.tsx';
import { PairPanel, SaidPanel } from './pair.tsx';
import { evidenceFolded, evidenceOpen } from './sheets.ts';
import { StatementPanel } from './statement.tsx';

const Path = later(() => import('./path.tsx').then((m) => m.Path));

export function Evidence() {
  const { selection, path } = address.value;
  return (
    <aside
      class="evidence"
      id="evidence"
      aria-label="Evidence"
      tabIndex={-1}
      data-open={evidenceOpen.value || (!evidenceFolded.value && (selection !== null || path !== null))}
    >
      <div class="panel">
        {selection && path && (
          <button type="button" class="linklike small" onClick={() => select(null)}>
            Back to the path
          </button>
        )}
        {content()}
      </div>
    </aside>
  );
}

function content() {
  const { selection, path } = address.value;
  if (!selection) return path ? <Path /> : <Overview />;
  switch (selection.kind) {
    case 'entity':
      return dataset.value!.entities.has(selection.id) ? (
        <EntityPanel key={selection.id} id={selection.id} />
      ) : (
        <Missing />
      );
    case 'pair':
      return <PairPanel a={selection.a} b={selection.b} />;
    case 'said':
      return <SaidPanel speaker={selection.speaker} entity={selection.entity} />;
    case 'statement':
      return dataset.value!.statements.has(selection.id) ? <StatementPanel id={selection.id} /> : <Missing />;
  }
}

function Missing() {
  return (
    <div class="panel-head">
      <h2>Not in this graph</h2>
      <p>The address names something that this graph does not hold. It may belong to another transcript.</p>
      <Close />
    </div>
  );
}
