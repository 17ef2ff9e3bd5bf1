import type { CharterSession } from '../session';

/** Where the decisions of a session are shown, so that its save state can lead there. */
export const trayOf = /* @__PURE__ */ new WeakMap<CharterSession, HTMLElement>();
