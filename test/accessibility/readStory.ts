import { chromium } from 'playwright';
import { partKeys } from '../../src/model';
import { launchOptions } from '../browser/findChromium.mjs';
import { serveStatic } from '../browser/serveStatic.mjs';
import { readTree } from './readTree';
import { speak } from './speak';

const whole: Readonly<Record<string, string>> = {
  editor: 'editor--sections',
  panel: 'metrics-panel--quillmere',
  viewer: 'viewer--document',
};

/** The story of a part, of a whole view, or with this id. */
export function storyOf(name: string): string {
  if ((partKeys as readonly string[]).includes(name)) return `sections-${name}--filled`;
  return whole[name] ?? name;
}

/** Opens a story of the built Storybook, or of one that runs at `url`, and gives its lines as they would be spoken. */
export async function readStory(name: string, locale: string, url?: string): Promise<string[]> {
  const served = url === undefined ? await serveStatic('storybook-static') : undefined;
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.goto(
      `${url ?? served?.url}/iframe.html?id=${storyOf(name)}&viewMode=story&globals=locale:${locale}`,
    );
    await page.waitForSelector('#storybook-root *');
    await page.waitForLoadState('networkidle');
    return speak(await readTree(page));
  } finally {
    await browser.close();
    served?.close();
  }
}
