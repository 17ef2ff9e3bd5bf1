#!/usr/bin/env node
import { run } from './run';

/** The day as the clock of this machine has it. */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

process.exitCode = await run(process.argv.slice(2), today());
