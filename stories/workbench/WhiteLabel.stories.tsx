import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { parseTheme } from '../../src/theming';
import { repeated } from '../support/repeated';
import { brands } from './brands';
import { WhiteLabel } from './WhiteLabel';

/** Editor, panel and viewer in a brand. One colour is enough; every other one follows, and can be read. */
const meta = {
  title: 'Workbench/White label',
  component: WhiteLabel,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', ...repeated },
  args: { globals: {} },
  argTypes: { globals: { table: { disable: true } } },
  render: (_, { globals }) => <WhiteLabel globals={globals} />,
} satisfies Meta<typeof WhiteLabel>;

export default meta;

/** Three invented brands, one switch, and your colour. */
export const Brands: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const accent = () =>
      getComputedStyle(canvasElement.querySelector('[data-scheme]') as Element).getPropertyValue('--_accent');
    const seen = new Set<string>();
    for (const { name } of brands) {
      await userEvent.click(canvas.getByRole('radio', { name }));
      seen.add(accent());
    }
    fireEvent.input(canvas.getByLabelText(/Your brand/), { target: { value: '#ffd400' } });
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'Yours' })).toBeChecked());
    seen.add(accent());
    await expect(seen.size).toBe(4);
    await expect(canvas.getByText(/^Every pair can be read\. For that/)).toBeVisible();
    const json = canvasElement.querySelector('.brand-report pre')?.textContent ?? '';
    await expect(parseTheme(JSON.parse(json))).toMatchObject({ ok: true, theme: { name: 'Yours' } });
    await userEvent.click(canvas.getByRole('button', { name: 'Copy theme JSON' }));
    await waitFor(() =>
      expect(canvasElement.querySelector('.brand-copy [role="status"]')).not.toBeEmptyDOMElement(),
    );
    await userEvent.click(canvas.getByRole('radio', { name: 'Fernhollow' }));
  },
};
