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

/** Signs out and begins anew, so that nothing of the person stays in the page. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' });
  location.assign('/');
}
