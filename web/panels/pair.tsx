/** What joins two things: every statement between them; and what one speaker says of one thing. */
import { connect } from '../actions.ts';
import { labelOf, speakerOfMention } from '../data/dataset.ts';
import { isNaming } from '../data/pairs.ts';
import { Card, Name } from '../parts/card.tsx';
import { Close } from '../parts/close.tsx';
import { More } from '../parts/more.tsx';
import { Quote, wordsOfMention } from '../parts/quote.tsx';
import { dataset, filtered } from '../state.ts';
import { count } from '../words.ts';

export function PairPanel({ a, b }: { a: string; b: string }) {
  const data = dataset.value!;
  const between = (data.statementsOf.get(a) ?? []).filter(
    ({ subject, object }) => (subject === a && object === b) || (subject === b && object === a),
  );
  const kept = between
    .filter(({ id }) => filtered.value!.evidence.has(id))
    .sort((p, q) => Number(isNaming(p)) - Number(isNaming(q)));
  return (
    <>
      <div class="panel-head">
        <p class="kind">
          {count(kept.length, 'statement')} between
          <Close />
        </p>
        <h2>
          <Name id={a} /> and <Name id={b} />
        </h2>
      </div>
      {kept.length === 0 && (
        <p>
          Nothing that passes the filters joins these two directly.{' '}
          <button type="button" class="linklike" onClick={() => connect(a, b)}>
            Look for a path
          </button>
        </p>
      )}
      <More items={kept} first={20} noun="statement">
        {(statement) => <Card key={statement.id} statement={statement} quotes={3} />}
      </More>
    </>
  );
}

export function SaidPanel({ speaker, entity }: { speaker: string; entity: string }) {
  const data = dataset.value!;
  const mentions = (data.mentionsOf.get(entity) ?? []).filter(
    (mention) => speakerOfMention(data, mention) === speaker,
  );
  return (
    <>
      <div class="panel-head">
        <p class="kind">
          {labelOf(data, speaker)} names it {count(mentions.length, 'time')}
          <Close />
        </p>
        <h2>
          <Name id={entity} />
        </h2>
      </div>
      <div>
        <More items={mentions} first={20} noun="mention">
          {(mention) => (
            <div class="card" key={`${mention.document}${mention.span.start}`}>
              <Quote words={wordsOfMention(mention)} around />
            </div>
          )}
        </More>
      </div>
    </>
  );
}
