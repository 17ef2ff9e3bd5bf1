import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { MetricsPanelRoot } from '../../src/metrics';
import { exampleCharters } from '../../src/testing';
import { emptyCharter, localeOf } from '../support/CharterStage';

const meta = {
  title: 'Metrics/Panel',
  component: MetricsPanelRoot,
  parameters: { layout: 'fullscreen' },
  args: { charter: exampleCharters.quillmere, now: '2026-09-30' },
  render: (args, { globals }) => <MetricsPanelRoot {...args} locale={localeOf(globals)} />,
} satisfies Meta<typeof MetricsPanelRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A company of four hundred people: five of six indicators on track, one link not observed. */
export const Quillmere: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const cursor = canvas.getByRole('slider');
    await fireEvent.change(cursor, { target: { value: '0' } });
    await expect(cursor.getAttribute('aria-valuetext')).toMatch(/2025/);
    await userEvent.click(canvas.getByRole('button', { name: /Show data|Εμφάνιση/ }));
    await expect(canvas.getAllByRole('row').length).toBe(13);
  },
};

/** A start-up of nineteen people. */
export const Tavlio: Story = { args: { charter: exampleCharters.tavlio } };

/** A multinational, in Greek figures. */
export const Thalassaia: Story = { args: { charter: exampleCharters.thalassaia } };

/** No indicators yet. */
export const Empty: Story = { args: { charter: emptyCharter } };
