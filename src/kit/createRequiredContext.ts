import { createContext, type Provider, useContext } from 'react';

/**
 * A context that has no default: reading it outside its provider is a bug and throws an error that names both parts.
 * @__NO_SIDE_EFFECTS__
 */
export function createRequiredContext<T>(
  provider: string,
): readonly [Provider: Provider<T | null>, use: (reader: string) => T, useOptional: () => T | null] {
  const Context = createContext<T | null>(null);
  Context.displayName = provider;
  const useRequired = (reader: string): T => {
    const value = useContext(Context);
    if (value === null) {
      throw new Error(
        `<${reader}> was rendered outside <${provider}>. It reads what it shows from there: wrap it in <${provider}>, and check that only one copy of enablement-charter is installed.`,
      );
    }
    return value;
  };
  return [Context.Provider, useRequired, () => useContext(Context)];
}
