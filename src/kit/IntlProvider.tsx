import { type ReactNode, useContext, useMemo } from 'react';
import { type CharterIntl, createIntl, type IntlOptions } from '../i18n/intl';
import { createRequiredContext, useRequiredContext } from './createRequiredContext';

const IntlContext = /* @__PURE__ */ createRequiredContext<CharterIntl>('CharterProvider');

/** Gives the parts below their words and formats; `CharterProvider` and `MetricsPanel` contain one. */
export function IntlProvider({ children, ...options }: IntlOptions & { children?: ReactNode }) {
  const { locale, messages, terms, timeZone } = options;
  const intl = useMemo(
    () => createIntl({ locale, messages, terms, timeZone }),
    [locale, messages, terms, timeZone],
  );
  return <IntlContext.Provider value={intl}>{children}</IntlContext.Provider>;
}

/** The words and formats of the nearest provider; `reader` is the part to name in the error when there is none. */
export function useIntl(reader = 'useIntl'): CharterIntl {
  return useRequiredContext(IntlContext, reader);
}

/** The words and formats of the nearest provider, or null. */
export function useOptionalIntl(): CharterIntl | null {
  return useContext(IntlContext);
}
