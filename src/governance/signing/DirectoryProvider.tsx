import { createContext, type ReactNode, useContext } from 'react';
import type { Directory } from '../../lifecycle';

const DirectoryContext = /* @__PURE__ */ createContext<Directory | undefined>(undefined);

export interface DirectoryProviderProps {
  /** Who people are, as the host knows them. */
  directory: Directory;
  children?: ReactNode;
}

/** Tells the parts below who is looking, and for whom they stand. Without it everybody only reads. Renders no element. */
export function DirectoryProvider({ directory, children }: DirectoryProviderProps) {
  return <DirectoryContext.Provider value={directory}>{children}</DirectoryContext.Provider>;
}

/** The directory of the nearest `DirectoryProvider`; undefined without one. */
export function useDirectory(): Directory | undefined {
  return useContext(DirectoryContext);
}
