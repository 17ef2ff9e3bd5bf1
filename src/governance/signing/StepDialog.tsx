import { useState } from 'react';
import { lazyAgain } from '../../kit/lazyAgain';
import { Later } from './Later';
import type { AskedStep, StepDialogContentProps } from './StepDialogContent';

const StepDialogContent = /* @__PURE__ */ lazyAgain<StepDialogContentProps>(() =>
  import('./StepDialogContent').then((file) => ({ default: file.StepDialogContent })),
);

export interface StepDialogProps extends Omit<StepDialogContentProps, 'asked' | 'open'> {
  /** The step that is asked about; undefined while none is, another object each time. */
  asked: AskedStep | undefined;
}

/** Asks for the words of a step; loaded when the first is asked for, and new each time. */
export function StepDialog({ asked, ...props }: StepDialogProps) {
  const [last, setLast] = useState<{ readonly asked: AskedStep; readonly opening: number }>();
  if (asked && asked !== last?.asked) setLast({ asked, opening: (last?.opening ?? 0) + 1 });
  if (!last) return null;
  return (
    <Later>
      <StepDialogContent key={last.opening} {...props} asked={last.asked} open={asked !== undefined} />
    </Later>
  );
}
