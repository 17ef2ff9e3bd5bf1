import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { CliContext } from './CliContext';

/**
 * Writes a file as a whole or not at all: its content goes beside it first, so that a full disk or a power cut leaves
 * what was there. With `isNew` a file that exists is left alone. Says what it did; false when nothing was written.
 */
export function writeFile(
  file: string,
  content: string | Uint8Array,
  { say, tell }: CliContext,
  { isNew = false }: { readonly isNew?: boolean } = {},
): boolean {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    if (isNew) writeFileSync(file, content, { flag: 'wx' });
    else {
      writeFileSync(beside, content);
      renameSync(beside, file);
    }
  } catch (error) {
    if (!isNew) rmSync(beside, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    tell(code === 'EEXIST' ? say('file.exists', { file }) : say('file.unwritable', { file, reason: code }));
    return false;
  }
  tell(say('file.wrote', { file }));
  return true;
}
