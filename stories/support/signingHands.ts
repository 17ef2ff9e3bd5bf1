import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { CharterAction } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleFor, type StageGlobals, wordsOf } from './CharterStage';

/** What people do on a page of the desk. */
export function hands(canvas: HTMLElement, globals: StageGlobals, charter = exampleFor(globals)) {
  const intl = wordsOf(globals);
  const part = (name: string) => canvas.querySelector<HTMLElement>(`[data-charter-part="${name}"]`);
  const page = within(canvas);
  const dialog = async () => within(await page.findByRole('dialog'));
  const closed = () => waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  const press = async (action: CharterAction | 'publish', from: ParentNode | null | undefined) => {
    const find = () => from?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    await waitFor(() => expect(find()).toBeTruthy());
    await userEvent.click(find() as HTMLElement);
  };
  const partyRow = (partyId: string) => {
    const name = charter.parties?.find(({ id }) => id === partyId)?.name;
    const rows = canvas.querySelectorAll<HTMLElement>('[data-charter-part="list-item"]');
    return [...rows].find((row) => row.textContent?.includes(String(name)));
  };
  return {
    intl,
    bar: () => part('lifecycle-bar'),
    dialog,
    closed,
    partyRow,
    isNow: (status: string) =>
      waitFor(() => expect(part('lifecycle-bar')).toHaveAttribute('data-status', status)),
    as: (person: string) =>
      userEvent.selectOptions(canvas.querySelector('select') as HTMLSelectElement, person),
    step: (action: CharterAction | 'publish') => press(action, part('lifecycle-bar')),
    ask: (action: 'sign' | 'decline', partyId: string) => press(action, partyRow(partyId)),
    /** Writes into the open dialog, and confirms. */
    async confirm(text = '') {
      const open = await dialog();
      if (text) await userEvent.type(open.getByRole('textbox'), text);
      await userEvent.click(open.getAllByRole('button').at(-1) as HTMLElement);
    },
    states: () =>
      [...canvas.querySelectorAll<HTMLElement>('[data-charter-part="list-item"]')].map(
        (row) => row.dataset.state,
      ),
  };
}

/** Parties that have to sign. */
export const signers = ({ parties = [] }: CharterDraft) =>
  parties.filter(({ requiredSigner }) => requiredSigner).map(({ id }) => id);
