import { useEffect, useState } from 'react';
import type { CharterSession } from '../session';
import { prepareCharterSession } from '../session/createCharterSession';
import type { CharterOwnership } from './CharterProvider';

type Prepared = CharterSession & { open?(): void };

interface Owned {
  readonly charterId: string | undefined;
  readonly userKey: string | undefined;
  readonly session: Prepared;
}

/**
 * The session of a provider: made once, opened after mounting, disposed of when the provider goes for good. The
 * disposal waits for a task, so that StrictMode's rehearsal of unmounting keeps the session. Another `charterId` or
 * `userKey` makes another session, and the old one finishes its save alone; another object of `storage` does not.
 */
export function useOwnedSession(
  ownership: CharterOwnership,
  newId: (() => string) | undefined,
): CharterSession {
  const { charterId = undefined, userKey = undefined } = 'storage' in ownership ? ownership : {};
  const make = (): Owned => ({ charterId, userKey, session: prepare(ownership, newId) });
  const [owned, setOwned] = useState(make);
  let current = owned;
  if (owned.charterId !== charterId || owned.userKey !== userKey) {
    current = make();
    setOwned(current);
  }
  const { session } = current;
  const isHosts = 'session' in ownership;
  useEffect(() => {
    if (isHosts) return;
    const ending = endings.get(session);
    if (ending !== undefined) clearTimeout(ending);
    session.open?.();
    return () => {
      endings.set(
        session,
        setTimeout(() => session.dispose(), 0),
      );
    };
  }, [session, isHosts]);
  return session;
}

const endings = new WeakMap<CharterSession, ReturnType<typeof setTimeout>>();

function prepare(ownership: CharterOwnership, newId: (() => string) | undefined): Prepared {
  if ('session' in ownership) return ownership.session;
  if ('storage' in ownership) {
    const { charterId, storage, initial, autosave, userKey } = ownership;
    return prepareCharterSession({ charterId, storage, initial, autosave, userKey, newId });
  }
  const initial = 'value' in ownership ? ownership.value : ownership.defaultValue;
  return prepareCharterSession({ charterId: initial.id, initial, newId });
}
