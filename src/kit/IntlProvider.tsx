import { type ReactNode, useMemo } from 'react';
import { type CharterIntl, createIntl, type IntlOptions } from '../i18n';
import { createRequiredContext } from './createRequiredContext';

const [Provider, useIntlOf, useOptionalIntl] =
  /* @__PURE__ */ createRequiredContext<CharterIntl>('CharterProvider');

/** Gives the parts below their words and formats; `CharterProvider` and `MetricsPanel` contain one. */
export function IntlProvider({ children, ...options }: IntlOptions & { children?: ReactNode }) {
  const { locale, messages, terms, timeZone } = options;
  const intl = useMemo(
    () => createIntl({ locale, messages, terms, timeZone }),
    [locale, messages, terms, timeZone],
  );
  return <Provider value={intl}>{children}</Provider>;
}

/** The words and formats of the nearest provider. */
export function useIntl(reader = 'useIntl'): CharterIntl {
  return useIntlOf(reader);
}

export { useOptionalIntl };
