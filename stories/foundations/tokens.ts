import { useLayoutEffect, useRef, useState } from 'react';
import stylesheet from '../../src/theme/tokens.css?raw';

/** Every token of the theme, in the order of the stylesheet, without the `--ec-` that a host writes before it. */
export const tokenNames: readonly string[] = [
  ...new Set([...stylesheet.matchAll(/--_([a-z0-9-]+):/g)].map(([, name]) => name as string)),
];

/** What every token is worth where an element stands. */
export function readTokens(element: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(element);
  return Object.fromEntries(tokenNames.map((name) => [name, style.getPropertyValue(`--_${name}`).trim()]));
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
