import type { ThemeOptions } from '../../src/theming';

/** Three companies that do not exist. The second has a colour that nobody can read on white. */
export const brands: readonly (ThemeOptions & { readonly name: string; readonly brand: string })[] = [
  { name: 'Fernhollow', brand: '#0b6e4f', radius: 'large' },
  {
    name: 'Sunbeck Freight',
    brand: '#f2b705',
    radius: 'small',
    font: '"Trebuchet MS", "Segoe UI", system-ui, sans-serif',
  },
  {
    name: 'Maison Ardane',
    brand: '#8c1c4a',
    radius: 'none',
    font: 'Georgia, "Noto Serif", serif',
    fontDocument: 'Georgia, "Noto Serif", serif',
  },
];
