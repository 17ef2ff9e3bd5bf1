import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => readFileSync(file, 'utf8');

/** What hosts put before everything else: each from its own package, as that package ships or makes it. */
export async function loadResets(): Promise<Readonly<Record<string, string>>> {
  return {
    'Tailwind 3 preflight': await tailwind3(),
    'Tailwind 4 preflight': await tailwind4(),
    'Bootstrap 5 reboot': read(resolve('bootstrap/dist/css/bootstrap-reboot.css')),
    'Meyer reset': read('test/isolation/meyer.css'),
    'modern-normalize': read(resolve('modern-normalize/modern-normalize.css')),
  };
}

/** Tailwind 3 fills in its preflight with PostCSS. */
async function tailwind3(): Promise<string> {
  const require = createRequire(resolve('tailwindcss3'));
  const { css } = await require('postcss')([require('tailwindcss3')({ content: [{ raw: '' }] })]).process(
    '@tailwind base',
    { from: undefined },
  );
  return css;
}

/** Tailwind 4 fills in its preflight itself. */
async function tailwind4(): Promise<string> {
  const { build } = await compile('@import "tailwindcss/preflight.css";', {
    loadStylesheet: async (id, base) => ({ path: id, base, content: read(resolve(id)) }),
  });
  return build([]);
}
