import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, openBook } from './openBook';

const greek = { locale: 'el' };
const portal = 'portal--application';
let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

const statement = 'Δίνουμε σε κάθε ομάδα που μιλά με πελάτες ό,τι χρειάζεται για να ωφελεί τον αγοραστή.';
const why = 'Οι νέοι πωλητές έκλειναν την πρώτη τους συμφωνία σε εννέα μήνες.';
const promise = 'Νέα ομάδα κάθε πρώτη Δευτέρα του μήνα';
const reason = 'Όποιος εκπαιδεύεται νωρίς κλείνει νωρίς.';

test('a new user writes the five core parts in Greek, reloads and finds everything', async () => {
  const { open, complaints, close } = await book.profile({ locale: 'el-GR' });
  const page = await open(portal, greek);
  const section = (key: string) => page.locator(`[data-charter-section="${key}"]`);
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true });

  // What is our mission? Typed as a person types, from field to field with Tab.
  await box('Δήλωση αποστολής').click();
  await page.keyboard.type(statement);
  await page.keyboard.press('Tab');
  await page.keyboard.type(why);

  // Which services? One from the catalogue, with details in its dialog, closed by Escape.
  const addFrom = async (name: string, option: { label: string } | { index: number }) => {
    await choice(name).focus();
    await choice(name).selectOption(option);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await addFrom('Προσθήκη υπηρεσίας', { label: 'Ένταξη νέων συνεργατών' });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Υπόσχεση', exact: true }).fill(promise);
  await dialog.getByRole('checkbox', { name: 'Πωλητές', exact: true }).check();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  // For whom, and who pays?
  await addFrom('Προσθήκη ρόλου', { label: 'Προϊστάμενοι πωλήσεων' });
  await choice('Σε ποιον ανήκει ο προϋπολογισμός').selectOption({ index: 2 });
  const owner = await page.locator('[name="budget/ownerId"]').inputValue();

  // How is success measured, and who is told? An early sign, a result, and the link between them.
  for (const add of ['Προσθήκη πρόδρομου δείκτη', 'Προσθήκη δείκτη υστέρησης']) {
    await addFrom(add, { index: 2 });
    await dialog.getByRole('textbox', { name: 'Τιμή αφετηρίας', exact: true }).fill('40');
    await dialog.getByRole('textbox', { name: 'Τιμή στόχου', exact: true }).fill('62,5');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await section('indicators').getByRole('button', { name: 'Προσθήκη σύνδεσης' }).click();
  await choice('Πρόδρομος δείκτης').selectOption({ index: 1 });
  await choice('Δείκτης υστέρησης').selectOption({ index: 1 });
  await section('indicators').locator('[name$="/rationale"]').fill(reason);
  await section('review').getByRole('button', { name: 'Προσθήκη ενημέρωσης' }).click();
  await section('review').locator('[name^="reporting/"]').first().fill('Διοίκηση πωλήσεων');

  await saved(page);
  await expect.poll(() => page.getByText('Απαντήθηκαν 5 από τις 5 ερωτήσεις').count()).toBe(1);
  const written = await controls(page);
  expect(written).toMatchObject({
    'mission/statement': statement,
    'mission/whyInvested': why,
    'budget/ownerId': owner,
  });
  await page.reload();
  await box('Δήλωση αποστολής').waitFor();
  expect(await controls(page)).toEqual(written);
  await expect.poll(() => section('services').textContent()).toContain(promise);
  await expect.poll(() => section('indicators').textContent()).toContain('62,5');

  await page.getByRole('button', { name: 'Ανάγνωση' }).click();
  const document = page.locator('[data-charter-part="viewer"]');
  for (const text of [
    statement,
    why,
    promise,
    reason,
    'Ένταξη νέων συνεργατών',
    'Προϊστάμενοι πωλήσεων',
    'Διοίκηση πωλήσεων',
  ]) {
    await expect.poll(() => document.textContent()).toContain(text);
  }
  expect(complaints).toEqual([]);
  await close();
});

