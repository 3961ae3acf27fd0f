/** One statement with all its evidence, and beside it the statements that say the opposite. */
import { opposites } from '../data/contested.ts';
import { Card } from '../parts/card.tsx';
import { Close } from '../parts/close.tsx';
import { dataset } from '../state.ts';

export function StatementPanel({ id }: { id: string }) {
  const data = dataset.value!;
  const statement = data.statements.get(id)!;
  const against = opposites(data.graph.statements, statement);
  return (
    <>
      <div class="panel-head">
        <p class="kind">
          {against.length > 0 ? 'Contested statement' : 'Statement'}
          <Close />
        </p>
      </div>
      <Card statement={statement} quotes={50} />
      {against.length > 0 && (
        <section>
          <h3>Against it</h3>
          {against.map((other) => (
            <Card key={other.id} statement={other} quotes={50} />
          ))}
        </section>
      )}
    </>
  );
}
