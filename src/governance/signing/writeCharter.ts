import type { CharterDraft } from '../../model';
import type { CharterSession } from '../../session';

/** What a step or a publication changes of a charter. */
const written = ['status', 'version', 'approvals', 'changeLog'] as const;

/** Takes the result of a step over into the document, as one edit that can be undone. */
export function writeCharter(session: CharterSession, next: CharterDraft): void {
  const { charter } = session.getSnapshot();
  session.editAll(
    written.filter((key) => charter[key] !== next[key]).map((path) => ({ path, value: next[path] })),
  );
}
