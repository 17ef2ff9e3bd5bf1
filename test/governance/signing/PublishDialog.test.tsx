import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  LifecycleBar,
  PublishDialog,
  type PublishDialogProps,
  type PublishHandler,
} from '../../../src/governance';
import { preloadDialog } from '../../../src/kit/Dialog';
import type { CharterDraft } from '../../../src/model';
import { cem, now, olivia, tavlio } from '../../lifecycle/people';
import { buttons, inDialog, intl, renderSigning } from './renderSigning';

beforeAll(preloadDialog);

const minor: CharterDraft = { ...tavlio, title: 'Another title' };
const major: CharterDraft = { ...tavlio, vision: 'Another vision' };
const parties = intl.list(['Head of Sales', 'CEO']);

function Opened(props: Partial<PublishDialogProps>) {
  const [open, setOpen] = useState(true);
  return <PublishDialog published={tavlio} open={open} onOpenChange={setOpen} {...props} />;
}

const openOn = async (charter: CharterDraft, props: Partial<PublishDialogProps> = {}, me = olivia) => {
  const scene = renderSigning(<Opened {...props} />, { charter, me });
  const dialog = await inDialog();
  const confirm = () => scene.user.click(dialog.getAllByRole('button').at(-1) as HTMLElement);
  const write = (note: string) => scene.user.type(dialog.getByRole('textbox'), note);
  return { ...scene, dialog, confirm, write, words: () => screen.getByRole('dialog').textContent ?? '' };
};

