/** Questions in SPARQL: a menu of ready ones, an editor, the answer as a table and in the network. */

import { forceLinting } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { bindParameters, type Question } from '../../src/query/question.ts';
import { address, go } from '../history.ts';
import { Icon } from '../parts/icons.tsx';
import { openEditor, replaceText } from '../query/editor.ts';
import { offers, prefixes, prepareOffers } from '../query/offers.ts';
import { QUESTIONS } from '../query/questions.ts';
import { answer, cancel, run, running } from '../query/run.ts';
import { dataset, graph } from '../state.ts';
import { Answer } from './answer.tsx';
import { SavedQueries } from './saved-queries.tsx';

const chosen = signal<Question | null>(null);
const values = signal<Record<string, string>>({});

const OPENING = `# Who names which standards bodies, and how often?
SELECT ?speaker ?body (COUNT(?evidence) AS ?times)
WHERE {
  ?statement rdf:predicate colloquy:mentions ;
    rdf:subject ?speaker ;
    rdf:object ?body ;
    colloquy:evidence ?evidence .
  ?body a colloquy:StandardsBody .
}
GROUP BY ?speaker ?body
ORDER BY DESC(?times)
`;

/** The ready question that a text is, so that nothing is explained that is not there. */
const questionOf = (text: string): Question | null =>
  text === '' ? (QUESTIONS[0] ?? null) : (QUESTIONS.find(({ query }) => query === text) ?? null);

export function Query() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const text = address.value.query;
  useEffect(() => {
    void prepareOffers(graph.value!).then(() => view.current && forceLinting(view.current));
    view.current = openEditor(host.current!, {
      text: address.value.query || (QUESTIONS[0]?.query ?? OPENING),
      onChange: (query) => go({ query }, { step: false }),
      onRun: () => void run(view.current!.state.doc.toString()),
      offers: () => offers.value,
      prefixes: () => prefixes.value,
    });
    chosen.value = questionOf(address.value.query);
    return () => view.current?.destroy();
  }, []);
  useEffect(() => {
    if (view.current && text) replaceText(view.current, text);
  }, [text]);
  const put = (query: string) => {
    go({ query });
    void run(query);
  };
  return (
    <div class="view query" id="view" role="tabpanel" aria-labelledby="tab-query">
      <div class="query-ask">
        <div class="query-menu">
          <label>
            <span class="small soft">Question</span>
            <select
              class="field"
              value={chosen.value?.name ?? ''}
              onChange={(event) => {
                const question = QUESTIONS.find(({ name }) => name === event.currentTarget.value) ?? null;
                chosen.value = question;
                values.value = {};
                if (question) put(question.query);
              }}
            >
              <option value="">Your own query</option>
              {QUESTIONS.map(({ name, number, title }) => (
                <option key={name} value={name}>
                  {number}. {title}
                </option>
              ))}
            </select>
          </label>
        </div>
        {chosen.value && <Explanation question={chosen.value} put={put} />}
        <div class="query-editor" ref={host} />
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            disabled={running.value}
            onClick={() => void run(view.current!.state.doc.toString())}
          >
            <Icon name="play" /> Run
          </button>
          {running.value && (
            <button type="button" class="button" onClick={cancel}>
              <Icon name="stop" /> Cancel
            </button>
          )}
          <span class="small soft">Ctrl Enter runs it, Ctrl Space completes</span>
          <SavedQueries text={() => view.current?.state.doc.toString() ?? ''} put={put} />
        </div>
      </div>
      <div class="query-answer" role="region" aria-label="Answer" tabIndex={0}>
        {dataset.value && <Answer state={answer.value} />}
      </div>
    </div>
  );
}

/** What the question means, and fields for its parameters. */
function Explanation({ question, put }: { question: Question; put: (query: string) => void }) {
  const fill = (name: string, value: string) => {
    values.value = { ...values.value, [name]: value };
    try {
      put(bindParameters(question, values.value));
    } catch (error) {
      answer.value = { state: 'failed', reason: (error as Error).message, hint: '' };
    }
  };
  return (
    <div class="small">
      <p class="soft">{question.explanation}</p>
      {question.parameters.map(({ name, meaning, fallback }) => (
        <label class="query-parameter" key={name}>
          {meaning || name}{' '}
          <input
            class="field"
            value={values.value[name] ?? fallback.replace(/^["<]|[">]$/g, '')}
            onChange={(event) => fill(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
