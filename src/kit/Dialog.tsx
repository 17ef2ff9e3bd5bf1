import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { useAppearance } from './appearance';
import { Button } from './Button';
import { useIntl } from './IntlProvider';
import { LazyBoundary } from './LazyBoundary';
import { lazyAgain } from './lazyAgain';
import { part } from './part';
import type { PartProps } from './usePartElement';

export type DialogProps = PartProps<
  'div',
  Record<string, never>,
  {
    /** Heading and accessible name. */
    title: ReactNode;
    /** A sentence under the heading. */
    description?: ReactNode;
    open: boolean;
    onOpenChange: (open: boolean) => void;
    children?: ReactNode;
    /** Buttons at the end. @default one that closes */
    actions?: ReactNode;
    /** Where focus goes on closing when what opened the dialog is gone. */
    onCloseAutoFocus?: (event: Event) => void;
  }
>;

// @__NO_SIDE_EFFECTS__
function later(name: keyof typeof import('./dialogParts')) {
  return lazyAgain<DialogProps & { ref?: Ref<HTMLDivElement> }>(() =>
    import('./dialogParts').then((parts) => ({ default: parts[name] })),
  );
}

const DialogContent = /* @__PURE__ */ later('DialogContent');
const HostDialog = /* @__PURE__ */ later('HostDialog');

/** Loads what a dialog is made of, before one is opened. */
export const preloadDialog = (): Promise<void> => DialogContent.preload();

/**
 * A modal dialog: focus moves in, stays in, and returns; Escape closes. What it is made of is loaded once the page
 * stands, so that it is there before the first one opens.
 * Renders a `<div data-charter-part="dialog">` beside a `<div data-charter-part="dialog-overlay">`; or the host's own,
 * which gets neither a ref nor the attributes of ours.
 */
export const Dialog = /* @__PURE__ */ part<HTMLDivElement, DialogProps>(function Dialog(props, ref) {
  const { open } = props;
  const Content = useAppearance().swaps.dialog ? HostDialog : DialogContent;
  const intl = useIntl('Dialog');
  const [isWanted, setWanted] = useState(open);
  if (open && !isWanted) setWanted(true);
  useEffect(() => {
    // A failure is met, and said, when the dialog is wanted.
    Content.preload().catch(() => undefined);
  }, [Content]);
  if (!isWanted) return null;
  const failed = (retry: () => void) =>
    open && (
      <p role="alert">
        {intl.t('common.load-failed')}{' '}
        <Button variant="quiet" onClick={retry}>
          {intl.t('section.retry')}
        </Button>
      </p>
    );
  return (
    <LazyBoundary failed={failed}>
      <Content {...props} ref={ref} />
    </LazyBoundary>
  );
});
