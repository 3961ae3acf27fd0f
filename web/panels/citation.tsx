/** How to cite one quote. */
import { signal } from '@preact/signals';
import { formatAddress, HOME } from '../address.ts';
import { labelOf, placeOfQuote } from '../data/dataset.ts';
import { intervalWord } from '../data/time.ts';
import { Copy } from '../parts/copy.tsx';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import { dataset } from '../state.ts';
import { citeQuote } from '../takeaway/cite.ts';

interface Cited {
  document: string;
  utterance: string | null;
  span: { start: number; end: number };
  quote: string;
  speaker: string | null;
}

const cited = signal<Cited | null>(null);

export function cite(quote: Cited): void {
  cited.value = quote;
  openDialog.value = 'cite';
}

export function Citation() {
  const data = dataset.value!;
  const quote = cited.value;
  const document = quote && data.documents.get(quote.document);
  if (!quote || !document) return null;
  const place = placeOfQuote(data, quote);
  const fragment = formatAddress({
    ...HOME,
    view: 'transcript',
    passage: { document: quote.document, utterance: quote.utterance ?? '', ...quote.span },
  });
  return (
    <Dialog title="Cite this quote">
      <Copy
        label="Citation"
        text={citeQuote(document, {
          speaker:
            quote.speaker === null ? (place?.utterance.label ?? 'Title lines') : labelOf(data, quote.speaker),
          words: quote.quote,
          when: place ? intervalWord(data.axes.get(quote.document)!, place.from, place.to) : '',
          address: `${location.href.replace(/#.*$/, '')}#${fragment}`,
        })}
      />
    </Dialog>
  );
}
