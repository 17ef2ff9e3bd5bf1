import { act, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { expect } from 'vitest';
import { type AccessRule, CharterProvider } from '../../../src';
import { DirectoryProvider, ThreadsProvider } from '../../../src/governance';
import { en } from '../../../src/i18n/en';
import type { Actor, CommentThread, Directory, Person, ThreadStore } from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';
import { type CharterSession, createCharterSession } from '../../../src/session';
import { counter, olivia, tavlio } from '../../lifecycle/people';

export const me = olivia.person;
export const gail: Person = { id: 'gail', name: 'Gail Ström' };
export const gus: Person = { id: 'gus', name: 'Gus\u202e Odd' };
const known: readonly Person[] = [me, gail, gus];

/** A conversation about a place, begun by Gail. */
export function thread(id: string, path: string, more: Partial<CommentThread> = {}): CommentThread {
  return {
    id,
    charterId: tavlio.id,
    anchor: { path, label: path },
    comments: [
      {
        id: `${id}-1`,
        authorId: gail.id,
        authorName: gail.name,
        text: `About ${id}`,
        at: '2026-09-29T15:40:00Z',
        mentions: [],
      },
    ],
    ...more,
  };
}

export function directoryOf(actor: Actor | undefined, search?: Directory['search']): Directory {
  return {
    me: actor,
    find: async (id) => known.find((one) => one.id === id),
    search:
      search ??
      (async (name) => known.filter((one) => one.name.toLowerCase().startsWith(name.toLowerCase()))),
  };
}

interface Scene {
  store: ThreadStore;
  charter?: CharterDraft;
  access?: AccessRule;
  directory?: Directory;
  session?: CharterSession;
}

/** Parts of comments on a charter in a real session, as Olivia sees them. */
export function renderComments(parts: ReactNode, { store, charter = tavlio, ...scene }: Scene) {
  const session =
    scene.session ?? createCharterSession({ charterId: charter.id, initial: charter, newId: counter() });
  const around = (children: ReactNode) => (
    <StrictMode>
      <CharterProvider session={session} locale={en} now="2026-09-30" access={scene.access}>
        <DirectoryProvider directory={scene.directory ?? directoryOf(olivia)}>
          <ThreadsProvider store={store} now={() => Date.UTC(2026, 8, 30, 12)}>
            <main className="ec-root">{children}</main>
          </ThreadsProvider>
        </DirectoryProvider>
      </CharterProvider>
    </StrictMode>
  );
  const view = render(around(parts));
  return {
    ...view,
    session,
    user: userEvent.setup(),
    again: (next: ReactNode) => view.rerender(around(next)),
    spoken: () => document.querySelector('[data-charter-part="announcer"] [role="status"]')?.textContent,
  };
}

/** The element of a conversation or comment, once it is there. */
export const shown = (selector: string) =>
  waitFor(() => document.querySelector<HTMLElement>(selector) ?? expect.fail(`No ${selector}.`));
export const threadIds = () =>
  [...document.querySelectorAll('[data-thread]')].map((one) => one.getAttribute('data-thread'));

/** Lets what is under way end. */
export const settle = (ms = 0) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
