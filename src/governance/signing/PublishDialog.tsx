import { type Ref, useState } from 'react';
import { lazyAgain } from '../../kit/lazyAgain';
import { part } from '../../kit/part';
import type { PartProps } from '../../kit/usePartElement';
import type { CharterDraft } from '../../model';
import { Later } from './Later';
import type { PublishHandler } from './publication';

export type PublishDialogProps = PartProps<
  'div',
  Record<string, never>,
  {
    open: boolean;
    onOpenChange: (open: boolean) => void;
    /** The content published last; without it this is the first version. */
    published?: CharterDraft;
    /** Keeps the version before the charter takes it on. */
    onPublish?: PublishHandler;
    /** Told once the charter has taken the version on. */
    onPublished?: () => void;
    /** Where focus goes on closing when what opened the dialog is gone. */
    onCloseAutoFocus?: (event: Event) => void;
  }
>;

const PublishDialogContent = /* @__PURE__ */ lazyAgain<PublishDialogProps & { ref?: Ref<HTMLDivElement> }>(
  () => import('./PublishDialogContent').then((file) => ({ default: file.PublishDialogContent })),
);

/**
 * Explains a publication before it happens: what changed by part, whether that is major or minor and by which rule, and
 * what becomes of the signatures; asks for a note. Loaded when it is opened.
 * Renders a `<div data-charter-part="dialog">` beside a `<div data-charter-part="dialog-overlay">`.
 */
export const PublishDialog = /* @__PURE__ */ part<HTMLDivElement, PublishDialogProps>(
  function PublishDialog(props, ref) {
    const { open } = props;
    const [seen, setSeen] = useState({ open: false, opening: 0 });
    if (open !== seen.open) setSeen({ open, opening: seen.opening + (open ? 1 : 0) });
    if (seen.opening === 0) return null;
    return (
      <Later>
        <PublishDialogContent key={seen.opening} {...props} ref={ref} />
      </Later>
    );
  },
);
