import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { MetricsPanelRoot, type MetricsPanelRootProps } from '../../src/metrics';
import { exampleCharters } from '../../src/testing';
import { emptyCharter, localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

/** A panel whose figures can be entered, as a host connects it. */
function Panel({ globals, ...args }: MetricsPanelRootProps & { globals: StageGlobals }) {
  const [charter, setCharter] = useState(args.charter);
  return (
    <MetricsPanelRoot
      {...args}
      locale={localeOf(globals)}
      charter={charter}
      onFiguresChange={(id, series) =>
        setCharter((before) => ({
          ...before,
          indicators: before.indicators?.map((one) => (one.id === id ? { ...one, series } : one)),
        }))
      }
    />
  );
}

const meta = {
  title: 'Metrics/Panel',
  component: MetricsPanelRoot,
  parameters: { layout: 'fullscreen' },
  args: { charter: exampleCharters.quillmere, now: '2026-09-30' },
  render: (args, { globals }) => <Panel {...args} globals={globals} />,
} satisfies Meta<typeof MetricsPanelRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A company of four hundred people: five of six indicators on track, one link not observed, one shown in detail. */
export const Quillmere: Story = {};

/** A start-up of nineteen people. */
export const Tavlio: Story = { args: { charter: exampleCharters.tavlio } };

/** A multinational, in Greek figures. */
export const Thalassaia: Story = { args: { charter: exampleCharters.thalassaia } };

/** One indicator in detail: its chart, the figure under the cursor, the table behind it, and the links it is part of. */
export const OneIndicator: Story = {
  args: { defaultSelected: 'coa' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const cursor = await canvas.findByRole('slider');
    await fireEvent.change(cursor, { target: { value: '0' } });
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringMatching(/2025/));
    await userEvent.click(canvas.getByText(seen(intl.t('panel.show-data'))));
    await expect(canvas.getByText(seen(intl.t('table.target')))).toBeVisible();
    await expect(canvasElement.querySelector('table')?.rows).toHaveLength(13);
  },
};

/** Figures entered by hand and from a table: a preview says row by row what would happen, and nothing changes before. */
export const EnterFigures: Story = {
  args: { defaultSelected: 'onb' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: intl.t('figures.enter') }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('textbox', { name: intl.t('field.indicators.series.value') }),
      '36{Enter}',
    );
    await expect(dialog.getByRole('status')).toHaveTextContent(
      seen(intl.t('figures.added', { period: intl.period('2026-10') })),
    );
    await userEvent.click(dialog.getByRole('button', { name: intl.t('figures.import') }));
    await userEvent.click(dialog.getByRole('textbox', { name: intl.t('figures.import.text') }));
    await userEvent.paste('2026-09\t38\n2026-11\t35\n2026-12\tsoon\n2026-08\t40');
    await expect(dialog.getByRole('button', { name: intl.t('figures.take', { count: 2 }) })).toBeEnabled();
  },
};

/** No indicators yet. */
export const Empty: Story = { args: { charter: emptyCharter } };
