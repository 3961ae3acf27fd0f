/** What the two commands need: packages where they are missing, and a Chromium for the browser tests. Plain JavaScript, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with its output shown; ends the program with its exit code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0 && !options.mayFail) process.exit(status ?? 1);
  return status ?? 1;
}

/** `npm ci` where node_modules is missing or older than the lock file. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Colloquy needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
    process.exit(1);
  }
  const stamp = join(root, 'node_modules', '.colloquy-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const installed = join(root, 'node_modules', '.package-lock.json');
  const current =
    existsSync(installed) && statSync(installed).mtimeMs > statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!current) console.log('Installing what the project needs; the first time takes a minute or three …');
  if (!current) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/** Where Chromium usually lies. */
const CHROMIUMS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Path of a Chromium that is installed; installs one with the system's package manager, else with Playwright, where there is none. */
export async function installChromium() {
  const installed = () => CHROMIUMS.find((path) => path && existsSync(path));
  if (installed()) return installed();
  if (existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing the system’s (apt-get install chromium) …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, rest, {
        mayFail: true,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    if (apt('update', '-qq') === 0) apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    if (installed()) return installed();
  }
  console.log('Installing Playwright’s Chromium …');
  run('npx', ['playwright-core', 'install', 'chromium'], { mayFail: true });
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Debian packages that read our output, by a file that each brings; those for CI alone are large. */
const CHECKERS = [
  ['raptor2-utils', '/usr/bin/rapper', true],
  ['libapache-jena-java', '/usr/share/java/jena-cmds.jar', process.env.CI],
  ['default-jre-headless', '/usr/bin/java', process.env.CI],
  ['python3-networkx', '/usr/lib/python3/dist-packages/networkx', process.env.CI],
  ['virtuoso-opensource-7-bin', '/usr/bin/virtuoso-t', process.env.CI],
];

/** Debian tools that let other people's parsers read our output; tests that need them skip where they cannot be had. */
export function installCheckers() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const missing = CHECKERS.filter(([, path, wanted]) => wanted && !existsSync(path)).map(([name]) => name);
  if (missing.length === 0) return;
  const apt = (...args) =>
    run('apt-get', args, {
      mayFail: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = (names) => apt('install', '-y', '-qq', '--no-install-recommends', ...names);
  if (process.env.CI) apt('update', '-qq');
  // One that cannot be had must not keep the others away.
  if (install(missing) !== 0) for (const name of missing) install([name]);
}
