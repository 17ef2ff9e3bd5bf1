import type { LinkAction } from '../analysis/linkVerdict';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { StateIcon, type StateIconName } from '../kit/StateIcon';

const looks: Readonly<Record<LinkAction, readonly [string, StateIconName]>> = {
  keep: ['good', 'check'],
  wait: ['neutral', 'clock'],
  challenge: ['watch', 'attention'],
  act: ['bad', 'up'],
  'not-ours': ['neutral', 'minus'],
};

/** What to do about a link, by word and shape. Renders a `<span data-charter-part="chip">` with `data-tone`. */
export function VerdictChip({ verdict, intl }: { verdict: LinkAction; intl: Pick<CharterIntl, 't'> }) {
  const slot = useSlot();
  const [tone, icon] = looks[verdict];
  return (
    <span {...slot('chip')} data-tone={tone}>
      <StateIcon slot={slot} name={icon} />
      {intl.t(`panel.link.action.${verdict}`)}
    </span>
  );
}
