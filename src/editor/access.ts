import type { PartKey } from '../model';

/** What a person may do with a part or a field. It only steers the interface; the host enforces it where it saves. */
export type Access = 'edit' | 'comment' | 'view' | 'hidden';

/** Decides access by part and, inside it, by field name such as `mission.statement`. */
export type AccessRule = (part: PartKey | undefined, field?: string) => Access;

/** Everything may be edited. */
export const fullAccess: AccessRule = () => 'edit';
