import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import tokens from '../../src/theme/paper.css?raw';
import printed from '../../src/theme/print.css?raw';
import { CharterOnePage, CharterViewer } from '../../src/viewer';
import { exampleFor, localeOf } from '../support/CharterStage';
import './workbench.css';

/** What a printer is told, told to the screen; the page of `@page` is drawn by the sheet instead. On paper all hues are light. */
const onScreen = `${tokens}${printed}`
  .replaceAll('@media print', '@media screen')
  .replace(/^@page[\s\S]*/m, '');

function Paper({ children }: { children: ReactNode }) {
  return (
    <div className="desk">
      <style>{onScreen}</style>
      <div className="paper">{children}</div>
    </div>
  );
}

/** As it comes out of the printer, on a sheet of A4, in any theme; the browser cuts it into pages. */
const meta = {
  title: 'Workbench/On paper',
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const viewer = canvasElement.querySelector('[data-charter-part="viewer"]') as HTMLElement;
    const { color, backgroundColor } = getComputedStyle(viewer);
    await expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await expect(viewer.scrollWidth).toBeLessThanOrEqual(viewer.clientWidth);
    for (const contents of canvasElement.querySelectorAll('[data-charter-part="viewer-nav"]')) {
      await expect(contents).not.toBeVisible();
    }
  },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** The whole charter, from the title to the signatures. */
export const Document: Story = {
  render: (_, { globals }) => (
    <Paper>
      <CharterViewer
        charter={exampleFor(globals)}
        now="2026-09-30"
        locale={localeOf(globals)}
        theme="light"
      />
    </Paper>
  ),
};

/** Results first, on one page for a leader. */
export const OnePage: Story = {
  render: (_, { globals }) => (
    <Paper>
      <CharterOnePage
        charter={exampleFor(globals)}
        now="2026-09-30"
        locale={localeOf(globals)}
        theme="light"
      />
    </Paper>
  ),
};
