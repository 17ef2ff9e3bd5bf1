import type { ReactNode } from 'react';
import { SaveStatus, useLeaveGuard } from '../../../src';
import type { Person } from '../people';
import { Brand } from './Brand';
import { signOut } from './session';
import { type useView, type View, views } from './useView';
import type { Words } from './words';

/** The company’s bar: its name, the three views, the language, who is signed in; asks before leaving with something unsaved. Renders a `<header>`. */
export function PortalBar(props: {
  person: Person;
  words: Words;
  view: View;
  linkTo: ReturnType<typeof useView>['linkTo'];
  choice: ReactNode;
}) {
  const { person, words, view, linkTo, choice } = props;
  const { pending } = useLeaveGuard();
  return (
    <header className="portal-bar">
      <Brand name={words.portal} />
      <nav aria-label={words.views}>
        {views.map((each) => (
          <a key={each} {...linkTo(each)} aria-current={each === view ? 'page' : undefined}>
            {words[each]}
          </a>
        ))}
      </nav>
      {/* The editor shows the same in its own bar. */}
      {view !== 'write' && <SaveStatus />}
      <div className="portal-person">
        {choice}
        <p>
          <strong>{person.name}</strong>
          <span>{words[person.role]}</span>
          <button type="button" data-charter-part="link-button" onClick={() => signOut(person, !pending)}>
            {words.signOut}
          </button>
        </p>
      </div>
    </header>
  );
}
