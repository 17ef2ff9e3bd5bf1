import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Chapter, Sheet } from '../support/Sheet';
import { type ColourUse, colourGroups } from './colourUses';
import { contrast, ratioText } from './contrast';
import './foundations.css';
import { tokenNames, useTokens } from './tokens';

const meta = { title: 'Foundations/Colour', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** Every colour with its value, its use and its contrast, measured on this page as it stands. */
export const Colour: StoryObj = {
  render: () => (
    <Sheet
      title="Colour"
      lede="Calm paper and one accent. Blue is always an early sign, rust is always a result; green, amber and red are states, and each comes with a word and a shape."
    >
      <p className="sheet-note">
        Values and ratios are read from the theme as this page shows it. Set <code>--ec-</code> and the name
        on any element around the library to change one. The figure beside a ground is the contrast of the
        pair; text asks for 4.5, an edge or a mark for 3.
      </p>
      {Object.entries(colourGroups).map(([group, colours]) => (
        <Chapter key={group} title={group}>
          <ul className="colours">
            {Object.entries(colours).map(([name, colour]) => (
              <li key={name} className="colour sheet-card">
                <div className="colour-words">
                  <code>--ec-{name}</code>
                  <p>{colour.use}</p>
                </div>
                <Sample scheme="light" name={name} colour={colour} />
                <Sample scheme="dark" name={name} colour={colour} />
              </li>
            ))}
          </ul>
        </Chapter>
      ))}
    </Sheet>
  ),
  play: async ({ canvasElement }) => {
    const described = Object.values(colourGroups).flatMap(Object.keys);
    const probe = canvasElement.querySelector('.ec-root') as HTMLElement;
    const colours = tokenNames.filter((name) =>
      CSS.supports('color', getComputedStyle(probe).getPropertyValue(`--_${name}`)),
    );
    await expect(described.toSorted()).toEqual(colours.toSorted());
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-pair]').length).toBeGreaterThan(60));
    const low = [...canvasElement.querySelectorAll('[data-pair="low"]')].map((pair) => pair.textContent);
    await expect(low).toEqual([]);
  },
};

/** A colour in one scheme: its swatch, its value, and how it stands out from what is behind it. */
function Sample({ scheme, name, colour }: { scheme: string; name: string; colour: ColourUse }) {
  const [ref, tokens] = useTokens<HTMLDivElement>();
  const value = tokens[name] ?? '';
  return (
    <div ref={ref} className="ec-root colour-sample" data-theme={scheme}>
      <span className="colour-swatch" style={{ background: value }} />
      <div>
        <span className="colour-scheme">{scheme}</span>
        <span className="sheet-mono">{value}</span>
        {colour.on?.map((behind) => {
          const ratio = value ? contrast(value, tokens[behind] as string) : 0;
          return value ? (
            <span
              key={behind}
              className="colour-pair"
              data-pair={ratio >= (colour.needs ?? 0) ? 'enough' : 'low'}
            >
              <span
                className="colour-letter"
                style={{ color: value, background: tokens[behind] }}
                aria-hidden
              >
                {colour.needs === 3 ? '●' : 'Aa'}
              </span>
              <b>{ratioText(ratio)}</b> on {behind}
              {ratio < (colour.needs ?? 0) && `, asks for ${colour.needs}`}
            </span>
          ) : null;
        })}
      </div>
    </div>
  );
}
