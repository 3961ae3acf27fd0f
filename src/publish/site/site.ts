/** What every page of the site shares: names of files, relative links, the frame of a page. */

import type { View } from '../view.ts';
import { hash } from '../words.ts';
import { xmlText } from '../xml.ts';

export interface Site {
  view: View;
  explorer: string | null;
}

/** File systems take 255 bytes; longer names keep their beginning and a hash. */
export function fileName(segment: string): string {
  if (new TextEncoder().encode(segment).length <= 180) return segment;
  return `${segment.slice(0, 60)}-${hash(segment).slice(0, 16)}`;
}

/** Link from a page to a node's own page: relative, so that the site works under any address. */
export function link(site: Site, depth: number, iri: string, text: string): string {
  const { base } = site.view;
  const path = iri.startsWith(base) ? iri.slice(base.length).split('/').map(fileName) : null;
  const href = path ? `${'../'.repeat(depth)}${path.map(encodeURI).join('/')}.html` : iri;
  return `<a href="${xmlText(href)}">${xmlText(text)}</a>`;
}

export interface Page {
  title: string;
  /** Folders between the page and the root. */
  depth: number;
  /** IRI of what the page is about. */
  about: string;
  /** Path of the page without its ending; null where it has no Turtle and JSON-LD beside it. */
  path: string | null;
  /** schema.org description. */
  data: object;
  body: string;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
nav{border-bottom:1px solid #8886;padding-bottom:.6rem}h1{line-height:1.2;margin:1.2rem 0 .4rem}h2{margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.2rem 0 .1rem}p{margin:.3rem 0}code{font-size:.85em;overflow-wrap:anywhere}ul{padding-left:1.2rem}
.notes,.kind,blockquote footer{font-size:.875rem;opacity:.75}blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #888}
dt{font-weight:600;margin-top:.8rem}dd{margin:0}`;

/** The stylesheet is a file of its own, so that a strict Content-Security-Policy needs no exception. */
export const styleFile = (): string => `${STYLE}\n`;

/** JSON that may stand in a script element: no `<` can end it. */
const inScript = (data: object): string =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');

/** A whole HTML document. All text in `page` but `body` is escaped here; `body` is markup. */
export function frame(site: Site, page: Page): string {
  const root = '../'.repeat(page.depth);
  const last = page.path === null ? '' : encodeURI(page.path.split('/').pop()!);
  const others =
    page.path === null
      ? ''
      : `
<link rel="alternate" type="text/turtle" href="${last}.ttl">
<link rel="alternate" type="application/ld+json" href="${last}.jsonld">`;
  const explorer =
    site.explorer === null
      ? ''
      : ` · <a href="${xmlText(/^[a-z]+:/.test(site.explorer) ? site.explorer : root + site.explorer)}">Explorer</a>`;
  return `<!doctype html>
<html lang="${xmlText(site.view.options.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(page.title)}</title>
<link rel="canonical" href="${xmlText(page.about)}">${others}
<link rel="stylesheet" href="${root}style.css">
<script type="application/ld+json">${inScript(page.data)}</script>
</head>
<body>
<nav><a href="${root}dataset.html">Dataset</a> · <a href="${root}ontology.html">Ontology</a>${explorer}</nav>
<main>
<h1>${xmlText(page.title)}</h1>
<p><code>${xmlText(page.about)}</code>${page.path === null ? '' : ` · <a href="${last}.ttl">Turtle</a> · <a href="${last}.jsonld">JSON-LD</a>`}</p>
${page.body}
</main>
</body>
</html>
`;
}
