const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As high as the largest scene, so that charts that draw when they come into view are in view. */
const VIEWPORT = { width: 1280, height: 4000 };
/** A box is blank when fewer of its pixel columns than this share show colour; axes take the rest. */
const LEAST_INK = 0.5;

/** Opens a fresh page of a peer and hands it to `use`; closes it afterwards. `problems` collects what the console complains of. */
async function withPage(context, { peer, throttle }, use) {
  const browserContext = await context.browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await browserContext.newPage();
    const problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    const cdp = await browserContext.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.goto(`${context.origin}/charts/${peer}/`);
    await page.waitForFunction(() => 'bench' in window);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return await use({ page, cdp, problems });
  } finally {
    await browserContext.close();
  }
}

/**
 * One visit: a fresh page, mounts to warm up (the first also loads what is loaded late), then mounts that count, each
 * into an empty page and followed by an update where the scene has one. A slow visit warms up less, and one over its
 * `budget` in milliseconds ends with the mount at hand, which counts. The last drawing is looked at: what is blank comes back in `failures`.
 */
export async function visit(context, { peer, scene, size, throttle, update, warmUp, mounts, budget }) {
  return withPage(context, { peer, throttle }, async ({ page, cdp, problems }) => {
    await page.evaluate(([scene, size]) => window.bench.prepare(scene, size), [scene, size]);
    const result = { mounts: [], updates: [] };
    const started = performance.now();
    const spent = () => performance.now() - started;
    for (let run = 0; run < warmUp + mounts; run += 1) {
      if (run > 0) await page.evaluate(() => window.bench.remove());
      const mount = await measured(cdp, () => page.evaluate(() => window.bench.mount()));
      const change = update && (await measured(cdp, () => page.evaluate(() => window.bench.update())));
      const over = spent() > budget;
      if (run >= warmUp || over) {
        result.mounts.push(mount);
        if (change) result.updates.push(change);
      }
      if (over) break;
      if (spent() > budget / 4) run = Math.max(run, warmUp - 1);
    }
    const elements = await page.evaluate(() => window.bench.elements());
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(cdp)).JSHeapUsedSize;
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await pause(100);
    return { ...result, elements, heap, failures: [...(await blanks(page)), ...problems] };
  }).catch((error) => ({ failures: [String(error).split('\n')[0]] }));
}

/**
 * A timing of the page, with the work of the main thread from the call until the rest after it, in milliseconds. The
 * garbage of the mount before is left to the browser: to force a collection also throws compiled code away, so that
 * what is timed is mostly compiling.
 */
async function measured(cdp, run) {
  const before = await metrics(cdp);
  const timing = await run();
  const after = await metrics(cdp);
  return { ...timing, work: (after.TaskDuration - before.TaskDuration) * 1000 };
}

/** A library that draws nothing must not win: every box of the drawing shows a coloured line in a picture of the page. */
async function blanks(page) {
  const png = (await page.screenshot({ fullPage: true })).toString('base64');
  const ink = await page.evaluate((png) => window.bench.ink(png), png);
  const blank = ink.filter((share) => share < LEAST_INK);
  if (ink.length === 0) return ['no drawing'];
  return blank.length === 0
    ? []
    : [`${blank.length} of ${ink.length} drawings blank (${blank[0].toFixed(2)} of the width)`];
}

/** Which of the scenes a peer can do. */
export async function scenesOf(context, peer, scenes) {
  return withPage(context, { peer, throttle: 1 }, ({ page }) =>
    page.evaluate((scenes) => scenes.filter((scene) => window.bench.can(scene)), scenes),
  );
}

/** Milliseconds of each of a peer's computations. */
export async function computations(context, { peer, throttle, runs }) {
  return withPage(context, { peer, throttle }, ({ page }) =>
    page.evaluate((runs) => window.bench.compute(runs), runs),
  );
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
