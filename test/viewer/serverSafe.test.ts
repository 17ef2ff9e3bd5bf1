import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/viewer/', import.meta.url);
const kit = new URL('../../src/kit/', import.meta.url);
const files = [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => new URL(file, folder)),
  new URL('StateIcon.tsx', kit),
  new URL('slots.ts', kit),
  new URL('StatusChip.tsx', kit),
];

test.each(files.map((file) => [file.pathname.split('/src/')[1], file] as const))(
  '%s runs on a server: no directive, no hook, no context, nothing from the editor',
  (_, file) => {
    const source = readFileSync(file, 'utf8');
    expect(source).not.toMatch(/['"]use client['"]|\buse[A-Z]\w*\(|createContext|dangerouslySetInnerHTML/);
    for (const [, names = '', from] of source.matchAll(/import (.*?) from '(.*?)';/gs)) {
      if (from === 'react' && !names.startsWith('type')) {
        expect(names.replace(/type \w+/g, '').match(/\w+/g)).toEqual(['createElement', 'Fragment']);
      }
      expect(from).not.toMatch(/\/(editor|field|sections|metrics|session|storage)(\/|$)/);
      if (from?.includes('/kit/')) expect(from).toMatch(/\/(StateIcon|StatusChip|slots|partNames)$/);
    }
  },
);
