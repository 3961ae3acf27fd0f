/** Credentials for SPARQL endpoints, from the environment only: arguments show in process lists and shell histories. */
import type { Credentials } from '../query/http.ts';

export const CREDENTIALS_HELP =
  'Credentials come from the environment: COLLOQUY_ENDPOINT_USER and COLLOQUY_ENDPOINT_PASSWORD (sent as Digest or Basic,\nas the server asks), or COLLOQUY_ENDPOINT_TOKEN (sent as Bearer).';

export function credentialsOf(environment: NodeJS.ProcessEnv): Credentials {
  return {
    user: environment.COLLOQUY_ENDPOINT_USER,
    password: environment.COLLOQUY_ENDPOINT_PASSWORD,
    token: environment.COLLOQUY_ENDPOINT_TOKEN,
  };
}
