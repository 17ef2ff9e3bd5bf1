import type { ReactNode } from 'react';
import { type Person, people } from '../people';
import { Brand } from './Brand';
import { signIn } from './session';
import type { Words } from './words';

/** Chooses who is at the keyboard. Renders a `<main>` with a button for each person. */
export function SignIn(props: { words: Words; choice: ReactNode; onDone: (person: Person) => void }) {
  const { words, choice, onDone } = props;
  return (
    <main className="portal-sign-in">
      <header>
        <Brand name={words.portal} />
        {choice}
      </header>
      <h1>{words.signIn}</h1>
      <p>{words.standIn}</p>
      <ul>
        {people.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" onClick={() => signIn(id).then(onDone)}>
              <strong>{name}</strong>
              <span>{words[role]}</span>
              <span>{words[`${role}-may`]}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
