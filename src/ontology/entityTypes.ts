/** One entry per entity type: what it covers and which terms of other vocabularies it matches. */
import type { EntityTypeDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;
const org = (term: string) => `http://www.w3.org/ns/org#${term}`;
const wikidata = (id: string) => `http://www.wikidata.org/entity/${id}`;

/** Every entity type, in the order in which they are listed everywhere. */
export const entityTypes: readonly EntityTypeDefinition[] = [
  {
    name: 'Person',
    label: 'Person',
    plural: 'People',
    definition: 'A human being who speaks or is spoken of by name.',
    matches: [
      { property: 'subClassOf', iri: 'http://xmlns.com/foaf/0.1/Person' },
      { property: 'closeMatch', iri: schema('Person') },
      { property: 'closeMatch', iri: wikidata('Q5') },
    ],
  },
  {
    name: 'Organisation',
    label: 'Organisation',
    plural: 'Organisations',
    definition:
      'A company, university, institute, association, party, ministry, court or intergovernmental body.',
    matches: [
      { property: 'subClassOf', iri: org('Organization') },
      { property: 'closeMatch', iri: schema('Organization') },
      { property: 'closeMatch', iri: wikidata('Q43229') },
    ],
  },
  {
    name: 'StandardsBody',
    label: 'Standards body',
    plural: 'Standards bodies',
    definition: 'An organisation, committee or working group whose task is to make or coordinate standards.',
    matches: [
      { property: 'subClassOf', iri: org('Organization') },
      { property: 'closeMatch', iri: wikidata('Q1328899') },
    ],
  },
  {
    name: 'Agreement',
    label: 'Agreement',
    plural: 'Agreements',
    definition: 'A treaty, convention, trade or investment agreement, declaration, or a part of one.',
    matches: [
      { property: 'closeMatch', iri: 'http://dbpedia.org/ontology/Treaty' },
      { property: 'closeMatch', iri: wikidata('Q321839') },
    ],
  },
  {
    name: 'Legislation',
    label: 'Law or rule',
    plural: 'Laws and rules',
    definition: 'A law, bill, directive, regulation, executive order or regulatory list.',
    matches: [
      { property: 'subClassOf', iri: 'http://data.europa.eu/eli/ontology#LegalResource' },
      { property: 'closeMatch', iri: schema('Legislation') },
    ],
  },
  {
    name: 'Initiative',
    label: 'Initiative',
    plural: 'Initiatives',
    definition:
      'A policy, strategy, campaign, programme or project of a state, group of states or organisation.',
    matches: [
      { property: 'closeMatch', iri: schema('Project') },
      { property: 'closeMatch', iri: wikidata('Q1156854') },
    ],
  },
  {
    name: 'Technology',
    label: 'Technology',
    plural: 'Technologies',
    definition: 'A technology, class of technologies, product or technical system.',
    matches: [{ property: 'subClassOf', iri: 'http://www.w3.org/2004/02/skos/core#Concept' }],
  },
  {
    name: 'Standard',
    label: 'Standard',
    plural: 'Standards',
    definition: 'A technical standard, specification or profile with a name or number.',
    matches: [
      { property: 'subClassOf', iri: 'http://purl.org/dc/terms/Standard' },
      { property: 'closeMatch', iri: wikidata('Q317623') },
    ],
  },
  {
    name: 'Place',
    label: 'Place',
    plural: 'Places',
    definition: 'A country, jurisdiction, region, group of countries, state, city or site.',
    matches: [
      { property: 'closeMatch', iri: schema('Place') },
      { property: 'closeMatch', iri: 'http://purl.org/dc/terms/Location' },
    ],
  },
  {
    name: 'Event',
    label: 'Event',
    plural: 'Events',
    definition:
      'A meeting, hearing, conference, broadcast, negotiation or other happening with a time and participants.',
    matches: [
      { property: 'subClassOf', iri: schema('Event') },
      { property: 'closeMatch', iri: 'http://www.w3.org/ns/prov#Activity' },
    ],
  },
  {
    name: 'Publication',
    label: 'Publication',
    plural: 'Publications',
    definition: 'A report, book, article, website, presentation, record or other document.',
    matches: [
      { property: 'subClassOf', iri: 'http://purl.org/dc/dcmitype/Text' },
      { property: 'closeMatch', iri: schema('CreativeWork') },
    ],
  },
];
