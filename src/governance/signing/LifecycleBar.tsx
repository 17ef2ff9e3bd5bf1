import { useMemo, useRef, useState } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type PossibleStep, planPublish, publishRefusal } from '../../lifecycle';
import { LifecycleSteps, type OfferedStep, type WholeAction } from './LifecycleSteps';
import { PublishDialog } from './PublishDialog';
import type { PublishHandler } from './publication';
import { Standing } from './Standing';
import { StepDialog } from './StepDialog';
import type { AskedStep } from './StepDialogContent';
import { type StepsOptions, useSteps } from './useSteps';

export type LifecycleBarProps = PartProps<
  'section',
  { status: string },
  StepsOptions & {
    /** Keeps a version before the charter takes it on; without it no version is offered for publishing. */
    onPublish?: PublishHandler;
  }
>;

/**
 * Where the charter stands: its state, version and what asks for attention; and for who may edit it, the steps that
 * they can take, and why not the others. Renders a `<section data-charter-part="lifecycle-bar">` with `data-status`.
 */
export const LifecycleBar = /* @__PURE__ */ part<HTMLElement, LifecycleBarProps>(function LifecycleBar(
  { published, inForce, onStep, onPublish, ...props },
  ref,
) {
  const intl = useIntl('LifecycleBar');
  const slot = useSlot();
  const access = useAccess();
  const { charter, actor, steps, take } = useSteps('LifecycleBar', { published, inForce, onStep });
  const [asked, setAsked] = useState<AskedStep>();
  const [isPublishing, setPublishing] = useState(false);
  const isPublished = useRef(false);
  const standing = useRef<HTMLParagraphElement>(null);
  const publishing = useMemo((): readonly OfferedStep[] => {
    if (!onPublish || !actor) return [];
    const plan = planPublish(published, charter);
    const expectedVersion = published?.version ?? plan.from;
    return [{ action: 'publish', refusal: publishRefusal(charter, plan, { actor, expectedVersion }) }];
  }, [onPublish, actor, published, charter]);
  const offered = [
    ...(access(undefined, 'status') === 'edit' ? steps.filter(isOfWhole) : []),
    ...(access(undefined, 'version') === 'edit' ? publishing : []),
  ];

  const choose = (action: WholeAction) => {
    if (action === 'publish') setPublishing(true);
    else if (action === 'request-changes' || action === 'reject') setAsked({ action });
    else if (!take({ action })) focusStanding();
  };
  const focusStanding = () => standing.current?.focus();

  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'lifecycle-bar',
    state: { status: charter.status ?? 'draft' },
    props: {
      'aria-label': intl.t('signing.bar'),
      children: (
        <div {...slot('section')}>
          <Standing charter={charter} place={standing} />
          <LifecycleSteps charter={charter} steps={offered} onChoose={choose} />
          <PublishDialog
            open={isPublishing}
            onOpenChange={setPublishing}
            published={published}
            onPublish={onPublish}
            onPublished={() => {
              isPublished.current = true;
            }}
            onCloseAutoFocus={(event) => {
              if (!isPublished.current) return;
              isPublished.current = false;
              event.preventDefault();
              focusStanding();
            }}
          />
          <StepDialog
            asked={asked}
            charter={charter}
            onTake={take}
            onClose={() => setAsked(undefined)}
            onTaken={focusStanding}
          />
        </div>
      ),
    },
  });
  return access(undefined, 'status') === 'hidden' ? null : element;
});

function isOfWhole(step: PossibleStep): step is PossibleStep & OfferedStep {
  return step.partyId === undefined;
}
