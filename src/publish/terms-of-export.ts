/** Short JSON-LD names of the terms that exports use most: those that link, and those that carry values. */

export const LINKS: Readonly<Record<string, string>> = {
  inScheme: 'skos:inScheme',
  exactMatch: 'skos:exactMatch',
  closeMatch: 'skos:closeMatch',
  spokenBy: 'schema:spokenByCharacter',
  isPartOf: 'schema:isPartOf',
  attributedTo: 'prov:wasAttributedTo',
  quotedFrom: 'prov:wasQuotedFrom',
  generatedBy: 'prov:wasGeneratedBy',
  derivedFrom: 'prov:wasDerivedFrom',
  subject: 'rdf:subject',
  predicate: 'rdf:predicate',
  evidence: 'colloquy:evidence',
  polarity: 'colloquy:polarity',
  modality: 'colloquy:modality',
  reviewStatus: 'colloquy:reviewStatus',
  inUtterance: 'colloquy:inUtterance',
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  standsAt: 'colloquy:standsAt',
  selector: 'oa:hasSelector',
  source: 'oa:hasSource',
  motivatedBy: 'oa:motivatedBy',
};

export const TEXTS: Readonly<Record<string, string>> = {
  name: 'skos:prefLabel',
  alsoKnownAs: 'skos:altLabel',
  text: 'schema:text',
  label: 'rdfs:label',
  confidence: 'itsrdf:taConfidence',
  rule: 'colloquy:rule',
  object: 'rdf:object',
};
