/** What the room offers: quads, Turtle, prefixes and the choices a publisher has. */
export type { Assert, ExampleQuery, PublishOptions, Quotes } from './options.ts';
export { prefixesFor, prefixesOf } from './prefixes.ts';
export { toQuads } from './quads.ts';
export { toTurtle, turtlePieces } from './turtle.ts';
