import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../people';
import { LanguageChoice } from './LanguageChoice';
import { SignIn } from './SignIn';
import { whoAmI } from './session';
import { useLanguage } from './useLanguage';
import { Workspace } from './Workspace';
import { languages } from './words';

type State = 'asking' | 'unreachable' | Person | null;

/** The whole page: first who somebody is, then the charter. Renders a `<div class="ec-root portal">`. */
export function Portal() {
  const [language, setLanguage] = useLanguage();
  const [state, setState] = useState<State>('asking');
  const ask = useCallback(() => {
    whoAmI().then(setState, () => setState('unreachable'));
  }, []);
  useEffect(ask, [ask]);
  const { locale, words } = languages[language];
  const choice = <LanguageChoice label={words.language} value={language} onChange={setLanguage} />;
  return (
    <div className="ec-root portal" data-theme="system" lang={language} dir={locale.dir}>
      {state === 'unreachable' && (
        <main className="portal-notice" role="alert">
          <p>{words.unreachable}</p>
          <button type="button" data-charter-part="button" onClick={ask}>
            {words.again}
          </button>
        </main>
      )}
      {state === null && <SignIn words={words} onDone={setState} choice={choice} />}
      {state !== null && typeof state === 'object' && (
        <Workspace person={state} locale={locale} words={words} choice={choice} />
      )}
    </div>
  );
}
