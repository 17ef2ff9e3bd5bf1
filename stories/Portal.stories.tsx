import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterEditor, CharterProvider, useCharter } from '../src';
import { MetricsPanelRoot } from '../src/metrics';
import { createWebStorage } from '../src/storage';
import { exampleCharters } from '../src/testing';
import { CharterViewer } from '../src/viewer';
import { localeOf, type StageGlobals } from './support/CharterStage';

const NEW = 'portal-new';
const names = {
  [NEW]: 'A new charter',
  ...Object.fromEntries(Object.values(exampleCharters).map((c) => [c.id, String(c.title)])),
};

type View = 'edit' | 'measure' | 'read';

/** The whole application on the browser's own storage: choose a charter, write it, read it. What is written stays after reloading. */
function Portal({ globals, prefix }: { globals: StageGlobals; prefix: string }) {
  const storage = useMemo(() => createWebStorage({ keyPrefix: prefix }), [prefix]);
  const [id, setId] = useState(NEW);
  const [view, setView] = useState<View>('edit');
  const locale = localeOf(globals);
  const initial = useMemo(() => Object.values(exampleCharters).find((charter) => charter.id === id), [id]);
  return (
    <div>
      <div className="stage-bar">
        <label>
          Charter{' '}
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            {Object.entries(names).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="button" aria-pressed={view === 'edit'} onClick={() => setView('edit')}>
          Write
        </button>{' '}
        <button type="button" aria-pressed={view === 'measure'} onClick={() => setView('measure')}>
          Measure
        </button>{' '}
        <button type="button" aria-pressed={view === 'read'} onClick={() => setView('read')}>
          Read
        </button>
      </div>
      <CharterProvider
        key={id}
        storage={storage}
        charterId={id}
        initial={initial}
        locale={locale}
        now="2026-09-30"
      >
        {view === 'edit' && <CharterEditor />}
        {view === 'measure' && <Panel />}
        {view === 'read' && <Reader locale={locale} />}
      </CharterProvider>
    </div>
  );
}

function Reader({ locale }: { locale: ReturnType<typeof localeOf> }) {
  const charter = useCharter((whole) => whole);
  return <CharterViewer charter={charter} locale={locale} now="2026-09-30" />;
}

function Panel() {
  const charter = useCharter((whole) => whole);
  return <MetricsPanelRoot charter={charter} now="2026-09-30" />;
}

const meta = {
  title: 'Portal',
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => <Portal globals={globals} prefix="portal" />,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** The application as a company would embed it. */
export const Application: Story = {};

/** What is typed is found again after the editor was closed and opened. */
export const SurvivesReload: Story = {
  tags: ['!autodocs'],
  render: (_, { globals }) => <Reopening globals={globals} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const statement = await waitFor(
      () =>
        canvasElement.querySelector<HTMLTextAreaElement>('[name="mission/statement"]') ?? Promise.reject(),
    );
    await userEvent.type(statement, 'Δίνουμε σε κάθε πωλητή ό,τι χρειάζεται');
    await waitFor(
      () =>
        expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
          'data-state',
          'clean',
        ),
      { timeout: 4000 },
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Reopen' }));
    await waitFor(() =>
      expect(canvasElement.querySelector<HTMLTextAreaElement>('[name="mission/statement"]')).toHaveValue(
        'Δίνουμε σε κάθε πωλητή ό,τι χρειάζεται',
      ),
    );
  },
};

function Reopening({ globals }: { globals: StageGlobals }) {
  const [times, setTimes] = useState(0);
  const prefix = useMemo(() => `portal-test-${crypto.randomUUID()}`, []);
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Reopen
      </button>
      <Portal key={times} globals={globals} prefix={prefix} />
    </>
  );
}
