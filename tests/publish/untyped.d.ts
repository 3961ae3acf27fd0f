/** Packages that the tests read RDF back with and that have no types. */
declare module 'jsonld';
declare module 'rdf-canonize';
