import { useMemo, useState } from 'react';
import { CharterEditor, CharterProvider, useCharter, useIndicators } from '../../src';
import { MetricsPanelRoot } from '../../src/metrics';
import { createWebStorage } from '../../src/storage';
import { exampleCharters } from '../../src/testing';
import { CharterViewer } from '../../src/viewer';
import { accessOf, localeOf, type StageGlobals } from './CharterStage';

const NEW = 'portal-new';
const examples = Object.values(exampleCharters);
const views = ['write', 'measure', 'read'] as const;

/** The application's own words; the library brings the others. */
const words = {
  en: { charter: 'Charter', new: 'A new charter', write: 'Write', measure: 'Measure', read: 'Read' },
  el: { charter: 'Χάρτα', new: 'Νέα χάρτα', write: 'Σύνταξη', measure: 'Μέτρηση', read: 'Ανάγνωση' },
};

/** The whole application on the browser's own storage: choose a charter, write it, measure it, read it. */
export function Portal({ globals, prefix }: { globals: StageGlobals; prefix: string }) {
  const storage = useMemo(() => createWebStorage({ keyPrefix: prefix }), [prefix]);
  const [id, setId] = useState(NEW);
  const [view, setView] = useState<(typeof views)[number]>('write');
  const locale = localeOf(globals);
  const own = globals.locale === 'el' ? words.el : words.en;
  return (
    <>
      <header className="portal-bar">
        <label>
          <span>{own.charter}</span>
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            <option value={NEW}>{own.new}</option>
            {examples.map((charter) => (
              <option key={charter.id} value={charter.id}>
                {String(charter.title)}
              </option>
            ))}
          </select>
        </label>
        <div className="portal-views">
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
              {own[name]}
            </button>
          ))}
        </div>
      </header>
      <CharterProvider
        key={id}
        storage={storage}
        charterId={id}
        initial={examples.find((charter) => charter.id === id)}
        locale={locale}
        now="2026-09-30"
        access={accessOf(globals)}
      >
        {view === 'write' && <CharterEditor />}
        {view === 'measure' && <Panel />}
        {view === 'read' && <Reader locale={locale} />}
      </CharterProvider>
    </>
  );
}

function Reader({ locale }: { locale: ReturnType<typeof localeOf> }) {
  const charter = useCharter((whole) => whole);
  return <CharterViewer charter={charter} locale={locale} now="2026-09-30" />;
}

function Panel() {
  const charter = useCharter((whole) => whole);
  const { access, edit } = useIndicators();
  return (
    <MetricsPanelRoot
      charter={charter}
      now="2026-09-30"
      onFiguresChange={
        access === 'edit' ? (id, series) => edit(`indicators/${id}/series`, series) : undefined
      }
    />
  );
}
