/// <reference types="vite/client" />
import { compile } from 'tailwindcss';
import theme from 'tailwindcss/theme.css?raw';

/** Tailwind's theme and utilities without its reset, which would reach everything else on the page. */
const source = `
@layer theme, utilities;
@layer theme { ${theme} }
@layer utilities { @tailwind utilities; }
@custom-variant dark (&:where([data-theme=dark] *));
`;

/** The sheet that Tailwind makes for these classes; an application has it made by its build. */
export async function tailwindSheet(classes: readonly string[]): Promise<string> {
  const { build } = await compile(source);
  return build(classes.flatMap((some) => some.split(' ')));
}
