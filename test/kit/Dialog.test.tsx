import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { AppearanceProvider } from '../../src/kit/AppearanceProvider';
import { Dialog, preloadDialog } from '../../src/kit/Dialog';
import { IntlProvider } from '../../src/kit/IntlProvider';

/** A page with a button that opens a dialog. */
function Page({
  initially = false,
  container = null,
}: {
  initially?: boolean;
  container?: HTMLElement | null;
}) {
  const [open, setOpen] = useState(initially);
  return (
    <IntlProvider locale={en}>
      <AppearanceProvider portalContainer={container}>
        <main className="ec-root" dir="rtl">
          <button type="button" onClick={() => setOpen(true)}>
            Open
          </button>
          <input aria-label="outside" />
          <Dialog title="Add a service" description="What sellers get." open={open} onOpenChange={setOpen}>
            <input aria-label="inside" />
          </Dialog>
        </main>
      </AppearanceProvider>
    </IntlProvider>
  );
}

const open = async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByText('Open'));
  return user;
};

describe('Dialog, pressed open before it is loaded', () => {
  it('opens when it is there, with focus in it', async () => {
    await open();
    const dialog = await screen.findByRole('dialog', { name: 'Add a service' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  });
});

describe('Dialog', () => {
  beforeAll(preloadDialog);

  it('opens inside the root, named and described, with focus in it', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: 'Add a service' });
    expect(dialog.closest('.ec-root')).not.toBeNull();
    const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('What sellers get.');
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  it('keeps focus inside while tabbing either way', async () => {
    const user = await open();
    const dialog = screen.getByRole('dialog');
    for (let n = 0; n < 6; n++) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    for (let n = 0; n < 6; n++) {
      await user.tab({ shift: true });
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
  });

  it('closes by Escape and gives focus back to what opened it', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('inside'), 'x');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Open')));
  });

  it.each(['Close', 'Done'])('closes by its button "%s"', async (name) => {
    const user = await open();
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Open')));
  });

  it('may be open from the start, with focus in it', async () => {
    render(<Page initially />);
    const dialog = screen.getByRole('dialog');
    expect(dialog.closest('.ec-root')).not.toBeNull();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  });

  it('opens where the host wants it', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    render(<Page initially container={container} />);
    expect(container.contains(screen.getByRole('dialog'))).toBe(true);
    container.remove();
  });

  it('adds no style element, which a strict policy would refuse', async () => {
    await open();
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });
});
