import { createContext, useContext } from 'react';
import { createRequiredContext, useRequiredContext } from '../kit/createRequiredContext';
import type { CharterSession } from '../session';
import { type AccessRule, fullAccess } from './access';
import type { IssueStore } from './createIssueStore';

/** What the parts of an editor share; its identity never changes while the editor stands. */
export interface Editor {
  readonly session: CharterSession;
  readonly issues: IssueStore;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export const EditorContext = /* @__PURE__ */ createRequiredContext<Editor>('CharterProvider');
export const AccessContext = /* @__PURE__ */ createContext<AccessRule>(fullAccess);
/** Whether the session refuses edits; in a context of its own, so that fields need not watch the session. */
export const ReadOnlyContext = /* @__PURE__ */ createContext(false);

/** The editor of the nearest `CharterProvider`. */
export function useEditor(reader = 'useEditor'): Editor {
  return useRequiredContext(EditorContext, reader);
}

/** What may be done with a part or field here: the host's rule, at most `view` while the session is read-only. */
export function useAccess(): AccessRule {
  const rule = useContext(AccessContext);
  const readOnly = useContext(ReadOnlyContext);
  if (!readOnly) return rule;
  return (part, field) => (rule(part, field) === 'hidden' ? 'hidden' : 'view');
}
