/** Paths of a site → the files that let hosts and robots find the right form: Apache, Netlify and its like, sitemap, robots. */
import { EVENT_FOLDERS, FOLDERS } from '../iris.ts';
import { xmlText } from '../xml.ts';
import { styleFile } from './site.ts';

/** Nodes without a page of their own, by the beginning of their path: `*` is any rest, `:name` one segment. */
const PARTS: readonly string[] = [
  ...[...FOLDERS, 'dataset', 'graph'].map((folder) => `${folder}/*`),
  ...EVENT_FOLDERS.map((folder) => `event/:name/${folder}/*`),
  'event/:name/transcript',
];

/** Apache: readers get the page of the dataset, programs the graph that describes the node. */
function parts(): string {
  const pattern = PARTS.map((p) => p.replace('/*', '/.+').replace(':name', '[^/]+')).join('|');
  const none = 'RewriteCond %{REQUEST_FILENAME} !-f\n';
  return `${none}RewriteCond %{HTTP_ACCEPT} text/html
RewriteRule ^(?:${pattern}|event/[^/]+)$ dataset.html [R=303,L]
${none}RewriteRule ^(?:${pattern}|event/[^/]+)$ graph.ttl [R=303,L]
`;
}

/** Apache: the Accept header chooses among page, Turtle and JSON-LD (W3C, Best Practice Recipes for Publishing RDF Vocabularies). */
const HTACCESS = `Options -MultiViews
AddType text/turtle .ttl
AddType application/trig .trig
AddType application/ld+json .jsonld
AddCharset UTF-8 .ttl .trig .jsonld .html
RewriteEngine On
RewriteCond %{REQUEST_FILENAME}.ttl -f
RewriteCond %{HTTP_ACCEPT} text/turtle
RewriteRule ^(.+)$ $1.ttl [R=303,L]
RewriteCond %{REQUEST_FILENAME}.jsonld -f
RewriteCond %{HTTP_ACCEPT} application/ld\\+json
RewriteRule ^(.+)$ $1.jsonld [R=303,L]
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ $1.html [R=303,L]
${parts()}Header merge Vary Accept
`;

/** Netlify, Cloudflare Pages: no rule by Accept; the plain address gives the page, whose head links to the other forms. */
const HEADERS = `/*.ttl
  Content-Type: text/turtle; charset=utf-8
  Access-Control-Allow-Origin: *
/*.trig
  Content-Type: application/trig; charset=utf-8
  Access-Control-Allow-Origin: *
/*.jsonld
  Content-Type: application/ld+json; charset=utf-8
  Access-Control-Allow-Origin: *
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'none'
`;

/**
 * @param paths pages without their ending
 * @param events names of the events that are transcripts: the page of the dataset describes them
 */
export function* negotiationFiles(
  base: string,
  paths: readonly string[],
  events: readonly string[] = [],
): Generator<readonly [string, Iterable<string>]> {
  const address = (path: string): string => base + path.split('/').map(encodeURI).join('/');
  const folders = [...new Set(paths.map((p) => p.split('/').slice(0, -1).join('/')).filter(Boolean))];
  const root = new URL(base).pathname;
  yield ['style.css', [styleFile()]];
  yield ['.htaccess', [HTACCESS]];
  yield ['_headers', [HEADERS]];
  yield [
    '_redirects',
    [
      `${root} ${root}index.html 200\n`,
      ...['dataset', 'ontology'].map((p) => `${root}${p} ${root}${p}.html 303\n`),
      ...events.map((name) => `${root}event/${encodeURI(name)} ${root}dataset.html 303\n`),
      ...folders.map((f) => `${root}${encodeURI(f)}/:name ${root}${encodeURI(f)}/:name.html 303\n`),
      ...PARTS.map((part) => `${root}${part} ${root}graph.ttl 303\n`),
    ],
  ];
  yield ['robots.txt', [`User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`]];
  yield [
    'sitemap.xml',
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
      ...paths.map((path) => `<url><loc>${xmlText(`${address(path)}.html`)}</loc></url>\n`),
      '</urlset>\n',
    ],
  ];
}
