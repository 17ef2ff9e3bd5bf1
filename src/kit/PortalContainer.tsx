import { createContext, useContext } from 'react';

const Context = /* @__PURE__ */ createContext<HTMLElement | null>(null);

/** Says where dialogs open; without one they open inside the nearest `.ec-root`. */
export const PortalContainerProvider = Context.Provider;

/** The host's container for dialogs, if it gave one. */
export function usePortalContainer(): HTMLElement | null {
  return useContext(Context);
}
