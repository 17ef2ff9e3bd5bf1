import { transformSync } from 'esbuild';

/** A transformer of Jest in one line; `@swc/jest` or `babel-jest` do as well. */
export default {
  process: (code) =>
    transformSync(code, { loader: 'tsx', format: 'esm', jsx: 'automatic', target: 'es2022' }),
};
