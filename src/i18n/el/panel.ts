import type { panel as source } from '../en/panel';
import type { Message } from '../messages';

/** Words of the panel. */
export const panel = {} satisfies Record<keyof typeof source, Message>;
