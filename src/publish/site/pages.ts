/** Entities, utterances, the dataset and the ontology → pages for people, with schema.org data for machines. */
import type { Document, Entity, EntityType, Evidence, Statement, Utterance } from '../../model.ts';
import { entityTypes, relationByName, relations, type Tier } from '../../ontology.ts';
import { sentenceOf } from '../describe/statements.ts';
import { FOLDER_OF, segment, utteranceName } from '../iris.ts';
import { ONTOLOGY } from '../namespaces.ts';
import { xmlId, xmlText } from '../xml.ts';
import { fileName, frame, link, type Site } from './site.ts';
import type { SubjectIndex } from './subjects.ts';

/** Type that search engines know. */
const SCHEMA_TYPE: Readonly<Partial<Record<EntityType, string>>> = {
  Person: 'Person',
  Organisation: 'Organization',
  StandardsBody: 'Organization',
  Legislation: 'Legislation',
  Place: 'Place',
  Event: 'Event',
  Publication: 'CreativeWork',
};

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</ul>`;

/** The words, then who says them and where. */
function quoteOf(site: Site, depth: number, e: Evidence): string {
  const { view } = site;
  const words = view.words.sentence(e.quote);
  const speaker =
    e.speaker === null
      ? 'nobody named'
      : link(site, depth, view.entity(e.speaker).value, view.entities.get(e.speaker)?.label ?? e.speaker);
  const turn =
    e.utterance === null
      ? ''
      : `, ${link(site, depth, view.utterance(e.document, e.utterance).value, 'in this turn')}`;
  return `<blockquote>${words === null ? '' : `<p>${xmlText(words)}</p>`}<footer>${speaker}${turn}</footer></blockquote>`;
}

function statementOf(site: Site, depth: number, s: Statement): string {
  const notes = [s.polarity, s.modality, s.status, `confidence ${Math.round(s.confidence * 100)} %`].join(
    ', ',
  );
  return `<article id="${xmlId(s.id)}"><h3>${xmlText(sentenceOf(site.view, s))}</h3>
<p class="notes">${xmlText(notes)}</p>
${s.evidence.map((e) => quoteOf(site, depth, e)).join('\n')}</article>`;
}

/** Headings of an entity's page, by the tier of the relation: what is stated comes first, mere mention last and in one line each. */
const SECTIONS: readonly [title: string, tiers: readonly Tier[]][] = [
  ['What is said', ['core', 'extension']],
  ['Who speaks to whom', ['discourse']],
  ['Where it is named', ['structure']],
];

function sectionsOf(site: Site, depth: number, statements: readonly Statement[]): string {
  return SECTIONS.map(([title, tiers]) => {
    const here = statements.filter((s) =>
      tiers.includes(relationByName.get(s.predicate)?.tier ?? 'extension'),
    );
    if (here.length === 0) return '';
    const short = tiers.includes('structure');
    return `<h2>${title}</h2>\n${short ? list(here.map((s) => placesOf(site, depth, s))) : here.map((s) => statementOf(site, depth, s)).join('\n')}`;
  })
    .filter(Boolean)
    .join('\n');
}

/** A statement in one line, with a link to each turn that bears it. */
function placesOf(site: Site, depth: number, s: Statement): string {
  const { view } = site;
  const turns = [
    ...new Set(s.evidence.flatMap((e) => (e.utterance === null ? [] : [`${e.document}\n${e.utterance}`]))),
  ].map((place) => {
    const [document = '', utterance = ''] = place.split('\n');
    const iri = view.utterance(document, utterance).value;
    return link(site, depth, iri, `turn ${utteranceName(utterance)}`);
  });
  return `<span id="${xmlId(s.id)}">${xmlText(sentenceOf(view, s))}</span>${turns.length > 0 ? ` <span class="notes">(${turns.join(', ')})</span>` : ''}`;
}

export function entityPage(site: Site, entity: Entity, index: SubjectIndex): string {
  const { view } = site;
  const iri = view.entity(entity.id).value;
  const depth = 1;
  const same = entity.exactMatch.filter((m) => /^https?:\/\//.test(m));
  const statements = index.statementsOf(entity.id);
  const others =
    entity.altLabels.length > 0 ? `<p>Also: ${entity.altLabels.map(xmlText).join(', ')}</p>` : '';
  const body = `<p class="kind">${xmlText(entityTypes.find((t) => t.name === entity.type)?.label ?? entity.type)}</p>
