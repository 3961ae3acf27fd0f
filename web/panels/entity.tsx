/** Everything said about one thing, with the words; where it is named; what it is called elsewhere. */
import type { Mention, Statement } from '../../src/model.ts';
import { connect, narrow, read, select } from '../actions.ts';
import { labelOf, placeOfQuote, speakerOfMention } from '../data/dataset.ts';
import { admitsQuote } from '../data/filter.ts';
import { isNaming } from '../data/pairs.ts';
import { placeWord } from '../data/time.ts';
import { address } from '../history.ts';
import { Card } from '../parts/card.tsx';
import { Close } from '../parts/close.tsx';
import { Icon } from '../parts/icons.tsx';
import { More } from '../parts/more.tsx';
import { Quote, wordsOfMention } from '../parts/quote.tsx';
import { Swatch } from '../parts/swatch.tsx';
import { dataset, filter, filtered } from '../state.ts';
import { count, listed, typeWord } from '../words.ts';

export function EntityPanel({ id }: { id: string }) {
  const data = dataset.value!;
  const entity = data.entities.get(id)!;
  const all = data.statementsOf.get(id) ?? [];
  const kept = all.filter((statement) => filtered.value!.evidence.has(statement.id));
  const told = kept.filter((statement) => !isNaming(statement)).sort(byStrength);
  const mentions = (data.mentionsOf.get(id) ?? []).filter((mention) =>
    admitsQuote(data, filter.value, { ...mention, speaker: speakerOfMention(data, mention) }),
  );
  return (
    <>
      <div class="panel-head">
        <p class="kind">
          <Swatch type={entity.type} />
          {typeWord(entity.type)}
          {[...(data.roles.get(id) ?? [])].map((role) => `, ${role}`)}
          <Close />
        </p>
        <h2>{entity.label}</h2>
      </div>
      <Facts statements={kept.length} mentions={mentions} />
      {kept.length < all.length && (
        <p class="small soft">{all.length - kept.length} more statements outside the filters.</p>
      )}
      <Names id={id} />
      <p class="row-of-buttons">
        <button type="button" class="button" onClick={() => connect(id, '')}>
          <Icon name="path" /> Path to …
        </button>
      </p>
      {told.length > 0 && (
        <section>
          <h3>
            What is said <span class="soft number">{told.length}</span>
          </h3>
          <More items={told} first={12} noun="statement">
            {(statement) => <Card key={statement.id} statement={statement} />}
          </More>
        </section>
      )}
      {mentions.length > 0 && (
        <section>
          <h3>
            Where it is named <span class="soft number">{mentions.length}</span>
          </h3>
          <More items={mentions} first={told.length > 4 ? 4 : 12} noun="mention">
            {(mention) => (
              <div class="card" key={`${mention.document}${mention.span.start}`}>
                <Quote words={wordsOfMention(mention)} around />
              </div>
            )}
          </More>
        </section>
      )}
      <Named id={id} />
    </>
  );
}

/** Contested first, then what is not mere courtesy, then by evidence and confidence. */
function byStrength(a: Statement, b: Statement): number {
  const { contested } = dataset.value!;
  return (
    Number(contested.has(b.id)) - Number(contested.has(a.id)) ||
    Number(COURTESY.has(a.predicate)) - Number(COURTESY.has(b.predicate)) ||
    b.evidence.length - a.evidence.length ||
    b.confidence - a.confidence
  );
}

const COURTESY = new Set(['thanks', 'welcomes', 'invites', 'introduces', 'addressed']);

function Facts({ statements, mentions }: { statements: number; mentions: readonly Mention[] }) {
  const data = dataset.value!;
  const first = mentions.find((mention) => mention.utterance !== null);
  const place = first && placeOfQuote(data, first);
  const speakers = new Set(mentions.map((mention) => speakerOfMention(data, mention)));
  return (
    <p class="facts">
      <span>{count(statements, 'statement')}</span>
      <span>
        named {count(mentions.length, 'time')} by {count(speakers.size, 'speaker')}
      </span>
      {first && place && (
        <button type="button" class="linklike" onClick={() => read(first)}>
          first in the turn at {placeWord(data.axes.get(first.document)!, place.from)}
        </button>
      )}
    </p>
  );
}

/** Other names, and the same thing in authority files. */
function Names({ id }: { id: string }) {
  const { altLabels, exactMatch, merges } = dataset.value!.entities.get(id)!;
  if (altLabels.length === 0 && exactMatch.length === 0) return null;
  return (
    <div class="small">
      {altLabels.length > 0 && (
        <p>
          <span class="soft">Also called </span>
          {listed(altLabels.slice(0, 8))}
          {altLabels.length > 8 && ' …'}
        </p>
      )}
      {exactMatch.filter(isWeb).map((iri) => (
        <p key={iri}>
          <span class="soft">Same as </span>
          <a href={iri} rel="noopener noreferrer" target="_blank">
            {iri.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </p>
      ))}
      {merges && merges.length > 0 && (
        <details>
          <summary class="soft">Why these are one thing</summary>
          <ul>
            {merges.map(({ from, reason }) => (
              <li key={from}>
                {from}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Only the web's own schemes become links: an IRI is text from a file. */
const isWeb = (iri: string): boolean => /^https?:\/\/[^\s]+$/i.test(iri);

/** What a speaker names, by how often. */
function Named({ id }: { id: string }) {
  const data = dataset.value!;
  if (!data.speakers.some((speaker) => speaker.id === id)) return null;
  const counts = new Map<string, number>();
  for (const mention of data.graph.mentions)
    if (!mention.heading && mention.entity !== id && speakerOfMention(data, mention) === id)
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const named = [...counts].sort((a, b) => b[1] - a[1]);
  if (named.length === 0) return null;
  return (
    <section>
      <h3>
        What {labelOf(data, id)} names <span class="soft number">{named.length}</span>
      </h3>
      <p class="small">
        <button
          type="button"
          class="linklike"
          onClick={() => narrow({ speakers: [id] })}
          hidden={address.value.filter.speakers.includes(id)}
        >
          Show only what {labelOf(data, id)} says
        </button>
      </p>
      <ul class="people">
        <More items={named} first={10} noun="thing">
          {([entity, n]) => (
            <li key={entity}>
              <button type="button" onClick={() => select({ kind: 'said', speaker: id, entity })}>
                <span class="name">{labelOf(data, entity)}</span>
                <span class="number">{n}</span>
              </button>
            </li>
          )}
        </More>
      </ul>
    </section>
  );
}
