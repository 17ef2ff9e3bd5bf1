import type { CliContext } from './CliContext';
import type { Reading } from './readCharter';

/** Says beside the result why a file could not be read, or what in it was mended or not understood. */
export function tellIssues(file: string, reading: Reading, { intl, tell }: CliContext): void {
  if (!reading.ok && reading.message !== undefined) tell(reading.message);
  for (const issue of reading.issues) {
    tell(`${file}: ${issue.path ? `${issue.path}: ` : ''}${intl.issue(issue)}`);
  }
}
