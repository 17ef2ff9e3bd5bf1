import { clearDrafts } from '../../../src/session';
import type { Person } from '../people';

/** Who is signed in; `null` when nobody is. Rejects when the portal does not answer. */
export async function whoAmI(): Promise<Person | null> {
  const response = await fetch('/session');
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  return response.json();
}

/** Signs a person in, for this browser. */
export async function signIn(person: string): Promise<Person> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  return response.json();
}

/**
 * Signs out and begins anew, so that nothing of the person stays in the page. What they wrote and the server has is
 * also forgotten on this device; what it has not yet waits there for them alone.
 */
export async function signOut(person: Person, saved: boolean): Promise<void> {
  await fetch('/session', { method: 'DELETE' });
  if (saved) await clearDrafts(person.id).catch(() => undefined);
  location.assign(`/${location.search}`);
}
