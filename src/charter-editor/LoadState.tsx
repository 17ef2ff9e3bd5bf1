import { useDraftState, useSaveState } from '../editor/useSaveState';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { lazyAgain } from '../kit/lazyAgain';
import type { SaveState } from '../session';
import type { TroubleProps, TroubleState, UnreadableDraftsProps } from './Trouble';

const Trouble = /* @__PURE__ */ lazyAgain<TroubleProps>(() =>
  import('./Trouble').then((file) => ({ default: file.Trouble })),
);
const UnreadableDrafts = /* @__PURE__ */ lazyAgain<UnreadableDraftsProps>(() =>
  import('./Trouble').then((file) => ({ default: file.UnreadableDrafts })),
);

/**
 * Says that the charter is being opened, could not be opened, cannot be saved or can only be read, and why. What is
 * stored, and what is here, can be downloaded as it is. Renders a `<div data-charter-part="load-state">`; nothing
 * while all is well.
 */
export function LoadState() {
  const { state } = useSaveState();
  const { unreadableDrafts } = useDraftState();
  const trouble = troubleIn(state);
  const intl = useIntl('LoadState');
  const slot = useSlot();
  return (
    <>
      {state.kind === 'loading' && <div {...slot('load-state')}>{intl.t('editor.loading')}</div>}
      {state.kind === 'read-only' && !trouble && (
        <div {...slot('load-state')}>{intl.t(`save.read-only.${state.reason}`)}</div>
      )}
      {/* What cannot be loaded either is no second trouble: the save state says the first in its own words. */}
      <LazyBoundary failed={null} resetKey={state}>
        {trouble && <Trouble state={trouble} />}
        {unreadableDrafts.length > 0 && <UnreadableDrafts drafts={unreadableDrafts} />}
      </LazyBoundary>
    </>
  );
}

/** A state in which somebody needs more than one word: what is in the way, what helps, and a copy of what there is. */
function troubleIn(state: SaveState): TroubleState | undefined {
  switch (state.kind) {
    case 'load-failed':
    case 'blocked':
    case 'orphaned':
      return state;
    case 'read-only':
      return state.unsaved && state;
    case 'closed':
      return state.discarded && state;
    default:
      return undefined;
  }
}
