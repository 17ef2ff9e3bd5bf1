import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { CharterProvider } from '../../src';
import { type Published, usePublished } from '../../src/governance';
import { en } from '../../src/i18n/en';
import { createMemoryVersionStore, type VersionStore } from '../../src/lifecycle';
import { StorageError } from '../../src/storage';
import { exampleCharters } from '../../src/testing';
import { charterHistory } from '../../stories/support/charterHistory';

const history = charterHistory(exampleCharters.quillmere);
const { charter } = history;
const me = { id: 'chiara', name: 'Chiara Neri' };

interface Found {
  now?: Published;
}

function Probe({ store, found }: { store: VersionStore; found: Found }) {
  // A new function at each render, as hosts write it.
  found.now = usePublished(store, { at: () => '2026-10-01T09:00:00Z', by: { ...me } });
  return <p>{`${found.now.state} ${found.now.published?.version ?? 'none'}`}</p>;
}

function show(store: VersionStore) {
  const found: Found = {};
  render(
    <StrictMode>
      <CharterProvider defaultValue={charter} locale={en} now="2026-09-30">
        <Probe store={store} found={found} />
      </CharterProvider>
    </StrictMode>,
  );
  return found;
}

const publication = (version: string, previous?: string) => ({
  charter: { ...charter, version },
  version,
  level: 'minor' as const,
  note: 'Clearer words',
  previous,
});

it('has nothing before the first version, which it publishes and then has', async () => {
  const store = createMemoryVersionStore();
  const found = show(store);
  await screen.findByText('ready none');
  await act(async () => expect(await found.now?.onPublish?.(publication('1.0'))).toBeUndefined());
  screen.getByText('ready 1.0');
  expect(await store.list(charter.id)).toMatchObject([
    { version: '1.0', byId: me.id, byName: me.name, at: '2026-10-01T09:00:00Z' },
  ]);
});

it('reads the newest of several, and follows it', async () => {
  const found = show(createMemoryVersionStore(history));
  await screen.findByText('ready 3.0');
  expect(found.now?.published?.title).toBe(charter.title);
  await act(async () => expect(await found.now?.onPublish?.(publication('3.1', '3.0'))).toBeUndefined());
  screen.getByText('ready 3.1');
});

it('hands on the conflict of whoever was faster, and reads their version', async () => {
  const store = createMemoryVersionStore(history);
  const found = show(store);
  await screen.findByText('ready 3.0');
  const theirs = { ...publication('3.1', '3.0'), charterId: charter.id, at: '2026-10-01T08:59:00Z' };
  await store.publish(
    { ...theirs, content: { ...history.charter, version: '3.1' } as never },
    { previous: '3.0' },
  );
  await act(async () => {
    expect(await found.now?.onPublish?.(publication('4.0', '3.0'))).toEqual({ conflict: '3.1' });
  });
  await screen.findByText('ready 3.1');
});

it('offers no publishing until the store has answered, and asks again', async () => {
  const store = createMemoryVersionStore(history);
  let isDown = true;
  const found = show({
    ...store,
    list: (...given) => (isDown ? Promise.reject(new StorageError('unavailable')) : store.list(...given)),
  });
  await screen.findByText('failed none');
  expect(found.now?.onPublish).toBeUndefined();
  isDown = false;
  act(() => found.now?.retry());
  await waitFor(() => screen.getByText('ready 3.0'));
  expect(found.now?.onPublish).toBeDefined();
});
