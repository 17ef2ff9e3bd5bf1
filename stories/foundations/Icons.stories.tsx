import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Icon, type IconName } from '../../src/kit/Icon';
import kitIcons from '../../src/kit/Icon.tsx?raw';
import stateIcons from '../../src/kit/StateIcon.tsx?raw';
import { Chapter, Sheet } from '../support/Sheet';
import './foundations.css';
import './shapes.css';
import { iconMeanings } from './iconMeanings';

const meta = { title: 'Foundations/Icons', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** Every drawing of the kit: a name for designers and developers, and what it says. */
export const Icons: StoryObj = {
  render: () => (
    <Sheet
      title="Icons"
      lede="Line drawings on a grid of 16, in the colour of the words beside them. A word always carries the meaning, so every icon is hidden from screen readers."
    >
      {Object.entries(iconMeanings).map(([group, meanings]) => (
        <Chapter key={group} title={group}>
          <ul className="icons">
            {Object.entries(meanings).map(([name, meaning]) => (
              <li key={name} className="sheet-card">
                <span className="icon-large">
                  <Icon name={name as IconName} />
                </span>
                <span className="icon-words">
                  <code>{name}</code>
                  <span>{meaning}</span>
                </span>
                <Icon name={name as IconName} />
              </li>
            ))}
          </ul>
        </Chapter>
      ))}
    </Sheet>
  ),
  play: async ({ canvasElement }) => {
    const drawn = [...`${kitIcons}${stateIcons}`.matchAll(/^ {2}(\w+): 'M/gm)].map(([, name]) => name);
    const explained = Object.values(iconMeanings).flatMap(Object.keys);
    await expect(explained.toSorted()).toEqual(drawn.toSorted());
    await expect(canvasElement.querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
  },
};
