/** What every node of an export must look like: a table of rules, each with the hint that a report prints. */
import { entityTypes } from '../ontology.ts';
import { SCHEMES } from './ontology-terms.ts';

export interface Rule {
  path: string;
  /** How many values, at least and at most. */
  min?: number;
  max?: number;
  /** Compact IRIs: class of the values, or their datatype. */
  class?: string;
  datatype?: string;
  kind?: 'IRI' | 'Literal';
  oneOf?: readonly string[];
  uniqueLang?: true;
  /** Least and greatest value. */
  from?: number;
  to?: number;
  pattern?: string;
  hint: string;
}

export interface NodeShape {
  name: string;
  target: string;
  /** The target is a class, or the subjects or objects of a property. */
  by: 'class' | 'subjectsOf' | 'objectsOf';
  rules: readonly Rule[];
}

const conceptsOf = (scheme: string): string[] =>
  SCHEMES.find((s) => s.name === scheme)!.concepts.map((c) => `colloquy:${c.name}`);

const named: Rule[] = [
  {
    path: 'skos:prefLabel',
    min: 1,
    uniqueLang: true,
    kind: 'Literal',
    hint: 'give it exactly one preferred name in each language',
  },
  { path: 'skos:exactMatch', kind: 'IRI', hint: 'an identifier is an IRI, not text' },
];

const confidence: Rule = {
  path: 'itsrdf:taConfidence',
  max: 1,
  datatype: 'xsd:decimal',
  from: 0,
  to: 1,
  hint: 'state one confidence between 0 and 1',
};

