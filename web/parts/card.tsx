/** One statement: its sentence, how it is meant, and the words that justify it. */
import type { Statement } from '../../src/model.ts';
import { select, selectEntity } from '../actions.ts';
import { labelOf } from '../data/dataset.ts';
import { isNaming, stanceOf } from '../data/pairs.ts';
import { dataset, filtered } from '../state.ts';
import { MODALITY_WORDS, predicateWord } from '../words.ts';
import { More } from './more.tsx';
import { Quote } from './quote.tsx';

export function Card({ statement, quotes = 2 }: { statement: Statement; quotes?: number }) {
  const kept = filtered.value!.evidence.get(statement.id);
  const evidence = kept ?? statement.evidence;
  const outside = statement.evidence.length - evidence.length;
  return (
    <article class="card" data-statement={statement.id}>
      <Sentence statement={statement} />
      <Badges statement={statement} />
      <More items={evidence} first={quotes} noun="quote">
        {(item) => (
          <Quote key={`${item.document}${item.span.start}`} words={item} around={isNaming(statement)} />
        )}
      </More>
      {outside > 0 && <p class="small soft">{outside} more outside the filters</p>}
    </article>
  );
}

/** Subject, verb, object, with the things as buttons. */
function Sentence({ statement }: { statement: Statement }) {
  const { subject, predicate, object, value, qualifiers, polarity } = statement;
  const extra = qualifiers.title ?? qualifiers.role;
  return (
    <h3 class="sentence">
      <Name id={subject} /> {polarity === 'denied' && <strong>not: </strong>}
      {predicateWord(predicate)} {object !== null ? <Name id={object} /> : <span>{value}</span>}
      {extra && <span class="soft">, {extra}</span>}
      {qualifiers.about && <span class="soft">, about {qualifiers.about}</span>}
      {qualifiers.time && <span class="soft">, {qualifiers.time}</span>}
    </h3>
  );
}

export function Name({ id }: { id: string }) {
  const data = dataset.value!;
  return data.entities.has(id) ? (
    <button type="button" class="entity" title={labelOf(data, id)} onClick={() => selectEntity(id)}>
      {data.shortNames.get(id) ?? labelOf(data, id)}
    </button>
  ) : (
    <span class="entity">{id}</span>
  );
}

export function Badges({ statement }: { statement: Statement }) {
  const { polarity, modality, confidence, status, qualifiers } = statement;
  const stance = stanceOf(statement);
  return (
    <p class="badges">
      {dataset.value!.contested.has(statement.id) && (
        <button
          type="button"
          class="badge contested"
          onClick={() => select({ kind: 'statement', id: statement.id })}
        >
          ◆ Contested
        </button>
      )}
      {polarity === 'denied' && <span class="badge denied">Denied</span>}
      {stance && (
        <span class={`badge ${stance}`}>{stance === 'agreement' ? 'Agreement' : 'Disagreement'}</span>
      )}
      {!isNaming(statement) && <span>{MODALITY_WORDS[modality]}</span>}
      <span class="number">{Math.round(confidence * 100)} % sure</span>
      {qualifiers.attributedTo && <span>after {labelOf(dataset.value!, qualifiers.attributedTo)}</span>}
      {status !== 'proposed' && <span>{status} in review</span>}
    </p>
  );
}
