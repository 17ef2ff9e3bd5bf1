import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type AccessRule, CharterProvider, type Locale } from '../../../src';
import { DirectoryProvider } from '../../../src/governance';
import { createIntl } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import type { Actor, Directory } from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';
import { createCharterSession } from '../../../src/session';
import { counter, now } from '../../lifecycle/people';

export const intl = createIntl({ locale: en });

/** A host's directory with nobody else in it. */
export function directoryOf(me: Actor | undefined): Directory {
  return { me, find: async () => undefined, search: async () => [] };
}

interface Scene {
  charter: CharterDraft;
  me?: Actor;
  access?: AccessRule;
  locale?: Locale;
}

/** Parts of signing on a charter in a real session, for one person. */
export function renderSigning(parts: ReactNode, { charter, me, access, locale = en }: Scene) {
  const session = createCharterSession({ charterId: charter.id, initial: charter, newId: counter() });
  const around = (children: ReactNode) => (
    <CharterProvider session={session} locale={locale} now={now} access={access}>
      <DirectoryProvider directory={directoryOf(me)}>
        <main className="ec-root">{children}</main>
      </DirectoryProvider>
    </CharterProvider>
  );
  const view = render(around(parts));
  const charterNow = () => session.getSnapshot().charter;
  return {
    session,
    user: userEvent.setup(),
    charterNow,
    /** Somebody else changes the charter. */
    elsewhere: (change: Partial<CharterDraft>) => session.receive({ ...charterNow(), ...change }),
    again: (next: ReactNode) => view.rerender(around(next)),
    spoken: () => document.querySelector('[data-charter-part="announcer"] [role="status"]')?.textContent,
    page: view.container,
  };
}

/** What a page offers to press, by the words on it. */
export const buttons = (page: Element) =>
  [...page.querySelectorAll('[data-charter-part~="button"]')].map((button) => button.textContent);

export const row = (page: Element, name: string): HTMLElement =>
  [...page.querySelectorAll<HTMLElement>('[data-charter-part="list-item"]')].find((item) =>
    item.textContent?.includes(name),
  ) ?? failToFind(name);

function failToFind(name: string): never {
  throw new Error(`No row says "${name}".`);
}

export const inDialog = async () => within(await screen.findByRole('dialog'));
