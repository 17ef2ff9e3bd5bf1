import type { Page } from 'playwright';
import type { CharterDraft } from '../../src/model';
import { drawChart } from '../isolation/openIsolation';
import type { ShowOptions } from '../isolation/page';

/** What the scripts look at: what a charter is written, measured and read with, and what stands around its life. */
export const whole = ['editor', 'panel', 'viewer'] as const;
export const life = ['governance'] as const;

/** Shows views on a page of a host, and waits until all of them are there: some load when they are shown. */
export async function showViews(page: Page, options: ShowOptions): Promise<void> {
  const isOfLife = options.what.includes('governance');
  await page.evaluate((given) => window.isolation.show(given), {
    ...options,
    charter: isOfLife ? inReview(options.charter) : options.charter,
  });
  if (options.what.includes('panel')) await drawChart(page);
  if (!isOfLife) return;
  await page.locator('[data-charter-part="version-diff"]').waitFor();
  await page.locator('[data-charter-part="comments-panel"] [data-thread]').first().waitFor();
  await page.locator('[data-charter-part="review-assistant"] [data-variant="primary"]').press('Enter');
  await page.locator('[data-charter-part="review-assistant"][data-open]').waitFor();
}

/** A charter as it stands while its parties sign it; the first has. */
function inReview(charter: CharterDraft): CharterDraft {
  return { ...charter, status: 'in-review', approvals: charter.approvals?.slice(0, 1) };
}
