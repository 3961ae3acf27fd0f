/** `npx tsx scripts/reference.ts`: writes docs/messages.md, docs/cli.md and docs/api.md from the built program. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiPage } from './reference/api.ts';
import { cliPage } from './reference/cli.ts';
import { messagesPage } from './reference/messages.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
writeFileSync(`${docs}messages.md`, await messagesPage());
writeFileSync(`${docs}cli.md`, await cliPage());
writeFileSync(`${docs}api.md`, apiPage());
