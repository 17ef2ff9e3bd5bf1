import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import tokens from '../../src/theme/tokens.json';
import { contrast } from '../../src/theming';
import { ownTokens } from '../../src/theming/ownTokens';
import { neededPairs } from '../../src/theming/pairs';

/**
 * Every token, drawn from `tokens.json`: the one file from which the stylesheet is written and which Figma imports. What is
 * here is what ships.
 */
const meta = {
  title: 'Theming/Tokens',
  // What the tokens are for is told in English.
  globals: { locale: 'en', theme: 'light' },
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

const schemes = ['light', 'dark', 'contrast'] as const;
type ColorName = keyof typeof ownTokens.light;
const colorNames = Object.keys(ownTokens.light).filter(
  (name) => name !== 'focus-width' && name !== 'shadow',
) as ColorName[];

/** Colours in the three schemes, each with what it is for. */
export const Colours: Story = {
  render: () => (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">For</th>
          {schemes.map((scheme) => (
            <th key={scheme} scope="col">
              {scheme}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colorNames.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>--ec-{name}</code>
            </th>
            <td>{tokens.light[name].$description}</td>
            {schemes.map((scheme) => (
              <td key={scheme}>
                <Swatch value={ownTokens[scheme][name]} ground={ownTokens[scheme].surface} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(colorNames.length);
    await expect(canvasElement.querySelectorAll('svg')).toHaveLength(3 * colorNames.length);
  },
};

/** Every pair that has to be read or seen, with its ratio: the same table that `createTheme` keeps to. */
export const Contrast: Story = {
  render: () => (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">On</th>
          {schemes.map((scheme) => (
            <th key={scheme} scope="col" data-numeric="">
              {scheme}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {neededPairs('contrast').map(({ pair: [color, ground] }) => (
          <tr key={`${color} ${ground}`}>
            <th scope="row">{color}</th>
            <td>{ground}</td>
            {schemes.map((scheme) => (
              <td key={scheme} data-numeric="">
                {contrast(ownTokens[scheme][color], ownTokens[scheme][ground]).toFixed(1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
};

/** Sizes of text, distances and corners, at both densities. */
export const Scales: Story = {
  render: () => (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Comfortable</th>
          <th scope="col">Compact</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries({ ...tokens.comfortable, ...lengthsOf(tokens.shape) }).flatMap(([name, token]) =>
          typeof token === 'string'
            ? []
            : [
                <tr key={name}>
                  <th scope="row">
                    <code>--ec-{name}</code>
                  </th>
                  <td>{lengthOf(token)}</td>
                  <td>{lengthOf(Object.entries(tokens.compact).find(([key]) => key === name)?.[1])}</td>
                </tr>,
              ],
        )}
      </tbody>
    </table>
  ),
};

function lengthsOf(shape: typeof tokens.shape) {
  return { 'radius-1': shape['radius-1'], 'radius-2': shape['radius-2'], 'radius-3': shape['radius-3'] };
}

function lengthOf(token: unknown): string {
  if (typeof token !== 'object' || token === null || !('$value' in token)) return '';
  const { value, unit } = token.$value as { value: number; unit: string };
  return `${value} ${unit}`;
}

/** A colour on the sheet of its scheme. */
function Swatch({ value, ground }: { value: string; ground: string }) {
  return (
    <span className="swatch">
      <svg viewBox="0 0 40 24" aria-hidden="true">
        <rect width="40" height="24" rx="4" fill={ground} />
        <rect x="6" y="4" width="28" height="16" rx="3" fill={value} />
      </svg>
      <code>{value}</code>
    </span>
  );
}
