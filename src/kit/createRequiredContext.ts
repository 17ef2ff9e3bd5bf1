import { type Context, createContext, useContext } from 'react';

/**
 * A context that has no default, named after the part that provides it. Read it with `useRequiredContext`.
 * @__NO_SIDE_EFFECTS__
 */
export function createRequiredContext<T>(provider: string): Context<T | null> {
  const context = createContext<T | null>(null);
  context.displayName = provider;
  return context;
}

/** What the provider gives. Reading outside it is a bug and throws an error that names both parts. */
export function useRequiredContext<T>(context: Context<T | null>, reader: string): T {
  const value = useContext(context);
  if (value === null) {
    const provider = context.displayName;
    throw new Error(
      `<${reader}> was rendered outside <${provider}>. It reads what it shows from there: wrap it in <${provider}>, and check that only one copy of enablement-charter is installed.`,
    );
  }
  return value;
}
