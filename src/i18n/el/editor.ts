import type { editor as source } from '../en/editor';
import type { Message } from '../messages';

/** Words of the editor. */
export const editor = {} satisfies Record<keyof typeof source, Message>;
