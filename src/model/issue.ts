/** How grave an issue is: errors block approval, warnings ask for attention, infos are hints. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to say about a charter: a code with its parameters, never prose; words live in the locales (`issue.<code>`). */
export interface CharterIssue {
  readonly code: string;
  /** Where, as a charter path; `''` is the whole document. */
  readonly path: string;
  readonly severity: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Writes an issue of severity `error`. */
export function error(code: string, path: string, params?: CharterIssue['params']): CharterIssue {
  return { code, path, severity: 'error', ...(params && { params }) };
}

/** Writes an issue of severity `warning`. */
export function warning(code: string, path: string, params?: CharterIssue['params']): CharterIssue {
  return { ...error(code, path, params), severity: 'warning' };
}

/** Writes an issue of severity `info`. */
export function info(code: string, path: string, params?: CharterIssue['params']): CharterIssue {
  return { ...error(code, path, params), severity: 'info' };
}
