import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import { ThemeRoot } from '../../src';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import { exampleCharters } from '../../src/testing';
import { createTheme, type Radius, type Scheme, type ThemeOptions } from '../../src/theming';

const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];
const corners: readonly Radius[] = ['none', 'small', 'medium', 'large'];

/** A company's colour, what becomes of it in the three schemes, and the file that a tenant would be given. */
const meta = {
  title: 'Theming/Your colour',
  parameters: { layout: 'fullscreen' },
  globals: { locale: 'en', theme: 'light', density: 'comfortable' },
  render: () => <Workshop />,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** Choose a colour: it is used as it is where it can be read, and else in the nearest lightness that can. */
export const Workbench: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const colour = await canvas.findByLabelText('Your colour');
    await fireEvent.change(colour, { target: { value: '#ffd500' } });
    const made = createTheme({ brand: '#ffd500', radius: 'medium' });
    const root = canvasElement.querySelector<HTMLElement>('[data-charter-part="theme-root"]');
    await waitFor(() => expect(root?.style.getPropertyValue('--ec-accent')).toBe(made.light.accent));
    await expect(canvas.getByRole('status')).toHaveTextContent(/#ffd500 became/);
    await expect(canvas.getByRole('status')).toHaveTextContent(/Every pair can be read/);
  },
};

function Workshop() {
  const [brand, setBrand] = useState('#0f766e');
  const [radius, setRadius] = useState<Radius>('medium');
  const [scheme, setScheme] = useState<Scheme>('light');
  const options = useMemo<ThemeOptions>(() => ({ brand, radius }), [brand, radius]);
  const theme = useMemo(() => createTheme(options), [options]);
  return (
    <>
      <form className="workshop" onSubmit={(event) => event.preventDefault()}>
        <label>
          Your colour
          <input type="color" value={brand} onChange={(event) => setBrand(event.currentTarget.value)} />
        </label>
        <Choice label="Corners" values={corners} value={radius} onChange={setRadius} />
        <Choice label="Scheme" values={schemes} value={scheme} onChange={setScheme} />
        <div role="status">
          {theme.adjusted
            .filter((each) => each.scheme === scheme)
            .map(({ token, from, to, pair, ratio, needed }) => (
              <p key={token}>
                <b>{token}</b>: {from} became {to}, because {pair[0]} on {pair[1]} had {ratio.toFixed(1)} of{' '}
                {needed}.
              </p>
            ))}
          <p>
            {theme.failing.length === 0 ? 'Every pair can be read.' : `${theme.failing.length} pairs fail.`}
          </p>
        </div>
        <details>
          <summary>The tenant’s theme.json</summary>
          <pre>{JSON.stringify(options, null, 2)}</pre>
        </details>
      </form>
      <ThemeRoot theme={theme} scheme={scheme}>
        <MetricsPanelRoot charter={exampleCharters.tavlio} locale={en} now="2026-09-30" headingLevel={1} />
      </ThemeRoot>
    </>
  );
}

function Choice<Value extends string | number>(props: {
  label: string;
  values: readonly Value[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { label, values, value, onChange } = props;
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
