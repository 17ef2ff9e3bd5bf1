import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CharterProvider, VersionHistory } from '../../src';
import { ChangesSinceSigned } from '../../src/governance';
import { en } from '../../src/i18n/en';
import { type CharterVersion, createMemoryVersionStore, type VersionStore } from '../../src/lifecycle';
import { type CharterSession, createCharterSession } from '../../src/session';
import { StorageError } from '../../src/storage';
import { exampleCharters } from '../../src/testing';
import { charterHistory } from '../../stories/support/charterHistory';

const history = charterHistory(exampleCharters.quillmere);
const { charter } = history;
const newSession = () => createCharterSession({ charterId: charter.id, initial: charter });
const fourVersions = () => createMemoryVersionStore(history);

function show(
  store: VersionStore = fourVersions(),
  session: CharterSession = newSession(),
  props: Partial<Parameters<typeof VersionHistory>[0]> = {},
) {
  const view = render(
    <CharterProvider session={session} locale={en} now="2026-09-30">
      <VersionHistory store={store} {...props} />
    </CharterProvider>,
  );
  return { ...view, session };
}

const row = async (version: string) =>
  within(
    await waitFor(
      () => document.querySelector<HTMLElement>(`[data-version="${version}"]`) ?? expect.fail('No row.'),
    ),
  );
const button = (name: string) => screen.findByRole('button', { name });
const place = (path: string) => document.querySelector(`[data-path="${path}"]`);

async function askToRestore(version: string) {
  fireEvent.click((await row(version)).getByRole('button', { name: 'Restore…' }));
  return within(await screen.findByRole('dialog'));
}

