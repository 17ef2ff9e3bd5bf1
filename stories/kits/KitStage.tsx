import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, type CharterProviderProps, MissionSection, ServicesSection } from '../../src';
import { accessOf, exampleFor, localeOf, type StageGlobals } from '../support/CharterStage';

/** Toolbar of a story in a host's kit. */
export type KitGlobals = StageGlobals & { theme?: string };

type Dress = Pick<CharterProviderProps, 'appearance' | 'components'>;

/** Two sections of an editor, dressed by a kit; a service opens in a dialog. */
export function KitStage({ globals, ...dress }: Dress & { globals: KitGlobals }) {
  return (
    <CharterProvider
      defaultValue={exampleFor(globals)}
      locale={localeOf(globals)}
      access={accessOf(globals)}
      now="2026-09-30"
      {...dress}
    >
      <MissionSection.Root />
      <ServicesSection.Root />
    </CharterProvider>
  );
}

/** Classes of a kit that a play looks for. */
export interface KitClasses {
  readonly button: string;
  readonly textarea: string;
  readonly dialog: string;
}

/**
 * A play: types into the kit's box, opens the kit's dialog by keyboard and finds the kit in it, closes it by Escape with
 * focus back where it was, and leaves it open to look at.
 */
export function playKit({ button, textarea, dialog }: KitClasses) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const box = await waitFor(() => find<HTMLTextAreaElement>(canvasElement, 'textarea[id]'));
    await expect(box).toHaveClass(textarea);
    await userEvent.click(box);
    await userEvent.keyboard('{Control>}{End}{/Control} 123');
    await expect(box.value).toMatch(/ 123$/);

    const opener = find<HTMLButtonElement>(canvasElement, 'button[data-slot="edit"]');
    await expect(opener).toHaveClass(button);
    const open = async () => {
      opener.focus();
      await userEvent.keyboard('{Enter}');
      return within(document.body).findByRole('dialog');
    };
    const opened = await open();
    await waitFor(() => expect(opened).toContainElement(document.activeElement as HTMLElement));
    await expect(opened).toHaveClass(dialog);
    await expect(opened).toHaveAccessibleName();
    await expect(opened).toHaveAccessibleDescription();
    await expect(find(opened, 'textarea[id]')).toHaveClass(textarea);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(within(document.body).queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(opener).toHaveFocus());
    const again = await open();
    await Promise.all(again.getAnimations({ subtree: true }).map((animation) => animation.finished));
  };
}

function find<E extends Element>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
