import { type ReactNode, useCallback, useState } from 'react';
import {
  type AccessRule,
  CharterEditor,
  CharterProvider,
  ConflictTray,
  type Locale,
  useCharter,
  useIndicators,
} from '../../../src';
import { MetricsPanelRoot } from '../../../src/metrics';
import { charterLimits } from '../../../src/model';
import { createHttpStorage } from '../../../src/storage';
import { CharterViewer } from '../../../src/viewer';
import { mayEdit, mayWrite, type Person } from '../people';
import { PortalBar } from './PortalBar';
import { useTenantWords } from './tenant';
import { useView } from './useView';
import type { Words } from './words';

const storage = createHttpStorage({ url: '/charters', events: true, maxBytes: charterLimits.bytes });

/** Which charter, from the address: `?charter=quillmere-2026`. */
const charterId = new URLSearchParams(location.search).get('charter') ?? 'quillmere-2026';

/** The charter of a person who is signed in: written, measured, read. Renders a bar and a `<main>`. */
export function Workspace(props: { person: Person; locale: Locale; words: Words; choice: ReactNode }) {
  const { person, locale, words, choice } = props;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const access = useCallback<AccessRule>(
    (part) => (mayEdit(person.role, part) ? 'edit' : 'view'),
    [person.role],
  );
  const tenant = useTenantWords(locale);
  const { current, linkTo } = useView(mayWrite(person.role) ? 'write' : 'read');
  return (
    <CharterProvider
      storage={storage}
      charterId={charterId}
      userKey={person.id}
      locale={locale}
      messages={tenant?.messages}
      terms={tenant?.terms}
      access={access}
      now={today}
    >
      <PortalBar person={person} words={words} view={current} linkTo={linkTo} choice={choice} />
      <main>
        {current !== 'write' && <ConflictTray />}
        {current === 'write' && <CharterEditor />}
        {current === 'measure' && <Panel today={today} />}
        {current === 'read' && <Reader locale={locale} today={today} />}
      </main>
    </CharterProvider>
  );
}

function Panel({ today }: { today: string }) {
  const charter = useCharter((whole) => whole);
  const { access, edit } = useIndicators();
  return (
    <MetricsPanelRoot
      charter={charter}
      now={today}
      headingLevel={1}
      onFiguresChange={
        access === 'edit' ? (id, series) => edit(`indicators/${id}/series`, series) : undefined
      }
    />
  );
}

function Reader({ locale, today }: { locale: Locale; today: string }) {
  const charter = useCharter((whole) => whole);
  const tenant = useTenantWords(locale);
  return (
    <CharterViewer
      charter={charter}
      locale={locale}
      messages={tenant?.messages}
      terms={tenant?.terms}
      now={today}
    />
  );
}