describe('PublishDialog', () => {
  it('explains a major change before it is made: what, why, and whose signatures it voids', async () => {
    const { words } = await openOn(major);
    for (const said of [
      intl.t('signing.publish.title', { version: '2.0' }),
      intl.t('signing.publish.major', { parts: intl.t('part.mission') }),
      intl.t('signing.publish.rule'),
      intl.t('signing.publish.voids', { count: 2, parties }),
      intl.t('signing.publish.to-draft'),
      intl.t('signing.publish.in-force', { version: '1.2' }),
      intl.t('field.vision'),
    ])
      expect(words()).toContain(said);
  });

  it('explains a minor change, and that signatures stay', async () => {
    const { words } = await openOn(minor);
    for (const said of [
      intl.t('signing.publish.title', { version: '1.3' }),
      intl.t('signing.publish.minor'),
      intl.t('signing.publish.stay', { count: 2, parties }),
      intl.t('signing.publish.document'),
      `${intl.t('field.title')}: ${intl.t('signing.publish.changed')}`,
    ])
      expect(words()).toContain(said);
    expect(words()).not.toContain(intl.t('signing.publish.to-draft'));
  });

  it('names what came, what went and the parties that have to sign', async () => {
    const [service, ...services] = tavlio.services ?? [];
    const { words } = await openOn({
      ...tavlio,
      services,
      parties: [...(tavlio.parties ?? []), { id: 'fin', name: 'Finance', requiredSigner: true }],
    });
    expect(words()).toContain(
      intl.t('signing.publish.major', {
        parts: intl.list([intl.t('part.services'), intl.t('signing.publish.required-parties')]),
      }),
    );
    expect(words()).toContain(`Finance: ${intl.t('signing.publish.added')}`);
    const name = service?.custom ?? intl.label('service', service?.id ?? '');
    expect(words()).toContain(`${name}: ${intl.t('signing.publish.removed')}`);
  });

  it('calls the first version the first', async () => {
    const { words } = await openOn(
      { ...tavlio, version: '0.1', status: 'draft', approvals: [] },
      { published: undefined },
    );
    expect(words()).toContain(intl.t('signing.publish.title', { version: '1.0' }));
    expect(words()).toContain(intl.t('signing.publish.first'));
    expect(words()).toContain(intl.t('signing.publish.no-signatures'));
  });

  it('gives the host the version first, then writes it as one edit', async () => {
    const onPublish = vi.fn<PublishHandler>();
    const { write, confirm, charterNow, session, spoken } = await openOn(major, { onPublish });
    await write('Travel is funded');
    await confirm();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(charterNow()).toMatchObject({
      version: '2.0',
      status: 'draft',
      approvals: [{ state: 'void' }, { state: 'void' }],
      changeLog: [{ version: '2.0', on: now, note: 'Travel is funded', personName: 'Olivia' }],
    });
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(onPublish.mock.calls[0]?.[0]).toEqual({
      charter: charterNow(),
      version: '2.0',
      level: 'major',
      note: 'Travel is funded',
      previous: '1.2',
    });
    expect(spoken()).toBe(intl.t('signing.publish.done', { version: '2.0' }));
    act(session.undo);
    expect(charterNow()).toEqual(major);
  });

  it('asks for a note before anything else', async () => {
    const onPublish = vi.fn<PublishHandler>();
    const { confirm, charterNow, dialog } = await openOn(minor, { onPublish });
    await confirm();
    expect(dialog.getByRole('alert').textContent).toBe(intl.t('signing.refusal.note-missing'));
    expect(document.activeElement).toBe(dialog.getByRole('textbox'));
    expect(onPublish).not.toHaveBeenCalled();
    expect(charterNow()).toEqual(minor);
  });

  it('changes nothing when somebody else published at the same time', async () => {
    const { write, confirm, charterNow, dialog } = await openOn(minor, {
      onPublish: async () => ({ conflict: '1.3' }),
    });
    await write('A better title');
    await confirm();
    expect((await dialog.findByRole('alert')).textContent).toContain(
      intl.t('signing.refusal.version-moved', { seen: '1.2', now: '1.3' }),
    );
    expect(charterNow()).toEqual(minor);
  });

  it('does not even ask the host when the version moved here', async () => {
    const onPublish = vi.fn<PublishHandler>();
    const { write, confirm, elsewhere, charterNow, dialog, words } = await openOn(minor, { onPublish });
    await write('A better title');
    act(() => elsewhere({ version: '1.3' }));
    await confirm();
    expect(dialog.getByRole('alert').textContent).toContain(
      intl.t('signing.refusal.version-moved', { seen: '1.2', now: '1.3' }),
    );
    expect(onPublish).not.toHaveBeenCalled();
    expect(charterNow()).toEqual({ ...minor, version: '1.3' });
    expect(words()).toContain(intl.t('signing.publish.again'));
  });

  it('does not publish what was not explained, and explains it when asked', async () => {
    const { write, confirm, elsewhere, charterNow, dialog, user, words } = await openOn(minor);
    await write('A better title');
    act(() => elsewhere({ vision: 'Slipped in' }));
    await confirm();
    expect(dialog.getByRole('alert').textContent).toContain(intl.t('signing.refusal.content-moved'));
    expect(charterNow().version).toBe('1.2');
    await user.click(dialog.getByRole('button', { name: intl.t('signing.publish.again') }));
    expect(words()).toContain(intl.t('signing.publish.title', { version: '2.0' }));
    expect(words()).toContain(intl.t('signing.publish.voids', { count: 2, parties }));
    expect(dialog.getByRole('textbox')).toHaveProperty('value', 'A better title');
  });

  it('says when the host could not keep it, and lets the person try again', async () => {
    let isDown = true;
    const onPublish = vi.fn(async () => {
      if (isDown) throw new Error('The server is down.');
    });
    const { write, confirm, charterNow, dialog } = await openOn(minor, { onPublish });
    await write('A better title');
    await confirm();
    expect((await dialog.findByRole('alert')).textContent).toContain(intl.t('signing.publish.failed'));
    expect(charterNow()).toEqual(minor);
    isDown = false;
    await confirm();
    await waitFor(() => expect(charterNow().version).toBe('1.3'));
  });

  it('is published once however often it is pressed, and keeps a signature that came in meanwhile', async () => {
    let answer = () => {};
    const onPublish = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }),
    );
    const open = { ...minor, approvals: minor.approvals?.slice(0, 1) };
    const { write, confirm, charterNow, elsewhere } = await openOn(open, { onPublish });
    await write('A better title');
    await confirm();
    await confirm();
    expect(charterNow().version).toBe('1.2');
    act(() => elsewhere({ approvals: minor.approvals }));
    await act(async () => answer());
    await waitFor(() => expect(charterNow().version).toBe('1.3'));
    expect(charterNow().approvals).toEqual(minor.approvals);
    expect(onPublish).toHaveBeenCalledTimes(1);
  });

  it('has nothing to publish when only data was recorded', async () => {
    const recorded = { ...tavlio, annotations: [{ id: 'n', text: 'Launch' }] };
    const { words, dialog } = await openOn(recorded);
    expect(words()).toContain(intl.t('signing.refusal.nothing-changed', { version: '1.2' }));
    expect(dialog.queryByRole('textbox')).toBeNull();
  });

  it('refuses who does not own the charter', async () => {
    const { words, dialog } = await openOn(minor, {}, cem);
    expect(words()).toContain(
      intl.t('signing.role-needed', { roles: intl.label('stakeholderRole', 'charter-owner') }),
    );
    expect(dialog.queryByRole('textbox')).toBeNull();
  });
});

describe('LifecycleBar with a host that keeps versions', () => {
  it('offers to publish what changed, and then has nothing left to publish', async () => {
    let published = tavlio;
    const bar = () => (
      <LifecycleBar
        published={published}
        onPublish={({ charter }) => {
          published = charter;
        }}
      />
    );
    const { user, page, again } = renderSigning(bar(), { charter: minor, me: olivia });
    await user.click(screen.getByRole('button', { name: intl.t('signing.step.publish') }));
    const dialog = await inDialog();
    await user.type(dialog.getByRole('textbox'), 'A better title');
    await user.click(dialog.getAllByRole('button').at(-1) as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    again(bar());
    expect(buttons(page)).not.toContain(intl.t('signing.step.publish'));
    expect(page.textContent).toContain(intl.t('signing.refusal.nothing-changed', { version: '1.3' }));
    await waitFor(() =>
      expect(
        page.querySelector('[data-charter-part="lifecycle-bar"]')?.contains(document.activeElement),
      ).toBe(true),
    );
  });
});
