/** In its own thread: the query engine. It can be ended at any moment, which is how queries are cancelled. */
import wasm from 'oxigraph/web_bg.wasm?url';
import { serveDesk } from './desk.ts';

serveDesk(new URL(wasm, import.meta.url));
