/** `npm start`: installs what is missing, builds the program, makes exports/ from data/transcripts and says where to look. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root, run } from './prepare.mjs';

installPackages();
console.log('Building the program and the explorer …');
run('npm', ['run', '--silent', 'build']);
const samples = readdirSync(join(root, 'data', 'transcripts'))
  .filter((name) => !name.endsWith('.meta.yaml'))
  .sort()
  .map((name) => join('data', 'transcripts', name));
run(process.execPath, ['dist/cli.js', 'build', ...samples, '--out', 'exports', '--explorer']);
console.log(`
The graph is in exports/graph.json and exports/graph.ttl.
The explorer, one file that works offline:  ${pathToFileURL(join(root, 'exports', 'explorer.html')).href}
With SPARQL behind it:                      node dist/cli.js serve
What there is, in the terminal:             node dist/cli.js explain
Your own transcript:                        node dist/cli.js build my-talk.txt --out out --explorer
`);
