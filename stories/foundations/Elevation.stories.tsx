import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Button } from '../../src/kit/Button';
import { Icon } from '../../src/kit/Icon';
import { Chapter, Sheet } from '../support/Sheet';
import './foundations.css';
import './shapes.css';

const meta = { title: 'Foundations/Elevation and focus', tags: ['!autodocs'] } satisfies Meta;

export default meta;

const levels = [
  ['sunken', 'Sunken', 'A track, a disabled control.'],
  ['canvas', 'Canvas', 'The page.'],
  ['sheet', 'Sheet', 'A section, a card: surface and a hairline shadow.'],
  ['dialog', 'Dialog', 'Above the page, which the overlay dims.'],
] as const;

/** Four levels, and one ring around what the keyboard is on. */
export const ElevationAndFocus: StoryObj = {
  name: 'Elevation and focus',
  render: () => (
    <Sheet
      title="Elevation and focus"
      lede="Depth is a hairline, not a drop shadow. The ring is the one thing that may shout: two pixels, in high contrast three, and two away from every control."
    >
      <Chapter title="Levels">
        <ul className="levels">
          {levels.map(([level, name, use]) => (
            <li key={level}>
              <div className="level-ground" data-level={level}>
                <span />
              </div>
              <b>{name}</b>
              <span className="sheet-quiet">{use}</span>
            </li>
          ))}
        </ul>
      </Chapter>
      <Chapter
        title="Focus"
        lede="Press Tab. The ring shows for the keyboard and stays away from the mouse; where the system has its own colours, it takes theirs."
      >
        <div className="focus-row sheet-card">
          <Button variant="primary">Send for review</Button>
          <Button>Preview</Button>
          <Button variant="quiet">Show the table</Button>
          <Button variant="icon" aria-label="Edit Onboarding">
            <Icon name="edit" />
          </Button>
          <label className="focus-field">
            Owner
            <input defaultValue="Maren Oduya" />
          </label>
        </div>
        <div className="focus-row" aria-hidden="true">
          {['accent', 'surface', 'canvas'].map((ground) => (
            <span key={ground} className="focus-sample" data-ground={ground}>
              on {ground}
            </span>
          ))}
        </div>
      </Chapter>
    </Sheet>
  ),
  play: async ({ globals }) => {
    await userEvent.tab();
    const { outlineWidth, outlineOffset, outlineColor } = getComputedStyle(
      document.activeElement as HTMLElement,
    );
    await expect([outlineWidth, outlineOffset]).toEqual([
      globals.theme === 'contrast' ? '3px' : '2px',
      '2px',
    ]);
    const sample = document.querySelector('.focus-sample') as HTMLElement;
    await expect(outlineColor).toBe(getComputedStyle(sample).outlineColor);
  },
};
