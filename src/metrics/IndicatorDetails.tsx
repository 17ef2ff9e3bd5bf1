import { useSlot } from '../kit/appearance';
import type { Indicator } from '../model';
import { AnnotationList } from './AnnotationList';
import { BreachLine } from './BreachLine';
import { FiguresButton } from './FiguresButton';
import { HeadlineButton } from './HeadlineButton';
import { IndicatorFaults } from './IndicatorFaults';
import { IndicatorSummary } from './IndicatorSummary';
import { useFigureState } from './source/useFigureState';
import { WhyStatus } from './WhyStatus';

/** What stands beside an indicator shown in detail: its summary, faults, thresholds passed, what can be changed, why it stands as it does, and notes. */
export function IndicatorDetails({ indicator }: { indicator: Indicator }) {
  const slot = useSlot();
  const { status } = useFigureState(indicator.id);
  return (
    <>
      <IndicatorSummary indicator={indicator} />
      <IndicatorFaults indicator={indicator} />
      <BreachLine indicator={indicator} />
      <div {...slot('row-buttons')}>
        {status === 'idle' && <FiguresButton key={indicator.id} indicator={indicator} />}
        <HeadlineButton indicator={indicator} />
      </div>
      <WhyStatus key={indicator.id} indicator={indicator} />
      <AnnotationList key={`notes ${indicator.id}`} about={[indicator]} />
    </>
  );
}
