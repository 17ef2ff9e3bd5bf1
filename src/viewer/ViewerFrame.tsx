import type { ReactNode } from 'react';
import { createCharterWords } from '../export/words/createCharterWords';
import { createIntl, type IntlOptions } from '../i18n/intl';
import { type CharterAppearance, createSlot } from '../kit/slots';
import type { CharterDraft } from '../model';
import { Line } from './Line';
import { noticesOf } from './notices';
import type { Page } from './Page';

/** What every view of a charter is given. */
export interface ViewProps extends IntlOptions {
  /** The charter to show; a draft shows what it holds. */
  readonly charter: CharterDraft;
  /** Today, `YYYY-MM-DD`: live values and due dates hold for this day. */
  readonly now: string;
  /** Level of the title's heading; the parts' headings follow. Default 1. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** What every `id` starts with; change it when a page shows two charters. Default `charter`. */
  readonly idPrefix?: string;
  /** Colours: `light` (default), `dark`, high `contrast`, or as the `system` prefers. */
  readonly theme?: 'light' | 'dark' | 'contrast' | 'system';
  readonly className?: string;
  /** Classes and styles by part. */
  readonly appearance?: CharterAppearance;
  /** Takes `theme.css` off; the names of the parts stay. Default false. */
  readonly unstyled?: boolean;
  /** The version that is in force, where the host knows: an older one says that it is not. */
  readonly inForce?: VersionInForce;
}

/** The version in force, and where it can be read. */
export interface VersionInForce {
  /** `major.minor`. */
  readonly version: string;
  readonly href?: string;
}

/** What the pieces of a view are handed. */
export function pageOf({
  charter,
  now,
  headingLevel = 1,
  idPrefix = 'charter',
  inForce,
  appearance = {},
  ...options
}: ViewProps): Page {
  const intl = createIntl(options);
  const words = createCharterWords(charter, intl, now);
  return {
    words,
    slot: createSlot(appearance),
    notices: noticesOf(words, inForce),
    idPrefix,
    headingLevel,
    lang: charter.locale === intl.code ? undefined : charter.locale,
  };
}

/** Title and version, by which a sheet that lies alone is known. */
function headOf({ words }: Page): string {
  const { charter, intl } = words;
  const title = words.user(charter.title) || intl.t('viewer.untitled');
  return charter.version
    ? `${title} · ${intl.t('viewer.version', { version: words.user(charter.version) })}`
    : title;
}

/** The document around a view. Renders an `<article data-charter-part="viewer">` with `data-view`. */
export function ViewerFrame({
  page,
  view,
  theme,
  className,
  unstyled,
  children,
}: Pick<ViewProps, 'theme' | 'className' | 'unstyled'> & { page: Page; view: string; children: ReactNode }) {
  const { intl } = page.words;
  const slot = page.slot('viewer');
  return (
    <article
      {...slot}
      className={[!unstyled && 'ec-root', slot.className, className].filter(Boolean).join(' ') || undefined}
      data-view={view}
      data-theme={theme}
      lang={intl.code}
      dir={intl.dir}
      aria-labelledby={`${page.idPrefix}-title`}
    >
      {/* Stands at the head of every sheet of paper; on a screen the title is near. */}
      <div {...page.slot('viewer-head')} aria-hidden="true" hidden>
        <p {...page.slot('fine-print')}>
          <Line page={page} text={headOf(page)} />
        </p>
      </div>
      <div {...page.slot('viewer-layout')}>{children}</div>
    </article>
  );
}
