/** Restrictions other than types: who said it, roles, relations, polarity, modality, confidence, documents. */
import { narrow, toggle } from '../actions.ts';
import { address } from '../history.ts';
import { dataset } from '../state.ts';
import { MODALITY_WORDS, POLARITY_WORDS, predicateWord } from '../words.ts';

export function Facets() {
  const data = dataset.value!;
  const { filter } = address.value;
  const roles = new Set([...data.roles.values()].flatMap((set) => [...set]));
  return (
    <>
      {data.graph.documents.length > 1 && (
        <Choices
          title="Documents"
          facet="documents"
          options={data.graph.documents.map(({ id, title }) => [id, title ?? id])}
        />
      )}
      <Choices
        title="Who said it"
        facet="speakers"
        options={data.speakers.map(({ id, label }) => [id, label])}
      />
      {roles.size > 0 && (
        <Choices title="Role of who said it" facet="roles" options={[...roles].map((role) => [role, role])} />
      )}
      <div class="facet">
        <h2 class="heading">Strength</h2>
        <label class="slider">
          <span class="visually-hidden">Least confidence</span>
          <input
            type="range"
            min="0"
            max="0.95"
            step="0.05"
            value={filter.confidence}
            aria-valuetext={confidenceWord(filter.confidence)}
            onChange={(event) => narrow({ confidence: Number(event.currentTarget.value) })}
          />
          <span class="number">{confidenceWord(filter.confidence)}</span>
        </label>
        <Check
          words="Said by two or more people"
          checked={filter.shared}
          onChange={(shared) => narrow({ shared })}
        />
        <Check
          words="Contested only"
          checked={filter.contested}
          onChange={(contested) => narrow({ contested })}
        />
      </div>
      <Choices title="Affirmed or denied" facet="polarity" options={Object.entries(POLARITY_WORDS)} />
      <Choices title="How it is said" facet="modality" options={Object.entries(MODALITY_WORDS)} />
      <Choices title="Relations" facet="predicates" options={predicates()} folded />
    </>
  );
}

const confidenceWord = (confidence: number): string =>
  confidence === 0 ? 'any confidence' : `at least ${Math.round(confidence * 100)} %`;

/** Relations of this graph, most frequent first. */
function predicates(): [string, string][] {
  const counts = new Map<string, number>();
  for (const { predicate } of dataset.value!.graph.statements)
    counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([predicate, n]) => [predicate, `${predicateWord(predicate)} (${n})`]);
}

interface ChoicesProps {
  title: string;
  facet: 'speakers' | 'roles' | 'predicates' | 'polarity' | 'modality' | 'documents';
  options: [string, string][];
  folded?: boolean;
}

function Choices({ title, facet, options, folded = false }: ChoicesProps) {
  const chosen = address.value.filter[facet] as string[];
  return (
    <details class="facet" open={!folded || chosen.length > 0}>
      <summary class="heading">{title}</summary>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        {options.map(([value, words]) => (
          <Check
            key={value}
            words={words}
            checked={chosen.includes(value)}
            onChange={() => toggle(facet, value as never)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Check({
  words,
  checked,
  onChange,
}: {
  words: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <div class="row">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="name" title={words}>
          {words}
        </span>
      </label>
    </div>
  );
}