export const SHAPES: readonly NodeShape[] = [
  ...entityTypes.map(
    ({ name }): NodeShape => ({ name, target: `colloquy:${name}`, by: 'class', rules: named }),
  ),
  {
    name: 'Dataset',
    target: 'dcat:Dataset',
    by: 'class',
    rules: [
      { path: 'dcterms:title', min: 1, kind: 'Literal', hint: 'a dataset needs a title' },
      { path: 'dcterms:description', min: 1, kind: 'Literal', hint: 'a dataset needs a description' },
      { path: 'dcterms:license', max: 1, kind: 'IRI', hint: 'name one licence by its address' },
      { path: 'void:triples', max: 1, datatype: 'xsd:integer', hint: 'count the triples once' },
    ],
  },
  {
    name: 'Transcript',
    target: 'colloquy:Transcript',
    by: 'class',
    rules: [
      { path: 'dcterms:title', min: 1, kind: 'Literal', hint: 'a transcript needs a title' },
      {
        path: 'colloquy:sha256',
        min: 1,
        max: 1,
        pattern: '^[0-9a-f]{64}$',
        hint: 'give the SHA-256 of the file, 64 hexadecimal digits',
      },
      {
        path: 'colloquy:offsetUnit',
        min: 1,
        max: 1,
        oneOf: conceptsOf('offsetUnits'),
        hint: 'say what positions count',
      },
    ],
  },
  {
    name: 'Utterance',
    target: 'colloquy:Utterance',
    by: 'class',
    rules: [
      {
        path: 'schema:isPartOf',
        min: 1,
        max: 1,
        class: 'colloquy:Transcript',
        hint: 'a turn belongs to one transcript',
      },
      { path: 'schema:position', min: 1, max: 1, datatype: 'xsd:integer', hint: 'number the turn' },
      {
        path: 'schema:spokenByCharacter',
        max: 1,
        kind: 'IRI',
        hint: 'a turn has at most one speaker; sentences of another are parts with their own',
      },
      {
        path: 'schema:startOffset',
        max: 1,
        from: 0,
        hint: 'the start is one number of seconds, not negative',
      },
      { path: 'schema:endOffset', max: 1, from: 0, hint: 'the end is one number of seconds, not negative' },
    ],
  },
  {
    name: 'Mention',
    target: 'oa:Annotation',
    by: 'class',
    rules: [
      { path: 'oa:hasBody', min: 1, max: 1, kind: 'IRI', hint: 'a mention names one entity' },
      {
        path: 'oa:hasTarget',
        min: 1,
        max: 1,
        class: 'oa:SpecificResource',
        hint: 'a mention points to one place in a text',
      },
      { path: 'oa:motivatedBy', min: 1, oneOf: ['oa:identifying'], hint: 'mentions identify' },
      { ...confidence, min: 1 },
    ],
  },
  {
    name: 'Place-in-text',
    target: 'oa:TextPositionSelector',
    by: 'class',
    rules: [
      { path: 'oa:start', min: 1, max: 1, datatype: 'xsd:nonNegativeInteger', hint: 'give one start' },
      { path: 'oa:end', min: 1, max: 1, datatype: 'xsd:nonNegativeInteger', hint: 'give one end' },
    ],
  },
  {
    name: 'Quote-in-text',
    target: 'oa:TextQuoteSelector',
    by: 'class',
    rules: [
      { path: 'oa:exact', min: 1, max: 1, datatype: 'xsd:string', hint: 'quote the words once, exactly' },
    ],
  },
  {
    name: 'Claim',
    target: 'schema:Claim',
    by: 'class',
    rules: [
      {
        path: 'colloquy:evidence',
        min: 1,
        class: 'colloquy:Evidence',
        hint: 'no statement without its words',
      },
      {
        path: 'colloquy:polarity',
        min: 1,
        max: 1,
        oneOf: conceptsOf('polarities'),
        hint: 'affirmed or denied',
      },
      {
        path: 'colloquy:modality',
        min: 1,
        max: 1,
        oneOf: conceptsOf('modalities'),
        hint: 'fact, claim or hypothetical',
      },
      {
        path: 'colloquy:reviewStatus',
        min: 1,
        max: 1,
        oneOf: conceptsOf('reviewStatuses'),
        hint: 'proposed, accepted or rejected',
      },
      { path: 'prov:wasQuotedFrom', min: 1, kind: 'IRI', hint: 'say which turn it is quoted from' },
      { ...confidence, min: 1 },
    ],
  },
  {
    name: 'Reified',
    target: 'rdf:Statement',
    by: 'class',
    rules: [
      { path: 'rdf:subject', min: 1, max: 1, kind: 'IRI', hint: 'a statement has one subject' },
      { path: 'rdf:predicate', min: 1, max: 1, kind: 'IRI', hint: 'a statement has one predicate' },
      { path: 'rdf:object', min: 1, max: 1, hint: 'a statement has one object' },
    ],
  },
  {
    name: 'Evidence',
    target: 'colloquy:Evidence',
    by: 'class',
    rules: [
      {
        path: 'colloquy:standsAt',
        min: 1,
        max: 1,
        class: 'oa:SpecificResource',
        hint: 'evidence stands at one place in a text',
      },
      { path: 'prov:wasQuotedFrom', min: 1, max: 1, kind: 'IRI', hint: 'evidence comes from one turn' },
      { path: 'prov:wasAttributedTo', max: 1, kind: 'IRI', hint: 'one speaker says it' },
      confidence,
    ],
  },
  {
    name: 'Association',
    target: 'prov:Association',
    by: 'class',
    rules: [
      { path: 'prov:agent', min: 1, max: 1, kind: 'IRI', hint: 'an association is one person’s part' },
      { path: 'prov:hadRole', min: 1, kind: 'IRI', hint: 'say which part it is' },
      { path: 'colloquy:inCapacity', class: 'org:Membership', hint: 'a capacity is a membership' },
    ],
  },
  {
    name: 'Membership',
    target: 'org:Membership',
    by: 'class',
    rules: [
      { path: 'org:member', min: 1, max: 1, kind: 'IRI', hint: 'a membership has one member' },
      { path: 'org:organization', min: 1, max: 1, kind: 'IRI', hint: 'a membership is in one body' },
      { path: 'prov:wasDerivedFrom', min: 1, kind: 'IRI', hint: 'name the statement that it rests on' },
    ],
  },
];
