import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ownTokens } from '../../src/theming/ownTokens';
import { Tenant, tenants } from '../support/Tenant';

/**
 * A platform's customers, each with three files of plain JSON: a theme, terms and strings. They are read when the page
 * loads, checked, and may stand on one page; nothing is built anew.
 */
const meta = {
  title: 'Theming/Tenants',
  parameters: { layout: 'fullscreen' },
  // Their words are English.
  globals: { locale: 'en', theme: 'light', density: 'comfortable' },
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** A payments company and a consultancy beside each other: what is a working agreement for the one is a mandate for the other. */
export const SideBySide: Story = {
  render: () => (
    <div className="tenants">
      <Tenant name="fernpay" />
      <Tenant name="aldous" />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const [fernpay, aldous] = [tenantIn(canvasElement, 'fernpay'), tenantIn(canvasElement, 'aldous')];
    await waitFor(() =>
      expect(lookOf(fernpay).link).toBe(asComputed(tenants.fernpay.theme.light['accent-text'])),
    );
    await waitFor(() =>
      expect(lookOf(aldous).link).toBe(asComputed(tenants.aldous.theme.light['accent-text'])),
    );
    await expect(lookOf(fernpay).font).toMatch(/^Avenir/);
    await expect(lookOf(aldous).font).toMatch(/^Georgia/);
    await expect(lookOf(fernpay).corner).toBe('16px');
    await expect(lookOf(aldous).corner).toBe('0px');
    await expect(fernpay).toHaveTextContent(/What you get from us/);
    await expect(aldous).toHaveTextContent(/At whose expense/);
    await expect(aldous).not.toHaveTextContent(/working agreement/i);
    for (const tenant of [fernpay, aldous]) await expectNothingOfOurs(tenant);
  },
};

/** A county that has to reach everybody: the contrast scheme, larger letters, a thick focus ring. */
export const PublicBody: Story = {
  render: () => <Tenant name="lantern" scheme="contrast" />,
  play: async ({ canvasElement }) => {
    const lantern = tenantIn(canvasElement, 'lantern');
    await waitFor(() => expect(getComputedStyle(lantern).backgroundColor).toBe('rgb(255, 255, 255)'));
    await expect(getComputedStyle(lantern).color).toBe('rgb(0, 0, 0)');
    await expect(getComputedStyle(lantern).fontSize).toBe('17px');
    await expectNothingOfOurs(lantern);
  },
};

/** One company's page inside another's, in the dark: neither takes anything from the other. */
export const InsideEachOther: Story = {
  render: () => (
    <div className="tenant-outside">
      <Tenant name="lantern" />
      <Tenant name="fernpay" scheme="dark" />
    </div>
  ),
  decorators: [
    (Story) => (
      <div className="ec-root" data-theme="dark">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const [lantern, fernpay] = [tenantIn(canvasElement, 'lantern'), tenantIn(canvasElement, 'fernpay')];
    await waitFor(() =>
      expect(lookOf(fernpay).link).toBe(asComputed(tenants.fernpay.theme.dark['accent-text'])),
    );
    await expect(getComputedStyle(lantern).backgroundColor).toBe(asComputed(ownTokens.light.canvas));
    await expect(getComputedStyle(fernpay).fontSize).toBe('15px');
    await expectNothingOfOurs(fernpay);
  },
};

function tenantIn(canvas: HTMLElement, name: string): HTMLElement {
  return canvas.querySelector<HTMLElement>(`[data-tenant="${name}"]`) ?? canvas;
}

/** What a reader sees of the theme: the colour of links, letters, corners. */
function lookOf(tenant: HTMLElement) {
  const styleOf = (selector: string) => getComputedStyle(tenant.querySelector(selector) ?? tenant);
  return {
    link: styleOf('[data-charter-part="link-ends"][aria-pressed="true"]').color,
    font: getComputedStyle(tenant).fontFamily,
    corner: styleOf('[data-charter-part="card"]').borderStartStartRadius,
  };
}

/** Our own hues, as a browser computes them: what a tenant replaced must be nowhere. */
const ours = (['accent', 'accent-text', 'accent-soft'] as const).flatMap((token) =>
  [ownTokens.light, ownTokens.dark].map((scheme) => asComputed(scheme[token])),
);

async function expectNothingOfOurs(tenant: HTMLElement) {
  const colors = new Set<string>();
  const words: string[] = [tenant.textContent ?? ''];
  for (const element of tenant.querySelectorAll('*')) {
    const { color, backgroundColor, fill, stroke, borderBlockStartColor, outlineColor } =
      getComputedStyle(element);
    for (const each of [color, backgroundColor, fill, stroke, borderBlockStartColor, outlineColor])
      colors.add(each);
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      words.push(element.getAttribute(name) ?? '');
  }
  await expect(ours.filter((color) => colors.has(color))).toEqual([]);
  await expect(words.join('\n')).not.toMatch(/charter/i);
}

/** `#0d9488` as `rgb(13, 148, 136)`. */
function asComputed(hex = ''): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}
