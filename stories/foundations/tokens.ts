import { useLayoutEffect, useRef, useState } from 'react';
import tokensFile from '../../src/theme/tokens.json';

const sets: Readonly<Record<string, unknown>> = tokensFile;

/** What a token is for, by its name without the `--ec-` that a host writes before it: every token of the theme. */
export const tokenNotes: Readonly<Record<string, string>> = Object.fromEntries(
  ['light', 'shape', 'comfortable'].flatMap((set) =>
    Object.entries(sets[set] as Record<string, { $description?: string } | string>).flatMap(
      ([name, token]) =>
        name.startsWith('$') || typeof token === 'string' ? [] : [[name, token.$description ?? '']],
    ),
  ),
);

/** What every token is worth where an element stands. */
export function readTokens(element: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.keys(tokenNotes).map((name) => [name, style.getPropertyValue(`--_${name}`).trim()]),
  );
}

/** The tokens as they hold on an element of the page, read anew when `when` changes; empty before the first look. */
export function useTokens<E extends Element>(when?: unknown) {
  const ref = useRef<E>(null);
  const [tokens, setTokens] = useState<Readonly<Record<string, string>>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` names what changes the stylesheet's answer.
  useLayoutEffect(() => {
    if (ref.current) setTokens(readTokens(ref.current));
  }, [when]);
  return [ref, tokens] as const;
}
