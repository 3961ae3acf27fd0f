/** The keys, and how to read the picture. */
import { Dialog } from '../parts/dialog.tsx';
import { READS_TRANSCRIPTS } from '../workers/start.ts';

const KEYS: [string, string][] = [
  ['/', 'go to the search'],
  ['Arrows', 'in the network: to the neighbour that lies that way; first, to the most important thing'],
  ['Enter', 'in the network: to the evidence of what is selected'],
  ['+  −  0', 'in the network: closer, further, the whole'],
  ['Shift + arrows', 'in the network: move the picture'],
  ['Escape', 'let go of what is selected'],
  ['Ctrl Z, Ctrl Y', 'undo, redo (or the browser’s Back and Forward)'],
  ['Ctrl Enter', 'in the query editor: run'],
  ['?', 'this sheet'],
];

export function Help() {
  return (
    <Dialog title="How to read and use this page">
      <p>
        Each disc is something that was named: its colour and mark say what kind of thing it is, its size how
        much it matters here. Each line joins two things that somebody spoke of together; a thicker line means
        that more people did. A dashed line was denied, a diamond marks what one person affirms and another
        denies. Behind every line stand the words: select it and read them.
      </p>
      <section>
        <h3>Keys</h3>
        <dl class="keys-list">
          {KEYS.map(([key, words]) => (
            <>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </>
          ))}
        </dl>
      </section>
      <p class="small soft">
        Everything happens in this page: nothing that you open is sent anywhere. What a program found in a
        transcript can be wrong; the percentage says how sure it was, and the quote lets you judge.
        {!READS_TRANSCRIPTS && ' This one-file copy opens graphs, but does not read transcripts.'}
      </p>
    </Dialog>
  );
}
