import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { IntlProvider } from '../../src';
import { ReadingTools } from '../../src/governance';
import { CharterViewer } from '../../src/viewer';
import { exampleFor, localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';

/**
 * What helps to read a long charter, around a viewer that a server may have sent: words are found without accents or
 * capitals, and the contents say which part is being read.
 */
const meta = {
  title: 'Governance/Reading',
  component: ReadingTools,
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => <Reader globals={globals} />,
} satisfies Meta<typeof ReadingTools>;

export default meta;

type Story = StoryObj<typeof meta>;

function Reader({ globals }: { globals: StageGlobals & { theme?: string } }) {
  return (
    <IntlProvider locale={localeOf(globals)}>
      <div className="ec-root" data-theme={globals.theme}>
        <ReadingTools>
          <CharterViewer
            charter={exampleFor(globals)}
            locale={localeOf(globals)}
            now="2026-09-30"
            theme={globals.theme as 'light' | 'dark'}
          />
        </ReadingTools>
      </div>
    </IntlProvider>
  );
}

/** The words that the browser paints. */
const painted = () => {
  const [range] = [...(CSS.highlights.get('ec-find') ?? [])];
  return (range as Range | undefined)?.toString();
};

/** By keyboard: Enter to the next place, with Shift back, Escape to be done. */
export const Finding: Story = {
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const intl = wordsOf(globals);
    const [query, reads] =
      globals.locale === 'el' ? ['ΣΤΕΛΕΧΗ ΠΩΛΗΣΕΩΝ', /^στελέχη πωλήσεων$/i] : ['QUILLMERE', /^quillmere$/i];
    const box = canvas.getByRole('searchbox', { name: intl.t('reading.find') });
    await userEvent.type(box, query);
    await waitFor(() => expect(painted()).toMatch(reads));
    const told = () => canvas.getByRole('status').textContent ?? '';
    const [, count = 0] = told().match(/\d+/g)?.map(Number) ?? [];
    await expect(count).toBeGreaterThan(1);
    await expect(told()).toBe(intl.t('reading.place', { place: 1, count }));
    await userEvent.keyboard('{Enter}');
    await expect(told()).toBe(intl.t('reading.place', { place: 2, count }));
    await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    await expect(told()).toBe(intl.t('reading.place', { place: count, count }));
    await expect(painted()).toMatch(reads);
    await userEvent.keyboard('{Escape}');
    await expect(box).toHaveValue('');
    await waitFor(() => expect(painted()).toBeUndefined());
    await userEvent.type(box, 'zzz');
    await expect(told()).toBe(intl.t('reading.none'));
    await expect(canvas.getByRole('button', { name: intl.t('reading.next') })).toBeDisabled();
  },
};

export const FindingInGreek: Story = { ...Finding, globals: { locale: 'el' } };

/** A charter that comes later is followed as well. */
export const ComesLater: Story = {
  render: (_, { globals }) => <Later globals={globals} />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: '⇄' }));
    canvasElement.querySelector('#charter-budget')?.scrollIntoView();
    await waitFor(() =>
      expect(canvasElement.querySelector('nav a[aria-current]')).toHaveAttribute('href', '#charter-budget'),
    );
  },
};

function Later({ globals }: { globals: StageGlobals }) {
  const [isHere, setHere] = useState(false);
  const [charter, locale] = [exampleFor(globals), localeOf(globals)];
  return (
    <IntlProvider locale={locale}>
      <div className="ec-root">
        <button type="button" onClick={() => setHere(true)}>
          ⇄
        </button>
        <ReadingTools>
          {isHere && <CharterViewer charter={charter} locale={locale} now="2026-09-30" />}
        </ReadingTools>
      </div>
    </IntlProvider>
  );
}

/** The part in the upper half of the window is the one that is being read. */
export const WhereAmI: Story = {
  play: async ({ canvasElement }) => {
    const current = () => canvasElement.querySelector('nav a[aria-current]')?.getAttribute('href');
    for (const part of ['budget', 'review']) {
      canvasElement.querySelector(`#charter-${part}`)?.scrollIntoView();
      await waitFor(() => expect(current()).toBe(`#charter-${part}`));
    }
    await expect(canvasElement.querySelectorAll('nav a[aria-current]')).toHaveLength(1);
  },
};
