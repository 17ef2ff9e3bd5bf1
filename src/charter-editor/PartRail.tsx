import { useAccess } from '../editor/EditorContext';
import { useCharter } from '../editor/useCharter';
import { usePart } from '../editor/usePart';
import { statusIcon } from '../field/section/SectionHeading';
import { useSlot } from '../kit/appearance';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { completeness, type PartKey } from '../model';

export interface PartRailProps {
  parts: readonly PartKey[];
  /** The part shown now, if only one is. */
  current?: PartKey;
  onSelect: (part: PartKey) => void;
}

/** The parts with their state, and how many questions are answered. Renders a `<nav data-charter-part="rail">`. */
export function PartRail({ parts, current, onSelect }: PartRailProps) {
  const intl = useIntl('PartRail');
  const slot = useSlot();
  const access = useAccess();
  return (
    <nav {...slot('rail')} aria-label={intl.t('editor.parts')}>
      <CompletenessMeter />
      <ol>
        {parts
          .filter((key) => access(key) !== 'hidden')
          .map((key) => (
            <RailItem key={key} part={key} current={key === current} onSelect={onSelect} />
          ))}
      </ol>
    </nav>
  );
}

function RailItem({
  part: key,
  current,
  onSelect,
}: {
  part: PartKey;
  current: boolean;
  onSelect: (part: PartKey) => void;
}) {
  const { status } = usePart(key);
  const intl = useIntl('PartRail');
  const slot = useSlot();
  return (
    <li>
      <button
        type="button"
        {...slot('rail-item')}
        data-status={status}
        aria-current={current ? 'step' : undefined}
        onClick={() => onSelect(key)}
      >
        <Icon name={statusIcon(status)} />
        <span>{intl.t(`part.${key}`)}</span>
        <VisuallyHidden>{intl.t(`part-status.${status}`)}</VisuallyHidden>
      </button>
    </li>
  );
}

/** How many of the five questions are answered. Renders a `<div data-charter-part="meter">`. */
export const CompletenessMeter = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function CompletenessMeter(props, ref) {
    const intl = useIntl('CompletenessMeter');
    const answered = useCharter((charter) => completeness(charter).answered);
    return usePartElement('div', props, {
      ref: ref as never,
      slot: 'meter',
      state: {},
      props: {
        children: (
          <>
            <span>{intl.t('editor.progress', { answered, total: 5 })}</span>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect data-meter="track" width="100" height="6" />
              <rect data-meter="fill" width={answered * 20} height="6" />
            </svg>
          </>
        ),
      },
    });
  },
);
