import type { viewer as source } from '../en/viewer';
import type { Message } from '../messages';

/** Words of the viewer. */
export const viewer = {} satisfies Record<keyof typeof source, Message>;
