import { resolve } from 'node:path';
import type { NextConfig } from 'next';

/** Where node_modules with Next and React is: the repository whose `.cache/consumers/next` this is copied to. */
const root = resolve(process.cwd(), '../../..');

const config: NextConfig = {
  outputFileTracingRoot: root,
  turbopack: { root },
  experimental: { cpus: 1 },
};

export default config;
