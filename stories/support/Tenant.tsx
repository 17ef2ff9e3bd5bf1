import { useMemo } from 'react';
import { ThemeRoot } from '../../src';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { parseTheme, parseWords, type Scheme } from '../../src/theming';
import { CharterViewer } from '../../src/viewer';
import aldousStrings from './tenants/aldous/strings.json';
import aldousTerms from './tenants/aldous/terms.json';
import aldousTheme from './tenants/aldous/theme.json';
import fernpayStrings from './tenants/fernpay/strings.json';
import fernpayTerms from './tenants/fernpay/terms.json';
import fernpayTheme from './tenants/fernpay/theme.json';
import lanternStrings from './tenants/lantern/strings.json';
import lanternTerms from './tenants/lantern/terms.json';
import lanternTheme from './tenants/lantern/theme.json';

/** Three invented companies: each is three files of plain JSON, as a platform would load them. */
export const tenants = {
  fernpay: tenant(fernpayTheme, fernpayTerms, fernpayStrings),
  aldous: tenant(aldousTheme, aldousTerms, aldousStrings),
  lantern: tenant(lanternTheme, lanternTerms, lanternStrings),
};

export type TenantKey = keyof typeof tenants;

function tenant(themeFile: unknown, terms: unknown, messages: unknown) {
  const { theme, issues: themeIssues } = parseTheme(themeFile);
  const words = parseWords({ terms, messages }, en);
  return { theme, words, issues: [...themeIssues, ...words.issues] };
}

/** The same charter as that company would have it: named with its own noun. */
function charterOf(key: TenantKey): CharterDraft {
  const { theme, words } = tenants[key];
  return { ...exampleCharters.quillmere, title: `${theme.name} enablement ${words.terms.charter}` };
}

/** What each shows, so that no two parts of one page have the same name. */
const parts = {
  fernpay: ['mission', 'services'],
  aldous: ['audiences', 'budget'],
  lantern: ['priorities', 'scope'],
} as const;

/** A company's charter and figures in its own colours, letters and words. */
export function Tenant({ name, scheme = 'light' }: { name: TenantKey; scheme?: Scheme }) {
  const { theme, words } = tenants[name];
  const charter = useMemo(() => charterOf(name), [name]);
  const shared = {
    charter,
    locale: en,
    messages: words.messages,
    terms: words.terms,
    now: '2026-09-30',
    headingLevel: 2,
  } as const;
  return (
    <ThemeRoot theme={theme} scheme={scheme} data-tenant={name}>
      <CharterViewer {...shared} idPrefix={name} parts={parts[name]} />
      <MetricsPanelRoot {...shared} />
    </ThemeRoot>
  );
}