const vision = 'Όραμα, γραμμένο στην πρώτη καρτέλα';
const purpose = 'Σκοπός, γραμμένος στη δεύτερη καρτέλα';

test('two tabs that write different fields lose neither: both are stored, and nobody is asked', async () => {
  const { open, complaints, close } = await book.profile();
  const [first, second] = [await open(portal, greek), await open(portal, greek)];
  await Promise.all([write(first, 'vision', vision), write(second, 'purpose', purpose)]);
  await Promise.all([saved(first), saved(second)]);
  const stored = await storage(first);
  for (const text of [vision, purpose]) expect(stored).toContain(text);
  // The tab that was earlier learns what the later one wrote.
  for (const tab of [first, second]) {
    await expect.poll(() => tab.locator('[name="vision"]').inputValue()).toBe(vision);
    await expect.poll(() => tab.locator('[name="purpose"]').inputValue()).toBe(purpose);
    await expect.poll(() => tray(tab).count()).toBe(0);
  }
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  { choice: 'Κρατώ το δικό μου', kept: 'mine' },
  { choice: 'Κρατώ το δικό τους', kept: 'theirs' },
] as const)(
  'two tabs that write the same field: the later one sees both texts, and $kept is kept',
  async ({ choice, kept }) => {
    const { open, close } = await book.profile();
    const tabs = [await open(portal, greek), await open(portal, greek)] as const;
    // At once and whole, so that neither has saved before the other has written.
    const fill = (tab: Page, text: string) => tab.locator('[name="vision"]').fill(text);
    await Promise.all([fill(tabs[0], vision), fill(tabs[1], purpose)]);
    const states = await Promise.all(tabs.map(settled));
    expect([...states].sort()).toEqual(['clean', 'conflict']);
    const loser = tabs[states.indexOf('conflict')] as Page;
    const mine = loser === tabs[0] ? vision : purpose;
    const theirs = loser === tabs[0] ? purpose : vision;
    expect(await storage(loser)).toContain(theirs);
    const button = tray(loser).getByRole('button', { name: choice });
    await button.waitFor();
    await expect.poll(() => tray(loser).textContent()).toContain(mine);
    await expect.poll(() => tray(loser).textContent()).toContain(theirs);

    await button.click();
    await saved(loser);
    const text = kept === 'mine' ? mine : theirs;
    await expect.poll(() => loser.locator('[name="vision"]').inputValue()).toBe(text);
    expect(await storage(loser)).toContain(text);
    // What was not kept is one press away.
    if (kept === 'theirs') {
      await tray(loser).getByRole('button', { name: 'Τελικά το δικό μου' }).click();
      await expect.poll(() => loser.locator('[name="vision"]').inputValue()).toBe(mine);
    }
    await expect.poll(() => tray(loser).count()).toBe(0);
    await close();
  },
);

/** Types into a field, letter by letter. */
async function write(page: Page, name: string, text: string) {
  await page.locator(`[name="${name}"]`).pressSequentially(text);
}

/** Waits until the page says that everything is saved. */
async function saved(page: Page) {
  await page.getByRole('status').filter({ hasText: 'Αποθηκεύτηκε' }).first().waitFor();
  await page.locator('[data-charter-part="save-status"][data-state="clean"]').waitFor();
}

/** Waits until a save has ended, well or in a conflict, and says which. */
async function settled(page: Page): Promise<string | null> {
  const status = page.locator('[data-charter-part="save-status"]');
  await page
    .locator('[data-charter-part="save-status"]:is([data-state="clean"], [data-state="conflict"])')
    .waitFor();
  return status.getAttribute('data-state');
}

function tray(page: Page) {
  return page.locator('[data-charter-part="conflict-tray"]');
}

/** All that this profile has stored. */
function storage(page: Page): Promise<string> {
  return page.evaluate(() => Object.values({ ...localStorage }).join('\n'));
}

/** What each field of the editor holds, by its path. */
function controls(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-charter-part="editor"] [name]')].map(
        (control) => [control.name, control.type === 'checkbox' ? `${control.checked}` : control.value],
      ),
    ),
  );
}
