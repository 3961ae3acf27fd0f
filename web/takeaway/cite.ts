/** Graph and quote → how to cite them, in words and as BibTeX. Pure. */
import type { Document, KnowledgeGraph } from '../../src/model.ts';
import { version } from '../../src/version.ts';

const nameOf = (document: Document): string => document.title ?? document.event ?? document.id;
const yearOf = (document: Document): string => document.date?.slice(0, 4) ?? 'n.d.';

/** `Host (2022, 12 September). Title [transcript]. Source. Knowledge graph by Colloquy 0.1.0; SHA-256 of the transcript …` */
export function citeDataset({ documents }: KnowledgeGraph): string {
  return documents
    .map((document) => {
      const who = document.host ?? document.rightsHolder;
      return [
        who
          ? `${who} (${document.date ?? 'n.d.'}). ${nameOf(document)} [transcript].`
          : `${nameOf(document)} [transcript] (${document.date ?? 'n.d.'}).`,
        document.source ? `${document.source}.` : '',
        `Knowledge graph built with Colloquy ${version} from ${document.path}`,
        `(SHA-256 ${document.sha256}).`,
      ]
        .filter(Boolean)
        .join(' ');
    })
    .join('\n');
}

export function bibtexOf({ documents }: KnowledgeGraph): string {
  return documents
    .map((document) => {
      const fields: [string, string | undefined][] = [
        ['author', document.host && `{${document.host}}`],
        ['title', nameOf(document)],
        ['year', yearOf(document)],
        ['date', document.date],
        ['type', 'Transcript, as a knowledge graph'],
        ['url', document.source],
        ['note', `Built with Colloquy ${version}; SHA-256 of the transcript ${document.sha256}`],
      ];
      const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${bib(value!)}},`);
      return `@misc{${document.id.replace(/[^\w-]/g, '')},\n${lines.join('\n')}\n}`;
    })
    .join('\n\n');
}

/** Characters that TeX reads as its own. */
const bib = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[%&#$_]/g, '\\$&');

/** `Thomas Li: “…”, in: Title, Host, 2022-09-12, 12:38–20:42. Address` */
export function citeQuote(
  document: Document,
  quote: { speaker: string; words: string; when: string; address: string },
): string {
  const words = quote.words.replace(/\s+/g, ' ').trim();
  const place = [nameOf(document), document.host, document.date, quote.when].filter(Boolean).join(', ');
  return `${quote.speaker}: “${words}”, in: ${place}. ${quote.address}`;
}
