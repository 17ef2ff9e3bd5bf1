import { useEffect, useRef } from 'react';
import { useStableCallback } from '../kit/useStableCallback';
import { type CharterDraft, equalJson } from '../model';
import type { CharterSession } from '../session';
import type { CharterOwnership } from './CharterProvider';

/** How many reported documents are remembered, to tell an echo that comes late from a change by the host. */
const ECHOES = 50;

/**
 * Reports edits to the host and takes documents from it. A document that we reported ourselves is an echo and is
 * ignored even when it arrives late, so that a slow host never takes back what was typed since.
 */
export function useControlledValue(session: CharterSession, ownership: CharterOwnership): void {
  const onChange = 'onChange' in ownership ? ownership.onChange : undefined;
  const value = 'value' in ownership ? ownership.value : undefined;
  const reported = useRef<CharterDraft[]>([]);
  const taken = useRef(value);
  const report = useStableCallback<Parameters<NonNullable<typeof onChange>>, void>((charter, event) =>
    onChange?.(charter, event),
  );
  useEffect(
    () =>
      session.onChange((event) => {
        if (event.origin !== 'user' && event.origin !== 'undo') return;
        reported.current = [...reported.current.slice(1 - ECHOES), event.charter];
        report(event.charter, event);
      }),
    [session, report],
  );
  useEffect(() => {
    // A host that copies its state while it renders passes a new object that says nothing new.
    if (!value || equalJson(value, taken.current)) return;
    taken.current = value;
    const echo = echoOf(reported.current, value);
    // Hosts answer in order: what comes later and equals something older is the host's own step back.
    if (echo >= 0) reported.current = reported.current.slice(echo + 1);
    else session.receive(value);
  }, [session, value]);
}

/** Position of the report that a value answers, by identity if it can be told so; -1 for the host's own document. */
function echoOf(reports: readonly CharterDraft[], value: CharterDraft): number {
  const same = reports.lastIndexOf(value);
  return same >= 0 ? same : reports.findIndex((charter) => equalJson(charter, value));
}
