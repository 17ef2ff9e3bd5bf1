import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CharterEditor, CharterProvider } from '../../src';
import { el } from '../../src/i18n/el';
import type { CharterDraft } from '../../src/model';
import { createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject } from '../../src/storage';

/** What a test does to the page from outside the editor. */
export interface TypingPage {
  /** The charter as the store holds it. */
  stored(): Promise<CharterDraft>;
  /** An edit by script, as a host makes one. */
  edit(path: string, value: unknown): void;
  /** Waits until all is saved, then saves further fields as another client of the store, and waits until they are here. */
  colleague(fields: Partial<CharterDraft>): Promise<void>;
}

declare global {
  interface Window {
    typing: TypingPage;
  }
}

const charterId = 'c';
const { signal } = new AbortController();
const storage = createMemoryStorage({
  documents: {
    c: {
      schemaVersion: 1,
      id: charterId,
      title: 'Χάρτης',
      locale: 'el',
      mission: { statement: 'Πρώτα ο πελάτης' },
      budget: { amount: 1000 },
    },
  },
});
const session = createCharterSession({ charterId, storage, autosave: { wait: 30 } });

async function found() {
  const loaded = await storage.load({ docId: charterId, signal });
  if (loaded.kind !== 'found') throw new Error(`The store answered ${loaded.kind}.`);
  return loaded;
}

async function until(condition: () => boolean) {
  while (!condition()) await new Promise((later) => setTimeout(later, 5));
}

window.typing = {
  stored: async () => (await found()).doc as unknown as CharterDraft,
  edit: (path, value) => session.edit(path, value),
  async colleague(fields) {
    await until(() => session.getSnapshot().save.kind === 'clean');
    const { doc, revision } = await found();
    const next = { ...(doc as JsonObject), ...fields } as JsonObject;
    const request = { docId: charterId, doc: next, base: revision, attemptId: crypto.randomUUID(), signal };
    await storage.client().save({ ...request, reason: 'manual', changes: [] });
    await until(() => JSON.stringify(session.getSnapshot().charter) === JSON.stringify(next));
  },
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CharterProvider session={session} locale={el} now="2026-09-30">
        <CharterEditor parts={['mission', 'budget']} />
      </CharterProvider>
    </StrictMode>,
  );
