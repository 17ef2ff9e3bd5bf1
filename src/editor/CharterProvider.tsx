import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { IntlOptions } from '../i18n';
import { AnnouncerProvider } from '../kit/Announcer';
import { type AppearanceProps, AppearanceProvider } from '../kit/AppearanceProvider';
import { IntlProvider } from '../kit/IntlProvider';
import { useStableCallback } from '../kit/useStableCallback';
import type { CharterDraft } from '../model';
import type { AutosaveOptions, CharterSession, DocumentEvent } from '../session';
import type { CharterStorage } from '../storage';
import { type AccessRule, fullAccess } from './access';
import { createIssueStore } from './createIssueStore';
import { AccessContext, EditorContext, ReadOnlyContext } from './EditorContext';
import { useControlledValue } from './useControlledValue';
import { useOwnedSession } from './useOwnedSession';

/** Who owns the document; decided when the provider mounts. */
export type CharterOwnership =
  /** The library loads and saves through the host's storage. */
  | {
      /** Where the library loads and saves; fixed at mount. */
      storage: CharterStorage;
      /** Which charter to open; another id needs another `key`. */
      charterId: string;
      /** What to begin with when nothing is stored. @default an empty draft */
      initial?: CharterDraft;
      /** When to save, in milliseconds. @default 800 after the last edit, 10,000 at most */
      autosave?: AutosaveOptions;
      /** Who is signed in: unsaved work is then also kept on this device, for them alone. @default kept in memory */
      userKey?: string;
    }
  /** The host owns it: every edit is reported, and what the host passes back is shown. */
  | {
      /** The charter as the host holds it. */
      value: CharterDraft;
      /** Told of each edit, with where it came from. */
      onChange: (charter: CharterDraft, event: DocumentEvent) => void;
    }
  /** The library owns it; `defaultValue` is read once. */
  | {
      /** The charter to begin with; later values are not read. */
      defaultValue: CharterDraft;
      /** Told of each edit, with where it came from. */
      onChange?: (charter: CharterDraft, event: DocumentEvent) => void;
    }
  /** The host made the session itself and disposes of it. */
  | {
      /** A session from `createCharterSession`. */
      session: CharterSession;
    };

export type CharterProviderProps = CharterOwnership &
  IntlOptions &
  AppearanceProps & {
    /** Today, `YYYY-MM-DD`, for due dates. @default the date of the machine */
    now?: string;
    /** What the person may do, by part and field. @default everything may be edited */
    access?: AccessRule;
    /** Gives ids for new items. @default crypto.randomUUID */
    newId?: () => string;
    /** What reads and edits the charter. */
    children?: ReactNode;
  };

/**
 * Opens one charter for all parts below it. Pass exactly one owner: `storage` with `charterId`, `value` with
 * `onChange`, `defaultValue`, or a `session`. Renders no element but a visually hidden live region.
 */
export function CharterProvider(props: CharterProviderProps) {
  const {
    locale,
    messages,
    terms,
    timeZone,
    now,
    access = fullAccess,
    newId,
    portalContainer,
    appearance,
    components,
    unstyled,
    children,
  } = props;
  const session = useOwnedSession(props, newId);
  useControlledValue(session, props);
  const today = useStableCallback(() => now ?? new Date().toISOString().slice(0, 10));
  const editor = useMemo(
    () => ({ session, issues: createIssueStore(session, today), today }),
    [session, today],
  );
  useEffect(() => editor.issues.follow(), [editor]);
  const isReadOnly = () => session.getSnapshot().readOnly;
  const readOnly = useSyncExternalStore(session.subscribe, isReadOnly, isReadOnly);
  return (
    <IntlProvider locale={locale} messages={messages} terms={terms} timeZone={timeZone}>
      <EditorContext.Provider value={editor}>
        <AccessContext.Provider value={access}>
          <ReadOnlyContext.Provider value={readOnly}>
            <AppearanceProvider
              appearance={appearance}
              components={components}
              unstyled={unstyled}
              portalContainer={portalContainer}
            >
              <AnnouncerProvider>{children}</AnnouncerProvider>
            </AppearanceProvider>
          </ReadOnlyContext.Provider>
        </AccessContext.Provider>
      </EditorContext.Provider>
    </IntlProvider>
  );
}