${others}
${same.length > 0 ? `<h2>Elsewhere</h2>${list(same.map((m) => `<a href="${xmlText(m)}">${xmlText(m)}</a>`))}` : ''}
${sectionsOf(site, depth, statements)}`;
  return frame(site, {
    title: entity.label,
    depth,
    about: iri,
    path: `${FOLDER_OF[entity.type]}/${fileName(segment(entity.id))}`,
    data: {
      '@context': 'https://schema.org',
      '@type': SCHEMA_TYPE[entity.type] ?? 'Thing',
      '@id': iri,
      name: entity.label,
      ...(entity.altLabels.length > 0 ? { alternateName: entity.altLabels } : {}),
      ...(same.length > 0 ? { sameAs: same } : {}),
    },
    body,
  });
}

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((n) => String(Math.floor(n)).padStart(2, '0'))
    .join(':');

export function utterancePage(site: Site, document: Document, u: Utterance): string {
  const { view } = site;
  const depth = 3;
  const iri = view.utterance(document.id, u.id).value;
  const text = view.words.sentence(document.text.slice(u.span.start, u.span.end));
  const speaker = u.speaker === null ? null : view.entities.get(u.speaker)?.label;
  const at = document.utterances.indexOf(u);
  const beside = [document.utterances[at - 1], document.utterances[at + 1]].map((other, i) =>
    other
      ? link(site, depth, view.utterance(document.id, other.id).value, i === 0 ? 'turn before' : 'turn after')
      : '',
  );
  const time =
    u.start === null ? '' : `<p>${clock(u.start)}${u.end === null ? '' : ` to ${clock(u.end)}`}</p>`;
  const named = (view.mentionsOf.get(document.id) ?? []).filter((m) => m.utterance === u.id && !m.heading);
  const entities = [...new Set(named.map((m) => m.entity))];
  return frame(site, {
    title: `${speaker ?? (u.label || 'Nobody named')}: turn ${utteranceName(u.id)}`,
    depth,
    about: iri,
    path: `event/${fileName(segment(document.id))}/utterance/${fileName(utteranceName(u.id))}`,
    data: {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': iri,
      position: at,
      ...(speaker ? { spokenByCharacter: { '@type': 'Person', name: speaker } } : {}),
      ...(text === null ? {} : { text }),
    },
    body: `<p>${xmlText(document.title ?? document.id)}</p>
${u.speaker === null ? '' : `<p>${link(site, depth, view.entity(u.speaker).value, speaker ?? u.label)}</p>`}
${time}
${
  text === null
    ? '<p>The words are not published here.</p>'
    : `<blockquote>${text
        .split(/\n\s*\n/)
        .map((p) => `<p>${xmlText(p)}</p>`)
        .join('\n')}</blockquote>`
}
${entities.length > 0 ? `<h2>Named here</h2>${list(entities.map((id) => link(site, depth, view.entity(id).value, view.entities.get(id)?.label ?? id)))}` : ''}
<p>${beside.filter(Boolean).join(' · ')}</p>`,
  });
}

export function datasetPage(site: Site): string {
  const { view } = site;
  const { graph } = view;
  const downloads = view.options.downloads ?? [];
  const title =
    view.options.title ??
    (graph.documents.length === 1
      ? (graph.documents[0]!.title ?? graph.documents[0]!.id)
      : `${graph.documents.length} transcripts`);
  const sections = entityTypes.map(({ name, plural }) => {
    const here = graph.entities.filter((e) => e.type === name);
    return here.length === 0
      ? ''
      : `<h2>${xmlText(plural)}</h2>${list(here.map((e) => link(site, 0, view.entity(e.id).value, e.label)))}`;
  });
  const turns = graph.documents.map(
    (d) =>
      `<h2>${xmlText(d.title ?? d.id)}: turns</h2>${list(d.utterances.map((u) => link(site, 0, view.utterance(d.id, u.id).value, `${u.label || 'Nobody named'} (${utteranceName(u.id)})`)))}`,
  );
  return frame(site, {
    title,
    depth: 0,
    about: view.node('dataset').value,
    path: 'dataset',
    data: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': view.node('dataset').value,
      name: title,
      description: 'Who said what about whom, with the words that say so.',
      ...(view.options.licence ? { license: view.options.licence } : {}),
      distribution: downloads.map(({ path, mediaType, label }) => ({
        '@type': 'DataDownload',
        name: label,
        encodingFormat: mediaType,
        contentUrl: view.base + path,
      })),
    },
    body: `<p>${graph.entities.length} entities, ${graph.mentions.length} mentions, ${graph.statements.length} statements. The whole graph: ${downloads.map(({ path, label }) => `<a href="${path}">${xmlText(label)}</a>`).join(' · ')}.</p>
${sections.filter(Boolean).join('\n')}
${turns.join('\n')}`,
  });
}

export function ontologyPage(site: Site): string {
  const terms = [...entityTypes, ...relations].map(
    ({ name, label, definition }) =>
      `<dt id="${name}">${xmlText(label)} <code>colloquy:${name}</code></dt><dd>${xmlText(definition)}</dd>`,
  );
  return frame(site, {
    title: 'Ontology',
    depth: 0,
    about: ONTOLOGY.slice(0, -1),
    path: null,
    data: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      '@id': ONTOLOGY.slice(0, -1),
      name: 'Colloquy ontology',
    },
    body: `<p><a href="ontology.ttl">As OWL</a>, <a href="shapes.ttl">the rules as SHACL</a>.</p>\n<dl>\n${terms.join('\n')}\n</dl>`,
  });
}
