/** Finds and starts a Chromium for the browser tests, the screenshots and the benchmark. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** First that exists: CHROMIUM_PATH, the system's Chromium or Chrome, Playwright's own download. */
export function chromiumPath(): string | undefined {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  const downloaded = existsSync(cache)
    ? readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .reverse()
        .flatMap((name) =>
          ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(cache, name, path)),
        )
    : [];
  return [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...downloaded,
  ].find((path): path is string => path !== undefined && existsSync(path));
}

/** Starts it without the background traffic that a closed network answers with refusals. */
export async function launch(extra: string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error('no Chromium found: install one (apt-get install chromium), or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extra,
    ],
  });
}
