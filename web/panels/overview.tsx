/** What the page says before anything is selected: who spoke, where to start, what is contested. */
import { clearFilter, connect, select, selectEntity, showNetwork } from '../actions.ts';
import { labelOf } from '../data/dataset.ts';
import { countRestrictions } from '../data/filter.ts';
import type { SpeakerSummary } from '../data/speakers.ts';
import { durationWord } from '../data/time.ts';
import { address } from '../history.ts';
import { typeLook } from '../palette.ts';
import { More } from '../parts/more.tsx';
import { dataset, filtered, scheme } from '../state.ts';
import { count, predicateWord } from '../words.ts';
import { evidenceOpen } from './sheets.ts';

export function Overview() {
  const data = dataset.value!;
  const { filter } = address.value;
  return (
    <>
      <button type="button" class="button phone-only" onClick={() => (evidenceOpen.value = false)}>
        Done
      </button>
      {countRestrictions(filter) > 0 && (
        <p class="small">
          The filters leave {count(filtered.value!.statements.length, 'statement')} of{' '}
          {data.graph.statements.length}.{' '}
          <button type="button" class="linklike" onClick={clearFilter}>
            Clear them
          </button>
        </p>
      )}
      <section>
        <h3>Who spoke</h3>
        <ul class="people">
          <More items={data.speakers} first={12} noun="speaker">
            {(speaker) => <SpeakerRow key={speaker.id} speaker={speaker} />}
          </More>
        </ul>
      </section>
      <section>
        <h3>Where to start</h3>
        <Starts />
      </section>
      <Contested />
      <p class="small soft">
        Every line in the picture rests on words that somebody said. Select a disc or a line to read them.
      </p>
    </>
  );
}

function SpeakerRow({ speaker }: { speaker: SpeakerSummary }) {
  const data = dataset.value!;
  const timed = speaker.seconds > 0;
  const share = speaker.characters / Math.max(1, ...data.speakers.map(({ characters }) => characters));
  return (
    <li>
      <button
        type="button"
        onClick={() => selectEntity(speaker.id)}
        disabled={!data.entities.has(speaker.id)}
      >
        <span>
          <span class="name">{speaker.label}</span>
          {speaker.roles.length > 0 && <span class="role">, {speaker.roles.join(', ')}</span>}
        </span>
        <span class="soft number">
          {timed ? durationWord(speaker.seconds) : count(speaker.turns, 'turn')}
        </span>
        <svg class="bar-track" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.round(share * 100)} height="3" fill={typeLook('Person')[scheme.value]} />
        </svg>
      </button>
    </li>
  );
}

/** Questions made from this graph's own contents. */
function Starts() {
  const data = dataset.value!;
  const often = (type: string) =>
    data.graph.entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => (data.mentionsOf.get(b.id)?.length ?? 0) - (data.mentionsOf.get(a.id)?.length ?? 0));
  const spoke = new Set(data.speakers.map(({ id }) => id));
  const [body] = often('StandardsBody');
  const organisations = [...often('Organisation'), ...often('Agreement')].filter(({ id }) => !spoke.has(id));
  const [from, to] = [organisations[0], body ?? organisations[1]];
  return (
    <div class="asks">
      {(body ?? organisations[0]) && (
        <button type="button" onClick={() => selectEntity((body ?? organisations[0])!.id)}>
          What was said about {(body ?? organisations[0])!.label}?
        </button>
      )}
      <button type="button" onClick={() => showNetwork('speakers')}>
        Who agrees with whom?
      </button>
      {from && to && (
        <button type="button" onClick={() => connect(from.id, to.id)}>
          How are {from.label} and {to.label} connected?
        </button>
      )}
    </div>
  );
}

function Contested() {
  const data = dataset.value!;
  const seen = new Set<string>();
  const contested = data.graph.statements.filter(({ id, subject, predicate, object, value }) => {
    const triple = `${subject}|${predicate}|${object ?? value}`;
    return data.contested.has(id) && !seen.has(triple) && seen.add(triple);
  });
  if (contested.length === 0) return null;
  return (
    <section>
      <h3>Contested</h3>
      <ul class="people">
        {contested.slice(0, 12).map(({ id, subject, predicate, object, value }) => (
          <li key={id}>
            <button type="button" onClick={() => select({ kind: 'statement', id })}>
              <span>
                {labelOf(data, subject)} {predicateWord(predicate)}{' '}
                {object === null ? value : labelOf(data, object)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
