import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium.mjs';

const minutes = 60_000;

/**
 * Makes sure there is a Chromium: finds one, else downloads playwright's, else installs Debian's as root.
 * Returns whether there is one now; when not, says what to do. `PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1` leaves the
 * download out, for machines that only reach their package mirrors.
 */
export function installChromium() {
  const root = process.getuid?.() === 0;
  const ways = [
    () => true,
    () =>
      !process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD &&
      run('node_modules/.bin/playwright', ['install', ...(root ? ['--with-deps'] : []), 'chromium'], 5),
    () => root && run('apt-get', ['update'], 3) && run('apt-get', ['install', '-y', 'chromium'], 8),
  ];
  const path = ways.reduce((found, way) => found ?? (way() ? working() : undefined), undefined);
  console.log(
    path
      ? `Chromium: ${path}`
      : 'No Chromium: install one (on Debian `apt-get install chromium`, elsewhere `npx playwright install chromium`) or set CHROMIUM_PATH to the one you have.',
  );
  return path !== undefined;
}

/** The path of a Chromium that starts; a download without its system libraries does not. */
function working() {
  const path = findChromium();
  return path && spawnSync(path, ['--version'], { timeout: minutes / 2 }).status === 0 ? path : undefined;
}

function run(program, args, limit) {
  const quick = { DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  return (
    spawnSync(program, args, {
      stdio: 'inherit',
      timeout: limit * minutes,
      env: { ...quick, ...process.env },
    }).status === 0
  );
}
