/** Everything that can be taken away or sent: pictures, tables, graphs, citations, addresses, one HTML file; and named views. */
import { signal } from '@preact/signals';
import { graphJson } from '../../src/interchange.ts';
import { countRestrictions } from '../data/filter.ts';
import { address, link } from '../history.ts';
import { titleOf } from '../load.ts';
import { Copy } from '../parts/copy.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { dataset, filter, filtered, graph, scheme } from '../state.ts';
import { bibtexOf, citeDataset } from '../takeaway/cite.ts';
import { EXPORTS } from '../takeaway/exports.ts';
import { embedSnippet, offlinePage } from '../takeaway/offline.ts';
import { pngOf } from '../takeaway/png.ts';
import { saveBlob, saveText } from '../takeaway/save.ts';
import { svgOf } from '../takeaway/svg.ts';
import { statementsCsv, thingsCsv } from '../takeaway/tables.ts';
import { viewOf } from '../takeaway/view.ts';
import { count, TYPE_ORDER } from '../words.ts';
import { LINE_KEYS } from './keys.ts';
import { stage } from './network.tsx';
import { Views } from './views.tsx';

const trouble = signal('');

/** Runs an export and says what kept it from being made. */
const attempt = (make: () => void | Promise<void>) => async () => {
  trouble.value = '';
  try {
    await make();
  } catch (error) {
    trouble.value = `It could not be made: ${(error as Error).message}.`;
  }
};

const fileName = (ending: string): string => `${graph.value!.documents[0]?.id ?? 'graph'}.${ending}`;
const view = () => viewOf(dataset.value!, filter.value, filtered.value!);

function picture(): string {
  const data = dataset.value!;
  const scene = stage.value!.scene(true);
  const types = new Set(scene.discs.map(({ disc }) => disc.type));
  const tones = new Set(scene.lines.map(({ line }) => line.tone));
  const restrictions = countRestrictions(filter.value);
  const [first] = data.graph.documents;
  return svgOf(scene, {
    scheme: scheme.value,
    title: titleOf(data.graph),
    caption: [
      first?.host,
      first?.date,
      'drawn by Colloquy',
      restrictions > 0 && `${count(restrictions, 'filter')} in force`,
    ]
      .filter(Boolean)
      .join(', '),
    types: TYPE_ORDER.filter((type) => types.has(type)),
    tones: LINE_KEYS[address.value.network].filter(([tone]) => tones.has(tone)),
    contested: scene.contested.length > 0,
  });
}

export function TakeAway() {
  const here = link();
  const whole = countRestrictions(filter.value) === 0;
  return (
    <Dialog title="Save and share">
      <p class="small soft">
        {whole
          ? 'The whole graph, as no filter is in force.'
          : `What the filters leave: ${count(filtered.value!.statements.length, 'statement')}.`}
      </p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      <section>
        <h3>Picture</h3>
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={!stage.value}
            onClick={attempt(() => saveText(fileName('svg'), picture(), 'image/svg+xml'))}
          >
            SVG with legend
          </button>
          <button
            type="button"
            class="button"
            disabled={!stage.value}
            onClick={attempt(async () => saveBlob(fileName('png'), await pngOf(picture())))}
          >
            PNG with legend
          </button>
        </div>
        {!stage.value && <p class="small soft">Show the network to save its picture.</p>}
      </section>
      <section>
        <h3>Data</h3>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={attempt(() =>
              saveText(fileName('quotes.csv'), statementsCsv(dataset.value!, view()), 'text/csv'),
            )}
          >
            Quotes as CSV
          </button>
          <button
            type="button"
            class="button"
            onClick={attempt(() => saveText(fileName('things.csv'), thingsCsv(view()), 'text/csv'))}
          >
            Things as CSV
          </button>
          {EXPORTS.map(({ words, ending, mediaType, make }) => (
            <button
              type="button"
              class="button"
              key={ending}
              onClick={attempt(async () => saveText(fileName(ending), await make(view()), mediaType))}
            >
              {words}
            </button>
          ))}
          <button
            type="button"
            class="button"
            onClick={attempt(() =>
              saveText('graph.json', [...graphJson(view())].join(''), 'application/json'),
            )}
          >
            graph.json
          </button>
        </div>
      </section>
      <section>
        <h3>Address of this view</h3>
        <Copy text={here} label="Address" />
      </section>
      <Views />
      <section>
        <h3>Citation</h3>
        <Copy text={citeDataset(graph.value!)} label="Citation" />
        <Copy text={bibtexOf(graph.value!)} label="BibTeX" />
      </section>
      <section>
        <h3>This page elsewhere</h3>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={attempt(async () => saveText(fileName('html'), await offlinePage(view()), 'text/html'))}
          >
            One HTML file to read offline
          </button>
        </div>
        <Copy text={embedSnippet(here, titleOf(graph.value!))} label="Code to embed it" />
      </section>
    </Dialog>
  );
}
