import { expect } from 'vitest';
import type { WatchedPage } from './openPage';

/**
 * What a person does with a charter on the test page, from writing to a picture of a chart: every step ends with
 * something that is seen. The charter is the example `quillmere`.
 */
export async function journey({ page }: WatchedPage, title: string): Promise<string[]> {
  const editor = page.locator('[data-charter-part="editor"]');
  const panel = page.locator('[data-charter-part="panel"]');
  const viewer = page.locator('[data-charter-part="viewer"]');
  const held = () => page.evaluate(() => window.security.held());
  const saved = () => page.evaluate(() => window.security.saved());

  // Writing, a list, stepping back and forth.
  await editor
    .getByRole('textbox', { name: /^Title/ })
    .first()
    .fill(title);
  await expect.poll(async () => (await held())?.title).toBe(title);
  await expect.poll(saved).toBe('clean');
  const risks = (await held())?.risks?.length ?? 0;
  await editor
    .locator('[data-charter-section="risks"]')
    .getByRole('button', { name: /^Add/ })
    .first()
    .click();
  await expect.poll(async () => (await held())?.risks?.length).toBe(risks + 1);
  await editor.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(async () => (await held())?.risks?.length ?? 0).toBe(risks);
  await editor.getByRole('button', { name: 'Redo' }).click();
  await editor.getByRole('button', { name: 'Undo' }).first().click();

  // Reading.
  await expect.poll(() => viewer.getByRole('heading', { level: 1 }).textContent()).toBe(title);

  // Figures from a table.
  await panel.locator('[data-charter-part="card"] button').first().click();
  await panel.getByRole('button', { name: 'Enter figures' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Paste or upload a table' }).click();
  await dialog.getByRole('textbox', { name: 'Table' }).fill('2026-10\t40');
  await dialog.getByRole('button', { name: /^Take over/ }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);

  // Files.
  const names: string[] = [];
  const download = async (click: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), click()]);
    names.push(file.suggestedFilename());
  };
  const picture = panel.getByRole('button', { name: 'Save picture' }).first();
  if ((await picture.getAttribute('aria-expanded')) === 'false') await picture.click();
  await download(() => panel.getByRole('button', { name: 'As SVG' }).first().click());
  await download(() => panel.getByRole('button', { name: 'As PNG' }).first().click());
  await download(() => panel.getByRole('button', { name: 'Download figures' }).first().click());
  return names;
}
