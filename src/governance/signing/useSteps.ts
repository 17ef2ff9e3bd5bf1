import { useMemo } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { unmarked } from '../../export/words/userText';
import { useAnnounce } from '../../kit/Announcer';
import { useIntl } from '../../kit/IntlProvider';
import {
  type CharterStep,
  type PossibleStep,
  type Refusal,
  type StepResult,
  stepsFor,
  takeStep,
} from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { useDirectory } from './DirectoryProvider';
import { partyName } from './refusalWords';
import { useRestingCharter } from './useRestingCharter';
import { writeCharter } from './writeCharter';

/** Why nothing was done on this screen: a rule of the charter's life, or a document that cannot be edited now. */
export type ScreenRefusal = Refusal | { readonly reason: 'read-only' };

/** A step that was taken, for the host. */
export type StepTaken = Omit<Extract<StepResult, { ok: true }>, 'ok'> & { readonly step: CharterStep };

/** What the host gives the parts of signing. */
export interface StepsOptions {
  /** The newest published content: what differs from it can be neither sent out nor signed. Unchecked when absent. */
  published?: CharterDraft;
  /** The version in force until now, where it is kept beside this charter. */
  inForce?: string;
  /** Told after each step, to keep it, tell others, or mark what is no longer in force. */
  onStep?: (taken: StepTaken) => void;
}

/** What the person looking can do with the charter, and how it is done: written as one edit, spoken, told to the host. */
export function useSteps(reader: string, { published, inForce, onStep }: StepsOptions) {
  const { session, today } = useEditor(reader);
  const intl = useIntl(reader);
  const announce = useAnnounce();
  const charter = useRestingCharter(reader);
  const actor = useDirectory()?.me;
  const now = today();
  const steps = useMemo(
    (): readonly PossibleStep[] => (actor ? stepsFor(charter, { actor, now, published }) : []),
    [charter, actor, now, published],
  );
  const take = (step: CharterStep): ScreenRefusal | undefined => {
    const { charter: current, readOnly } = session.getSnapshot();
    if (readOnly || !actor) return { reason: 'read-only' };
    const { newId } = session;
    const result = takeStep(current, step, { actor, now, published, inForce, newId });
    if (!result.ok) return result;
    writeCharter(session, result.charter);
    announce(
      'partyId' in step
        ? intl.t(`signing.done.${step.action}`, { party: unmarked(partyName(current, step.partyId, intl)) })
        : intl.t('signing.done', { state: intl.label('charterStatus', result.charter.status ?? 'draft') }),
    );
    const { ok: _, ...taken } = result;
    onStep?.({ ...taken, step });
    return undefined;
  };
  return { charter, actor, steps, take };
}
