import type { CreatedTheme } from './createTheme';
import { makeTheme } from './createTheme';
import { readOptions, type ThemeIssue } from './readOptions';

/** What a file of a tenant gives. */
export interface ParsedTheme {
  /** Whether everything in the file was taken. */
  readonly ok: boolean;
  /** A whole theme in any case: made of what was taken, ours where nothing was. */
  readonly theme: CreatedTheme;
  /** What was refused, with its place. */
  readonly issues: readonly ThemeIssue[];
}

/**
 * Reads a theme from JSON that anybody may have written: options of `createTheme`, or a theme that it made. Never throws. Only
 * tokens and values that are known come in: colours, fonts, lengths, shadows and times, and no address, function or second
 * declaration. Contrast is told by `theme.adjusted` and `theme.failing`.
 */
export function parseTheme(json: unknown): ParsedTheme {
  const { options, issues } = readOptions(json);
  return { ok: issues.length === 0, theme: makeTheme(options), issues };
}
