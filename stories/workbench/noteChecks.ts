import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { NoteId } from '../support/accessibilityNotes';
import { exampleFor, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

/** Finds out whether a note is true of its component, in the place where both are shown. */
type Check = (place: HTMLElement, globals: StageGlobals) => Promise<void>;

/** The check of every note. */
export const noteChecks: Readonly<Record<NoteId, Check>> = {
  async field(place, globals) {
    const intl = wordsOf(globals);
    const box = within(place).getByRole('textbox', { name: intl.t('field.mission.statement') });
    await expect(box).toHaveAccessibleDescription(
      expect.stringContaining(intl.t('field.mission.statement.hint')),
    );
    await expect(box).not.toHaveAttribute('aria-invalid');
    await userEvent.clear(box);
    await userEvent.tab();
    await waitFor(() => expect(box).toHaveAttribute('aria-invalid', 'true'));
    await expect(box).toHaveAccessibleDescription(
      expect.stringContaining(intl.t('issue.core-part-missing.mission.statement')),
    );
  },
  async choices(place, globals) {
    const intl = wordsOf(globals);
    const group = within(place).getByRole('group', { name: intl.t('field.changeTriggers') });
    const [box] = within(group).getAllByRole<HTMLInputElement>('checkbox');
    const before = box?.checked;
    box?.focus();
    await userEvent.keyboard(' ');
    await expect(box?.checked).toBe(!before);
    await expect(box).toHaveAccessibleName();
  },
  async list(place, globals) {
    const intl = wordsOf(globals);
    const rows = exampleFor(globals).scope?.out ?? [];
    const item = String(rows[0]?.text);
    const spoken = within(place).getByRole('status');
    await press(place, intl.t('list-ui.move-down', { item }));
    await expect(spoken).toHaveTextContent(
      seen(intl.t('list-ui.moved', { item, position: 2, count: rows.length })),
    );
    await press(place, intl.t('list-ui.remove', { item }));
    await expect(spoken).toHaveTextContent(seen(intl.t('list-ui.removed', { item })));
    await expect(place).toContainElement(document.activeElement as HTMLElement);
    await press(place, intl.t('list-ui.undo'));
    await press(place, intl.t('list.scope.out.add'));
    await expect(document.activeElement).toHaveAttribute(
      'name',
      expect.stringMatching(/^scope\/out\/.+\/text$/),
    );
  },
  async save(place, globals) {
    const intl = wordsOf(globals);
    await userEvent.type(within(place).getByRole('textbox'), '!');
    const spoken = intl.t('save.retry-wait.spoken');
    const status = await waitFor(
      () =>
        within(place)
          .getAllByRole('status')
          .find(({ textContent }) => textContent?.includes(spoken)) ?? Promise.reject(),
    );
    await expect(status.textContent).not.toMatch(/\d/);
    await expect(within(place).getByRole('button', { name: intl.t('save.retry') })).toBeEnabled();
  },
  async rail(place, globals) {
    const intl = wordsOf(globals);
    const rail = within(within(place).getByRole('navigation', { name: intl.t('editor.parts') }));
    const [current, next] = rail.getAllByRole('button');
    await expect(current).toHaveAttribute('aria-current', 'step');
    await expect(next).toHaveAccessibleName(`${intl.t('part.scope')} ${intl.t('part-status.complete')}`);
    next?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-charter-part', 'section-heading'),
    );
  },
  async summary(place, globals) {
    const intl = wordsOf(globals);
    await press(place, intl.t('editor.check'));
    const alert = await within(place).findByRole('alert');
    await waitFor(() => expect(alert.parentElement).toHaveFocus());
    const name = intl.t('issue.core-part-missing.mission.whyInvested');
    await press(alert, name);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'mission/whyInvested'));
  },
  async dialog(place) {
    const opener = place.querySelector<HTMLElement>('[data-slot="edit"]');
    opener?.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await within(document.body).findByRole('dialog');
    await expect(dialog).toHaveAccessibleName();
    await expect(dialog).toHaveAccessibleDescription();
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
  },
  async tray(place, globals) {
    const intl = wordsOf(globals);
    const region = await within(place).findByRole('region', { name: intl.t('save.conflict', { count: 1 }) });
    const mine = within(region).getByRole('button', { name: intl.t('conflict.mine') });
    await expect(mine).toHaveAccessibleDescription(expect.stringContaining(intl.t('field.vision')));
    await userEvent.click(mine);
    const spoken = () =>
      within(place)
        .getAllByRole('status')
        .some(({ textContent }) => textContent?.trim());
    await waitFor(() => expect(spoken()).toBe(true));
  },
  async card(place) {
    const card = within(place).getByRole('article');
    const button = within(card).getByRole('button');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(card.querySelector('[data-charter-part="sparkline"]')).toHaveAttribute(
      'aria-hidden',
      'true',
    );
  },
  async chart(place) {
    const slider = await within(place).findByRole('slider');
    await expect(slider).toHaveAccessibleName();
    fireEvent.change(slider, { target: { value: '0' } });
    const first = slider.getAttribute('aria-valuetext');
    fireEvent.change(slider, { target: { value: '1' } });
    await expect(slider).not.toHaveAttribute('aria-valuetext', first);
    await expect(place.querySelector('[data-charter-part="plot"]')).toHaveAttribute('aria-hidden', 'true');
    await expect(place.querySelectorAll('summary')).toHaveLength(2);
  },
  async viewer(place, globals) {
    const article = within(place).getByRole('article');
    await expect(article).toHaveAccessibleName(String(exampleFor(globals).title));
    const contents = within(article).getByRole('navigation', { name: wordsOf(globals).t('viewer.contents') });
    for (const link of within(contents).getAllByRole('link')) {
      await expect(article.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  },
};

async function press(place: HTMLElement, name: string) {
  const button = within(place).getByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
}
