import { type RefObject, useRef, useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useAnnounce } from '../../kit/Announcer';
import { useIntl } from '../../kit/IntlProvider';
import { type PublishPlan, planPublish, publish, publishRefusal } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { useDirectory } from './DirectoryProvider';
import type { PublishHandler } from './publication';
import type { ScreenRefusal } from './useSteps';
import { writeCharter } from './writeCharter';

interface PublishingOptions {
  readonly published: CharterDraft | undefined;
  readonly onPublish: PublishHandler | undefined;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly onDone: () => void;
}

/** What came of the last attempt: nothing yet, a refusal, or a host that could not keep the version. */
type Trouble = ScreenRefusal | { readonly reason: 'failed' };

/** A publication from its plan, made when it is first asked for, to the charter that took it on. */
export function usePublishing({ published, onPublish, note, onDone }: PublishingOptions) {
  const { session, today } = useEditor('PublishDialog');
  const intl = useIntl('PublishDialog');
  const announce = useAnnounce();
  const actor = useDirectory()?.me;
  const makePlan = () => planPublish(published, session.getSnapshot().charter);
  const [plan, setPlan] = useState(makePlan);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const isBusy = useRef(false);
  const expectedVersion = published?.version ?? plan.from;

  const attempt = async (): Promise<Trouble | undefined> => {
    const { charter, readOnly } = session.getSnapshot();
    if (readOnly || !actor) return { reason: 'read-only' };
    const text = note.current?.value.trim() ?? '';
    const id = session.newId();
    const options = { actor, note: text, now: today(), newId: () => id, expectedVersion };
    const result = publish(charter, plan, options);
    if (!result.ok) return result;
    try {
      const answer = await onPublish?.({
        ...publicationOf(plan, result, text),
        previous: published?.version,
      });
      if (answer) return { reason: 'version-moved', seen: plan.from, now: answer.conflict };
    } catch {
      return { reason: 'failed' };
    }
    // Signatures and figures may have come in while the host was busy: they stay.
    const latest = session.getSnapshot().charter;
    const final = latest === charter ? result : publish(latest, { ...plan, charter: latest }, options);
    if (!final.ok) return final;
    writeCharter(session, final.charter);
    return undefined;
  };

  const confirm = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    const found = await attempt();
    isBusy.current = false;
    setBusy(false);
    setTrouble(found);
    if (found?.reason === 'note-missing') note.current?.focus();
    if (found) return;
    announce(intl.t('signing.publish.done', { version: plan.version }));
    onDone();
  };

  return {
    plan,
    trouble,
    busy,
    confirm,
    /** What is in the way before anything is attempted. */
    refusal: actor
      ? publishRefusal(plan.charter, plan, { actor, expectedVersion })
      : ({ reason: 'read-only' } as const),
    /** Looks at the changes as they are now. */
    again: () => {
      setPlan(makePlan());
      setTrouble(undefined);
    },
  };
}

function publicationOf(
  { version, level }: PublishPlan,
  { charter, supersedes }: Extract<ReturnType<typeof publish>, { ok: true }>,
  note: string,
) {
  if (level === 'none') throw new Error('A publication without a change was let through.');
  return { charter, version, level, note, ...(supersedes !== undefined && { supersedes }) };
}
