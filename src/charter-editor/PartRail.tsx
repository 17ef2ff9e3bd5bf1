import { useAccess } from '../editor/EditorContext';
import { useCharter } from '../editor/useCharter';
import { usePart } from '../editor/usePart';
import { statusIcon } from '../field/section/SectionHeading';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
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
  const access = useAccess();
  return (
    <nav data-charter-part="rail" aria-label={intl.t('editor.parts')}>
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
  part,
  current,
  onSelect,
}: {
  part: PartKey;
  current: boolean;
  onSelect: (part: PartKey) => void;
}) {
  const { status } = usePart(part);
  const intl = useIntl('PartRail');
  return (
    <li>
      <button
        type="button"
        data-charter-part="rail-item"
        data-status={status}
        aria-current={current ? 'step' : undefined}
        onClick={() => onSelect(part)}
      >
        <Icon name={statusIcon(status)} />
        <span>{intl.t(`part.${part}`)}</span>
        <VisuallyHidden>{intl.t(`part-status.${status}`)}</VisuallyHidden>
      </button>
    </li>
  );
}

/** How many of the five questions are answered. Renders a `<div data-charter-part="meter">`. */
export function CompletenessMeter() {
  const intl = useIntl('CompletenessMeter');
  const answered = useCharter((charter) => completeness(charter).answered);
  const text = intl.t('editor.progress', { answered, total: 5 });
  return (
    <div data-charter-part="meter">
      <span>{text}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect data-meter="track" width="100" height="6" />
        <rect data-meter="fill" width={answered * 20} height="6" />
      </svg>
    </div>
  );
}
