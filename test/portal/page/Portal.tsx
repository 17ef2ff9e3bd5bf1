import { useCallback, useContext, useEffect, useState } from 'react';
import { ThemeRoot } from '../../../src';
import type { Person } from '../people';
import { LanguageChoice } from './LanguageChoice';
import { SignIn } from './SignIn';
import { whoAmI } from './session';
import { TenantContext } from './tenant';
import { useLanguage } from './useLanguage';
import { Workspace } from './Workspace';
import { languages } from './words';

type State = 'asking' | 'unreachable' | Person | null;

/** The whole page, in the theme of its tenant: first who somebody is, then the charter. Renders a `<div class="ec-root portal">`. */
export function Portal() {
  const [language, setLanguage] = useLanguage();
  const [state, setState] = useState<State>('asking');
  const ask = useCallback(() => {
    whoAmI().then(setState, () => setState('unreachable'));
  }, []);
  useEffect(ask, [ask]);
  const { locale, words } = languages[language];
  const choice = <LanguageChoice label={words.language} value={language} onChange={setLanguage} />;
  const tenant = useContext(TenantContext);
  const page = (
    <>
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
    </>
  );
  const own = { lang: language, dir: locale.dir, children: page };
  return tenant ? (
    <ThemeRoot className="portal" theme={tenant.theme} {...own} />
  ) : (
    <div className="ec-root portal" data-theme="system" {...own} />
  );
}
