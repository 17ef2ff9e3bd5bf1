import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Chapter, Sheet } from '../support/Sheet';
import './foundations.css';
import './shapes.css';
import { useTokens } from './tokens';

const meta = { title: 'Foundations/Space and radius', tags: ['!autodocs'] } satisfies Meta;

export default meta;

const spaces = [1, 2, 3, 4, 5, 6, 7].map((step) => `space-${step}`);
const radii = [
  ['radius-1', 'Buttons and fields'],
  ['radius-2', 'Rows, cards, the answers'],
  ['radius-3', 'Sheets and dialogs'],
] as const;

/** Seven steps, three corners, the height of controls, in both densities. */
export const SpaceAndRadius: StoryObj = {
  name: 'Space and radius',
  render: () => (
    <Sheet
      title="Space and radius"
      lede="Distances are multiples of four. Density changes the larger steps and the height of controls, never the size of what is pressed by a finger."
    >
      <Chapter title="Steps">
        <div className="densities">
          <Steps density="comfortable" />
          <Steps density="compact" />
        </div>
      </Chapter>
      <Chapter title="Corners" lede="The larger the thing, the rounder its corner.">
        <ul className="corners">
          {radii.map(([name, use]) => (
            <li key={name}>
              <span className="corner" style={{ borderStartStartRadius: `var(--_${name})` }} />
              <code>--ec-{name}</code>
              <span className="sheet-quiet">{use}</span>
            </li>
          ))}
        </ul>
      </Chapter>
      <Chapter
        title="Widths"
        lede="Parts measure the room they stand in, not the window, so a side panel gets the narrow layout on a wide screen."
      >
        <dl className="sheet-card facts">
          {[
            ['320 px', 'The narrowest screen: nothing scrolls sideways.'],
            [
              '600 to 900 px',
              'Below it the rail becomes a row, lanes stand under each other, and rows of a table become entries.',
            ],
            ['720 px', 'The widest column a person writes in.'],
            ['44 px', 'The height of every control where the pointer is a finger.'],
          ].map(([width, meaning]) => (
            <div key={width}>
              <dt className="sheet-mono">{width}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
    </Sheet>
  ),
  play: async ({ canvasElement }) => {
    const widths = () =>
      ['comfortable', 'compact'].map((density) =>
        [...canvasElement.querySelectorAll<HTMLElement>(`.steps[data-density="${density}"] .step-bar`)].map(
          (bar) => bar.offsetWidth,
        ),
      );
    await waitFor(() => expect(widths()[0]).toEqual([4, 8, 12, 16, 24, 32, 48]));
    await expect(widths()[1]).toEqual([4, 8, 8, 12, 16, 24, 32]);
  },
};

function Steps({ density }: { density: string }) {
  const [ref, tokens] = useTokens<HTMLDivElement>();
  return (
    <div ref={ref} className="ec-root sheet-card steps" data-density={density}>
      <h3>{density === 'compact' ? 'Compact' : 'Comfortable'}</h3>
      <ul>
        {spaces.map((name) => (
          <li key={name}>
            <code>--ec-{name}</code>
            <span className="step-bar" style={{ inlineSize: `var(--_${name})` }} />
            <span className="sheet-mono">{tokens[name]}</span>
          </li>
        ))}
        <li>
          <code>--ec-control</code>
          <span className="step-control">Control</span>
          <span className="sheet-mono">{tokens.control}</span>
        </li>
      </ul>
    </div>
  );
}
