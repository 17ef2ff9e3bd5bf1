import { useCallback, useDeferredValue, useId } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { lastSignature, type VersionStore } from '../../lifecycle';
import type { Approval, CharterDraft } from '../../model';
import { RequestView } from './RequestView';
import { useRequest } from './useRequest';
import { VersionDiff } from './VersionDiff';
import { isolated } from './versionWords';

export type ChangesSinceSignedProps = PartProps<
  'section',
  Record<string, never>,
  {
    /** Where the host keeps published versions; keep its identity. */
    store: VersionStore;
    /** The party that signed: an id of the charter's parties. */
    partyId: string;
  }
>;

/**
 * What was agreed differently since a party signed, against the charter as it stands.
 * Renders a `<section data-charter-part="changes-since-signed">`.
 */
export const ChangesSinceSigned = /* @__PURE__ */ part<HTMLElement, ChangesSinceSignedProps>(
  function ChangesSinceSigned({ store, partyId, ...props }, ref) {
    const intl = useIntl('ChangesSinceSigned');
    const slot = useSlot();
    const charter = useDeferredValue(useCharter(whole));
    const headingId = useId();
    const signature = lastSignature(charter, partyId);
    const party = charter.parties?.find(({ id }) => id === partyId);
    const name = isolated(intl.text(party?.name) || partyId);
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'changes-since-signed',
      state: {},
      props: {
        'aria-labelledby': headingId,
        children: (
          <div {...slot('section')}>
            <div {...slot('section-header')}>
              <h2 id={headingId} {...slot('section-heading')}>
                {intl.t('history.since.heading')}
              </h2>
            </div>
            {signature ? (
              <Since store={store} charter={charter} signature={signature} name={name} />
            ) : (
              <p>{intl.t('history.since.never', { name })}</p>
            )}
          </div>
        ),
      },
    });
  },
);

interface SinceProps {
  store: VersionStore;
  charter: CharterDraft;
  signature: Approval;
  name: string;
}

function Since({ store, charter, signature, name }: SinceProps) {
  const intl = useIntl('ChangesSinceSigned');
  const { charterId } = useEditor('ChangesSinceSigned').session;
  const { version = '', at } = signature;
  const ask = useCallback(
    (signal: AbortSignal) => store.load(charterId, version, { signal }),
    [store, charterId, version],
  );
  const [state, again] = useRequest(ask);
  return (
    <>
      <p>
        {at === undefined
          ? intl.t('history.since.signed', { name, version })
          : intl.t('history.since.signed-on', { name, version, date: intl.date(at) })}
      </p>
      <RequestView state={state} onRetry={again}>
        {(loaded) =>
          loaded.kind === 'absent' ? (
            <p>{intl.t('history.absent', { version })}</p>
          ) : (
            <VersionDiff before={loaded.version.content} after={charter} versions={{ before: version }} />
          )
        }
      </RequestView>
    </>
  );
}

function whole(charter: CharterDraft): CharterDraft {
  return charter;
}
