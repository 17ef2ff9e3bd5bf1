import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CharterEditor } from '../../src';
import { MetricsPanelRoot } from '../../src/metrics';
import { CharterViewer } from '../../src/viewer';
import { CharterStage, exampleFor, localeOf } from '../support/CharterStage';
import { clippedTexts } from '../support/clippedTexts';

/** The three faces at 360 pixels: one column, nothing sideways, everything reachable by a thumb. */
const meta = {
  title: 'Workbench/On a phone',
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone', isRotated: false } },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await expect(innerWidth).toBe(360);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    await expect(clippedTexts(canvasElement)).toEqual([]);
  },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** The rail becomes a row, and what stands in the way comes under the parts. */
export const Write: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <CharterEditor />
    </CharterStage>
  ),
};

/** Lanes under each other, links as a list, the chart as wide as the phone. */
export const Measure: Story = {
  render: (_, { globals }) => (
    <MetricsPanelRoot charter={exampleFor(globals)} now="2026-09-30" locale={localeOf(globals)} />
  ),
};

/** Tables become entries. */
export const Read: Story = {
  render: (_, { globals }) => (
    <CharterViewer charter={exampleFor(globals)} now="2026-09-30" locale={localeOf(globals)} />
  ),
};
