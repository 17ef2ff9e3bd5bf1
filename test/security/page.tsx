import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { CharterEditor, CharterProvider, useCharter } from '../../src';
import { CommentsPanel, CommentThreads, DirectoryProvider, ThreadsProvider } from '../../src/governance';
import { en } from '../../src/i18n/en';
import { createMemoryThreadStore } from '../../src/lifecycle';
import { MetricsPanelRoot } from '../../src/metrics';
import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject } from '../../src/storage';
import { CharterViewer } from '../../src/viewer';
import { conversation } from './conversation';

/** What a test does to the page from outside. */
export interface SecurityPage {
  /** Shows editor, panel, viewer and conversations of a charter, each time anew, and waits until they are painted. */
  show(charter: CharterDraft): Promise<void>;
  /** The charter as the editor holds it. */
  held(): CharterDraft | undefined;
  /** Where the editor stands with its storage. */
  saved(): string | undefined;
}

declare global {
  interface Window {
    security: SecurityPage;
  }
}

let root: Root | undefined;
let session: CharterSession | undefined;

function Views() {
  const charter = useCharter((whole) => whole);
  const edit = (path: string, value: unknown) => session?.edit(path, value);
  return (
    <>
      <CharterEditor />
      <MetricsPanelRoot
        charter={charter}
        now="2026-09-30"
        onFiguresChange={(id, series) => edit(`indicators/${id}/series`, series)}
        onLinkChange={(id, decision) =>
          edit(`links/${id}`, { ...(session?.read(`links/${id}`) as object), ...decision })
        }
        onAnnotationsChange={(annotations) => edit('annotations', annotations)}
      />
      <CharterViewer charter={charter} locale={en} now="2026-09-30" />
      <CommentThreads path="mission" />
      <CommentsPanel onShow={() => {}} />
    </>
  );
}

window.security = {
  async show(charter) {
    root?.unmount();
    session?.dispose();
    const storage = createMemoryStorage({
      documents: { [charter.id]: charter as unknown as JsonObject },
    });
    session = createCharterSession({ charterId: charter.id, storage, autosave: { wait: 30 } });
    while (session.getSnapshot().save.kind === 'loading') await Promise.resolve();
    const talk = conversation(charter);
    const store = createMemoryThreadStore({ threads: talk.threads });
    root = createRoot(document.getElementsByTagName('main')[0] ?? document.body);
    flushSync(() =>
      root?.render(
        <StrictMode>
          <CharterProvider session={session as CharterSession} locale={en} now="2026-09-30">
            <DirectoryProvider directory={talk.directory}>
              <ThreadsProvider store={store} now={() => Date.UTC(2026, 8, 30)}>
                <Views />
              </ThreadsProvider>
            </DirectoryProvider>
          </CharterProvider>
        </StrictMode>,
      ),
    );
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    // What is said loads when it is shown.
    do await painted();
    while (document.querySelectorAll('[data-comment]').length < talk.shown);
  },
  held: () => session?.getSnapshot().charter,
  saved: () => session?.getSnapshot().save.kind,
};
