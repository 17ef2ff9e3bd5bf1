import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CharterEditor, CharterProvider, type CharterProviderProps } from '../../src';
import { en } from '../../src/i18n/en';
import { type CharterSession, createCharterSession } from '../../src/session';
import { type CharterStorage, createMemoryStorage, type JsonObject } from '../../src/storage';
import { exampleCharters } from '../../src/testing/examples';

const { tavlio } = exampleCharters;

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

/** A storage that counts the saves it is asked for. */
function counting(doc: object, access?: 'read') {
  const inner = createMemoryStorage({ documents: { [tavlio.id]: doc as JsonObject } });
  let saves = 0;
  const storage: CharterStorage = {
    ...inner,
    load: async (request) => {
      const loaded = await inner.load(request);
      return loaded.kind === 'found' && access ? { ...loaded, access } : loaded;
    },
    save: (request) => {
      saves++;
      return inner.save(request);
    },
  };
  return { storage, saves: () => saves };
}

const shortcuts = [
  { key: 'z', ctrlKey: true },
  { key: 'z', metaKey: true },
  { key: 'y', ctrlKey: true },
  { key: 'Z', ctrlKey: true, shiftKey: true },
  { key: 's', ctrlKey: true },
  { key: 'x', ctrlKey: true },
  { key: 'v', ctrlKey: true },
  ...['Delete', 'Backspace', 'Enter', ' ', 'Insert', 'F2', 'ArrowUp', 'ArrowDown', 'Escape'].map((key) => ({
    key,
  })),
];

/** Everything that a person can do to what is on the page: every key, click, paste and drop on every element. */
async function doEverything(container: HTMLElement) {
  const dropped = { types: ['text/plain'], getData: () => 'dropped', items: [], files: [] };
  const elements = container.querySelectorAll<HTMLElement>(
    'button, input, textarea, select, [tabindex], [data-charter-part="field-value"]',
  );
  await act(async () => {
    for (const element of [...elements, document.body]) {
      for (const shortcut of shortcuts) fireEvent.keyDown(element, shortcut);
      fireEvent.paste(element, { clipboardData: dropped });
      fireEvent.drop(element, { dataTransfer: dropped });
      if (element.matches('input, textarea')) fireEvent.input(element, { target: { value: 'typed' } });
    }
  });
  for (const element of elements) await act(async () => fireEvent.click(element));
}

/** Everything that a program can ask of the session. */
function askEverything(session: CharterSession) {
  session.edit('title', 'Another');
  session.insert('risks', { id: 'new' });
  session.remove('services/onboarding');
  session.move('services/onboarding', 1);
  session.undo();
  session.redo();
  session.saveNow();
}

async function open(storage: CharterStorage, more: Partial<CharterProviderProps> = {}) {
  const session = createCharterSession({ charterId: tavlio.id, storage, autosave: { wait: 1 } });
  await vi.waitFor(() => expect(session.getSnapshot().save.kind).not.toBe('loading'));
  const { container } = render(
    <CharterProvider session={session} locale={en} now="2026-09-30" {...(more as object)}>
      <CharterEditor parts={['mission', 'services', 'budget', 'risks']} />
    </CharterProvider>,
  );
  return { session, container };
}

/** Longer than any wait before a save. */
const later = () => act(() => new Promise<void>((done) => setTimeout(done, 100)));

describe('X19 a charter that may only be read', () => {
  test.each([
    ['storage says so', tavlio, 'read'],
    ['a newer version wrote it', { ...tavlio, schemaVersion: 999 }, undefined],
  ] as const)(
    'because %s is never saved, whatever is pressed, pasted, dropped or asked',
    async (_, doc, access) => {
      const { storage, saves } = counting(doc, access);
      const { session, container } = await open(storage);
      expect(session.getSnapshot().save.kind).toBe('read-only');
      const before = JSON.stringify(session.getSnapshot().charter);
      await doEverything(container);
      askEverything(session);
      await later();
      session.dispose();
      await later();
      expect(saves()).toBe(0);
      expect(JSON.stringify(session.getSnapshot().charter)).toBe(before);
      expect(screen.queryByRole('textbox')).toBeNull();
    },
  );

  test('because the host lets the person only look is never saved by anything on the page', async () => {
    const { storage, saves } = counting(tavlio);
    const { session, container } = await open(storage, { access: () => 'view' });
    await doEverything(container);
    await later();
    expect(saves()).toBe(0);
    expect(session.getSnapshot().charter).toEqual(tavlio);
  });

  test('counts a save where one may write, so that the count means something', async () => {
    const { storage, saves } = counting(tavlio);
    const { session } = await open(storage);
    askEverything(session);
    await later();
    expect(saves()).toBeGreaterThan(0);
  });
});
