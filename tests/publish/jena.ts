/** Apache Jena's commands from Debian's libapache-jena-java, which ships jars without commands and needs two files that its build lost. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JARS = '/usr/share/java';
/** All jars of the folder at once quarrel about logging, so only those that Jena needs. */
const NEEDED =
  /^(?:jena-|thrift|slf4j-(?:api|simple)|commons-|jackson-|httpc|jsonld-java|titanium|jakarta\.json|gson|protobuf|guava|dexx)/;
const jars = existsSync(`${JARS}/jena-cmds.jar`)
  ? readdirSync(JARS).filter(
      (jar) => NEEDED.test(jar) && jar.endsWith('.jar') && !/-\d[\w.]*\.jar$/.test(jar),
    )
  : [];

/** Debian's build moved Xerces' classes to the package `xerces` and left their messages behind: no class of Jena loads without them. */
const LOST = ['xerces/impl/xpath/regex/message.properties', 'xerces/impl/msg/DatatypeMessages.properties'];
const patch = mkdtempSync(join(tmpdir(), 'colloquy-jena-'));
process.once('exit', () => rmSync(patch, { recursive: true, force: true }));
for (const path of LOST) {
  mkdirSync(join(patch, path, '..'), { recursive: true });
  writeFileSync(join(patch, path), '');
}

const run = (command: string, args: string[]) =>
  spawnSync(
    'java',
    [
      // warnings, but no word about each file
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
      '-cp',
      [patch, ...jars.map((jar) => join(JARS, jar))].join(':'),
      command,
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );

export const riot = (...args: string[]) => run('riotcmd.riot', args);
export const shacl = (...args: string[]) => run('shacl.shacl', args);

/** Whether Jena is there and starts. */
export const jenaRuns = jars.length > 0 && riot('--version').status === 0;
