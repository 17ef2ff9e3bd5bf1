import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { CharterTheme, Scheme } from '../theming/Theme';
import { themeVariables } from '../theming/themeVariables';

/** What `ThemeRoot` is in. */
interface ThemeRootState {
  readonly [name: string]: string | undefined;
  readonly theme: string;
  readonly density?: string;
}

export type ThemeRootProps = PartProps<
  'div',
  ThemeRootState,
  {
    /** From `createTheme` or `parseTheme`; keep one object as long as it is the same theme. */
    theme: CharterTheme;
    /** Which of its colours; `system` follows what the person told their device. @default system */
    scheme?: Scheme | 'system';
    /** @default comfortable */
    density?: 'comfortable' | 'compact';
  }
>;

/**
 * Puts a theme on everything below it, and on nothing else: several may stand on one page. Sets its variables by script when
 * it mounts, which a strict policy allows; a server writes none, so until then our own theme shows. Renders a
 * `<div class="ec-root" data-charter-part="theme-root">` with `data-theme` and `data-density`.
 */
export const ThemeRoot = /* @__PURE__ */ part<HTMLDivElement, ThemeRootProps>(function ThemeRoot(
  { theme, scheme = 'system', density = 'comfortable', ...props },
  ref,
) {
  const shown = useSyncExternalStore(
    follow,
    () => schemeFor(scheme),
    () => (scheme === 'system' ? 'light' : scheme),
  );
  const variables = useMemo(() => themeVariables(theme, shown), [theme, shown]);
  const dress = useCallback(
    (element: HTMLElement | null) => {
      for (const [name, value] of Object.entries(variables)) element?.style.setProperty(name, value);
    },
    [variables],
  );
  return usePartElement('div', props, {
    ref: useMergedRefs<HTMLDivElement>(ref, dress) as never,
    slot: 'theme-root',
    state: { theme: scheme, density },
    props: { className: 'ec-root' },
  });
});

/** On paper there is no dark. Pages in tests may know no media at all. */
const media = () =>
  ['print', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    globalThis.matchMedia?.(query),
  );

function follow(listener: () => void): () => void {
  const lists = media();
  for (const list of lists) list?.addEventListener('change', listener);
  return () => {
    for (const list of lists) list?.removeEventListener('change', listener);
  };
}

function schemeFor(wanted: Scheme | 'system'): Scheme {
  const [paper, dark, more] = media().map((list) => list?.matches);
  const scheme = wanted !== 'system' ? wanted : dark ? 'dark' : more ? 'contrast' : 'light';
  return paper && scheme === 'dark' ? 'light' : scheme;
}