describe('VersionHistory', () => {
  it('lists who published what, when and why, the newest first', async () => {
    show();
    const newest = await row('3.0');
    expect(newest.getByText('Major')).toBeDefined();
    expect(newest.getByText('Chiara Neri').localName).toBe('bdi');
    expect(newest.getByText('May 28, 2026, 03:40 PM').getAttribute('datetime')).toBe('2026-05-28T15:40:00Z');
    expect(newest.getByText(/one service moved forward/)).toBeDefined();
    expect(
      [...document.querySelectorAll('[data-version]')].map((one) => one.getAttribute('data-version')),
    ).toEqual(['3.0', '2.0', '1.1', '1.0']);
  });

  it('strips what would turn the line from names and notes', async () => {
    const [first] = history.versions as readonly CharterVersion[];
    const odd = {
      ...first,
      byName: 'Ana \u202eziuR',
      note: '\u202eSecret',
      at: 'not a date',
    } as CharterVersion;
    show(createMemoryVersionStore({ versions: [odd] }));
    await row('1.0');
    expect(document.body.textContent).toContain('Ana ziuR');
    expect(document.body.textContent).not.toContain('\u202e');
  });

  it('compares any two, and never shows an answer to an earlier question', async () => {
    const store = fourVersions();
    const waiting = new Map<string, () => void>();
    const slow: VersionStore = {
      ...store,
      load: async (charterId, version, request) => {
        if (version === '1.0') await new Promise<void>((resolve) => waiting.set(version, resolve));
        return store.load(charterId, version, request);
      },
    };
    show(slow);
    await waitFor(() => expect(place('mission/statement')).not.toBe(null));
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '1.0' } });
    expect(place('mission/statement')).toBe(null);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: 'draft' } });
    await waitFor(() => expect(screen.getByText('From the draft to version 3.0')).toBeDefined());
    await act(async () => waiting.get('1.0')?.());
    expect(screen.getByText('From the draft to version 3.0')).toBeDefined();
    expect(place('scope/in/in-new')?.getAttribute('data-kind')).toBe('removed');
    expect(place('mission/statement')).toBe(null);
  });

  it('follows the draft while it is compared', async () => {
    const { session } = show();
    await row('3.0');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: 'draft' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '3.0' } });
    await waitFor(() => expect(place('scope/in/in-new')).not.toBe(null));
    act(() => session.edit('vision', 'Another vision'));
    await waitFor(() => expect(place('vision')).not.toBe(null));
  });

  it('restores an old version as one step, keeps what was recorded, and tells its host', async () => {
    const onRestored = vi.fn();
    const { session } = show(fourVersions(), newSession(), { onRestored });
    const dialog = await askToRestore('2.0');
    await waitFor(() => expect(dialog.getByText('Comes back')).toBeDefined());
    expect(dialog.getByText(/Mission \(1\)/)).toBeDefined();
    expect(dialog.getByText(/Figures/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Restore as draft' }));
    const restored = session.getSnapshot().charter;
    expect(restored.mission).toEqual(history.versions[2]?.content.mission);
    expect(restored.approvals).toEqual(charter.approvals);
    expect(restored.indicators?.[0]?.series).toEqual(charter.indicators?.[0]?.series);
    expect(onRestored).toHaveBeenCalledTimes(1);
    expect(onRestored.mock.calls[0]?.[0]).toMatchObject({ version: '2.0' });
    expect(screen.getByText(/The draft now says what version 2.0 said/)).toBeDefined();
    act(() => session.undo());
    expect(session.getSnapshot().charter).toEqual(charter);
    expect(session.getSnapshot().canUndo).toBe(false);
  });

  it('restores against what the draft says by then, and changes nothing when it is cancelled', async () => {
    const { session } = show();
    const dialog = await askToRestore('2.0');
    await waitFor(() => expect(dialog.getByText('Comes back')).toBeDefined());
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(session.getSnapshot().charter).toEqual(charter);
    expect(session.getSnapshot().canUndo).toBe(false);
    const again = await askToRestore('2.0');
    const confirm = await again.findByRole('button', { name: 'Restore as draft' });
    const log = [{ id: 'l', version: '3.0', note: 'Meanwhile' }];
    act(() => session.edit('changeLog', log));
    fireEvent.click(confirm);
    expect(session.getSnapshot().charter.changeLog).toEqual(log);
  });

  it('says what does not come along', async () => {
    const session = newSession();
    session.insert('indicators', {
      id: 'fresh',
      label: 'Win\u202e rate',
      series: [{ period: '2026-09', value: 3 }],
    } as { id: string });
    show(fourVersions(), session);
    const dialog = await askToRestore('1.0');
    await waitFor(() => expect(dialog.getByText('Does not come along')).toBeDefined());
    expect(dialog.getByText(/version 1\.0 does not have.*\u2068Win rate\u2069/)).toBeDefined();
  });

  it.each([
    [
      'a newer version of the product',
      { schemaVersion: 99 },
      /Version 3\.0 was written with a newer version/,
    ],
    ['what is no charter', { services: 'none' }, /Version 3\.0 cannot be read as a charter/],
  ])('restores nothing of %s', async (_, wrong, words) => {
    const versions = history.versions.map((one) =>
      one.version === '3.0' ? { ...one, content: { ...one.content, ...wrong } } : one,
    );
    show(createMemoryVersionStore({ versions }));
    const dialog = await askToRestore('3.0');
    await waitFor(() => expect(dialog.getByText(words)).toBeDefined());
    expect(dialog.queryByRole('button', { name: 'Restore as draft' })).toBe(null);
  });

  it('has nothing to restore of what the draft says already', async () => {
    const { content } = history.versions[3] as CharterVersion;
    show(fourVersions(), createCharterSession({ charterId: charter.id, initial: content as never }));
    const dialog = await askToRestore('3.0');
    await waitFor(() => expect(dialog.getByText(/already says what version 3\.0 says/)).toBeDefined());
    expect(dialog.queryByRole('button', { name: 'Restore as draft' })).toBe(null);
  });

  it('restores nothing when the draft can no longer be changed', async () => {
    const session = newSession();
    const closed = { ...session, getSnapshot: () => ({ ...session.getSnapshot(), readOnly: isClosed }) };
    let isClosed = false;
    show(fourVersions(), closed);
    const dialog = await askToRestore('2.0');
    const confirm = await dialog.findByRole('button', { name: 'Restore as draft' });
    isClosed = true;
    fireEvent.click(confirm);
    expect(screen.getByText('The draft can no longer be changed. Nothing was restored.')).toBeDefined();
    expect(session.getSnapshot().charter).toEqual(charter);
  });

  it.each([
    ['unavailable', 'This could not be loaded.'],
    ['unauthenticated', 'You are signed out.'],
    ['forbidden', 'You may not read the versions of the charter.'],
  ] as const)('says that the host answered %s, and asks again on demand', async (code, words) => {
    const store = fourVersions();
    const list = vi.fn(store.list);
    let isDown = true;
    show({
      ...store,
      list: async (...args) => (isDown ? Promise.reject(new StorageError(code)) : list(...args)),
    });
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    isDown = false;
    fireEvent.click(await button('Try again'));
    await row('3.0');
    expect(list).toHaveBeenCalledTimes(1);
  });

  it('meets a host whose functions throw at once, or that lost a version', async () => {
    const store = fourVersions();
    show({
      ...store,
      load: (_charterId, version) => {
        if (version === '1.0') throw new Error('broken');
        return Promise.resolve({ kind: 'absent' });
      },
    });
    expect(await screen.findByText('Version 2.0 was not found.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '1.0' } });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('asks for the list again when the charter has another version', async () => {
    const store = fourVersions();
    const { session } = show(store);
    await row('3.0');
    const next = { ...charter, version: '3.1' };
    await store.publish(
      {
        charterId: charter.id,
        version: '3.1',
        level: 'minor',
        at: '2026-09-30T10:00:00Z',
        content: next as never,
      },
      { previous: '3.0' },
    );
    act(() => session.edit('version', '3.1'));
    await row('3.1');
  });

  it('lets a reader compare, and not restore', async () => {
    render(
      <CharterProvider defaultValue={charter} locale={en} now="2026-09-30" access={() => 'view'}>
        <VersionHistory store={fourVersions()} />
      </CharterProvider>,
    );
    await row('3.0');
    expect(screen.getByText('You can compare versions here, but not restore one.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Restore…' })).toBe(null);
  });

  it('compares the only version with the draft', async () => {
    show(createMemoryVersionStore({ versions: history.versions.slice(0, 1) }));
    expect(await screen.findByText('From version 1.0 to the draft')).toBeDefined();
  });
});

describe('ChangesSinceSigned', () => {
  const since = (store: VersionStore, partyId: string) =>
    render(
      <CharterProvider defaultValue={charter} locale={en} now="2026-09-30">
        <ChangesSinceSigned store={store} partyId={partyId} />
      </CharterProvider>,
    );

  it('shows what changed since the version that a party signed last', async () => {
    since(fourVersions(), 'sal');
    expect(screen.getByText(/VP Sales.* signed version 2\.0 on October 2, 2025\./)).toBeDefined();
    await waitFor(() => expect(place('mission/statement')).not.toBe(null));
    expect(screen.getByText('9 places were agreed differently.')).toBeDefined();
  });

  it('says that the signed version is gone, or that nothing was signed', async () => {
    since(createMemoryVersionStore(), 'sal');
    expect(await screen.findByText('Version 2.0 was not found.')).toBeDefined();
    since(createMemoryVersionStore(), 'en');
    expect(screen.getByText(/Revenue Enablement.* has not signed a version yet\./)).toBeDefined();
  });

  it('asks again when the host did not answer', async () => {
    const store = fourVersions();
    let isDown = true;
    since(
      {
        ...store,
        load: async (...args) => (isDown ? Promise.reject(new Error('down')) : store.load(...args)),
      },
      'cs',
    );
    await screen.findByRole('alert');
    isDown = false;
    fireEvent.click(await button('Try again'));
    await waitFor(() => expect(place('scope/in/in-new')).not.toBe(null));
  });
});
