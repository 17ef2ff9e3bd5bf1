import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { contrast, type Scheme } from '../../src/theming';
import { neededPairs } from '../../src/theming/pairs';
import { Chapter, Sheet } from '../support/Sheet';
import './foundations.css';
import { tokenNotes, useTokens } from './tokens';

const meta = { title: 'Foundations/Colour', tags: ['!autodocs'] } satisfies Meta;

export default meta;

const schemes = ['light', 'dark', 'contrast'] as const;

/** Which colours are read together. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Ground: ['canvas', 'surface', 'sunken', 'line', 'line-strong', 'overlay'],
  Ink: ['ink', 'ink-2', 'ink-3'],
  Accent: ['accent', 'accent-ink', 'accent-soft', 'accent-text', 'focus'],
  Indicators: ['leading', 'leading-soft', 'lagging', 'lagging-soft'],
  Status: ['good', 'watch', 'bad', 'neutral'].flatMap((tone) => [tone, `${tone}-soft`]),
};

/** Every colour with its value, its use and its contrast, measured on this page as it stands. */
export const Colour: StoryObj = {
  render: () => (
    <Sheet
      title="Colour"
      lede="Calm paper and one accent. Blue is always an early sign, rust is always a result; green, amber and red are states, and each comes with a word and a shape."
    >
      <p className="sheet-note">
        Values and ratios are read from the theme as this page shows it. Set <code>--ec-</code> and the name
        on any element around the library to change one. A figure is the contrast against the ground beside
        it: text asks for 4.5, in high contrast for 7; edges and marks ask for 3; where nothing is asked, a
        line only decorates.
      </p>
      {Object.entries(groups).map(([group, names]) => (
        <Chapter key={group} title={group}>
          <ul className="colours">
            {names.map((name) => (
              <li key={name} className="colour sheet-card">
                <div className="colour-words">
                  <code>--ec-{name}</code>
                  <p>{tokenNotes[name]}</p>
                </div>
                {schemes.map((scheme) => (
                  <Sample key={scheme} scheme={scheme} name={name} />
                ))}
              </li>
            ))}
          </ul>
        </Chapter>
      ))}
    </Sheet>
  ),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('.ec-root') as HTMLElement;
    const colours = Object.keys(tokenNotes).filter((name) =>
      CSS.supports('color', getComputedStyle(root).getPropertyValue(`--_${name}`)),
    );
    await expect(Object.values(groups).flat().toSorted()).toEqual(colours.toSorted());
    const pairs = () => [...canvasElement.querySelectorAll('[data-pair]')];
    await waitFor(() => expect(pairs()).toHaveLength(schemes.flatMap(neededPairs).length));
    const low = pairs().filter((pair) => pair.getAttribute('data-pair') === 'low');
    await expect(low.map((pair) => pair.textContent)).toEqual([]);
  },
};

/** A colour in one scheme: its swatch, its value, and how it stands out from what is behind it. */
function Sample({ scheme, name }: { scheme: Scheme; name: string }) {
  const [ref, tokens] = useTokens<HTMLDivElement>();
  const value = tokens[name];
  return (
    <div ref={ref} className="ec-root colour-sample" data-theme={scheme}>
      <span className="colour-swatch" style={{ background: value }} />
      <div>
        <span className="colour-scheme">{scheme === 'contrast' ? 'High contrast' : scheme}</span>
        <span className="sheet-mono">{value}</span>
        {value &&
          neededPairs(scheme)
            .filter(({ pair }) => pair[0] === name)
            .map(({ pair: [, ground], needed }) => (
              <Pair
                key={ground}
                value={value}
                ground={ground}
                behind={tokens[ground] ?? ''}
                needed={needed}
              />
            ))}
      </div>
    </div>
  );
}

function Pair({
  value,
  ground,
  behind,
  needed,
}: {
  value: string;
  ground: string;
  behind: string;
  needed: number;
}) {
  const ratio = contrast(value, behind);
  return (
    <span className="colour-pair" data-pair={ratio >= needed ? 'enough' : 'low'}>
      <span className="colour-letter" style={{ color: value, background: behind }} aria-hidden="true">
        {needed >= 4.5 ? 'Aa' : '●'}
      </span>
      <span>
        <b>{(Math.floor(ratio * 10) / 10).toFixed(1)}</b> on {ground}
        {ratio < needed && `, asks for ${needed}`}
      </span>
    </span>
  );
}
