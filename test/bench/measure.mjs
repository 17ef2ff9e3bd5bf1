import { fileURLToPath } from 'node:url';
import { median, percentile } from './statistics.mjs';

/** 43 characters; the first few warm the page up and are not counted. */
export const typed = 'The quick brown fox jumps over the lazy dog';
const WARM_UP_KEYS = 3;
/** Milliseconds between two keys, a fast typist's pace. */
const KEY_SPACING = 60;
/** Milliseconds of rest in which work that a system puts off until after the typing still counts. */
const SETTLE = 500;

const renderCounter = fileURLToPath(new URL('renderCounter.js', import.meta.url));
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a fresh page of a system, mounts the form in it and hands both to `use`; closes the page afterwards.
 * `problems` collects console errors and uncaught exceptions, `violations` breaches of the strict policy.
 */
async function withPage(
  context,
  { system, throttle = 1, strict = false, countRenders = false, form = 'charter', rows },
  use,
) {
  const browserContext = await context.browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await browserContext.newPage();
    const problems = [];
    const violations = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.exposeFunction('reportViolation', (directive) => violations.push(directive));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        window.reportViolation(event.effectiveDirective),
      );
    });
    if (countRenders) await page.addInitScript({ path: renderCounter });
    const cdp = await browserContext.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.goto(`${context.origin}/${system}/${strict ? '?strict' : ''}`);
    await page.waitForFunction(() => 'bench' in window);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await metrics(cdp);
    const mount = await page.evaluate(([form, rows]) => window.bench.mount(form, rows), [form, rows]);
    const mountCpu = ((await metrics(cdp)).ThreadTime - before.ThreadTime) * 1000;
    return await use({ page, cdp, problems, violations, mount, mountCpu });
  } finally {
    await browserContext.close();
  }
}

async function typeText(page, text, afterKey = async () => {}) {
  for (const character of text) {
    const next = pause(KEY_SPACING);
    await page.keyboard.type(character);
    await next;
    await afterKey();
  }
}

/**
 * Whether a system may be timed: every control drawn and labelled, every typed character shown and stored, focus kept,
 * the rules at work, the console clean. Counts renders per key on the way, which needs no clock.
 */
export async function gate(context, system, rows) {
  return withPage(context, { system, throttle: 4, countRenders: true, rows }, async ({ page, problems }) => {
    const count = await page.evaluate(() => window.bench.count());
    await page.evaluate(() => window.bench.focusTarget());
    await page.evaluate(() => window.takeRenders());
    const renders = [];
    await typeText(page, typed, async () => renders.push(await page.evaluate(() => window.takeRenders())));
    await pause(SETTLE);
    const target = await page.evaluate(() => window.bench.target());
    const expected = target.initial + typed;
    const validates = await emptyRequiredField(page);
    const failures = [
      count.controls !== count.expected && `${count.controls} of ${count.expected} controls`,
      count.labelled !== count.expected && `${count.labelled} of ${count.expected} labels`,
      target.shown !== expected && `shows «${target.shown}»`,
      target.stored !== expected && `stored «${target.stored}»`,
      !target.focused && 'focus lost',
      system !== 'floor' && !validates && 'no error after emptying a required field',
      ...problems,
    ].filter(Boolean);
    return {
      failures,
      controls: count.controls,
      nodes: count.nodes,
      rendersPerKey: median(renders.map((each) => each.components)),
      mostRendersPerKey: Math.max(...renders.map((each) => each.components)),
      commitsPerKey: median(renders.map((each) => each.commits)),
    };
  });
}

/** Empties a required field and leaves it: some systems speak up at each key, others when the writer moves on. */
async function emptyRequiredField(page) {
  await page.evaluate(() => window.bench.focusRequired());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  return page
    .waitForFunction(() => window.bench.showsError(), undefined, { timeout: 5000 })
    .then(() => true)
    .catch(() => false);
}

/** Breaches of a strict content security policy while the form mounts and a key is typed, and whether it still works. */
export async function strictPolicy(context, system, rows) {
  return withPage(context, { system, strict: true, rows }, async ({ page, violations }) => {
    await page.evaluate(() => window.bench.focusTarget());
    await typeText(page, 'x');
    const validates = await emptyRequiredField(page);
    return { violations: violations.length, validates };
  }).catch((error) => ({ violations: Number.NaN, validates: false, error: String(error).split('\n')[0] }));
}

/** One timed visit: a fresh page, mount, then the sentence typed at a steady pace. All figures in milliseconds and bytes. */
export async function timedRun(context, options) {
  return withPage(context, options, async ({ page, cdp, mount, mountCpu }) => {
    await page.evaluate(() => window.bench.focusTarget());
    await pause(SETTLE);
    await typeText(page, typed.slice(0, WARM_UP_KEYS));
    await pause(SETTLE);
    await page.evaluate(() => window.bench.takeKeyTimes());
    const before = await metrics(cdp);
    await typeText(page, typed.slice(WARM_UP_KEYS));
    await pause(SETTLE);
    const after = await metrics(cdp);
    const keyTimes = await page.evaluate(() => window.bench.takeKeyTimes());
    const keys = typed.length - WARM_UP_KEYS;
    const perKey = (name) => ((after[name] - before[name]) * 1000) / keys;
    await cdp.send('HeapProfiler.collectGarbage');
    return {
      mount,
      mountCpu,
      task: perKey('TaskDuration'),
      script: perKey('ScriptDuration'),
      styleAndLayout: perKey('RecalcStyleDuration') + perKey('LayoutDuration'),
      cpu: perKey('ThreadTime'),
      keyP50: percentile(keyTimes, 0.5),
      keyP95: percentile(keyTimes, 0.95),
      heap: (await metrics(cdp)).JSHeapUsedSize,
    };
  });
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
