import { linkVerdict } from '../analysis/linkVerdict';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { StateIcon } from '../kit/StateIcon';
import { StatusChip } from '../kit/StatusChip';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';
import { delayOf, nameOf } from './sentences';

/**
 * Which leading indicator is expected to move which result: the reason, the expected delay and what to do about it;
 * each opens in detail. Renders a `<section data-charter-part="link-map">`; nothing without links.
 */
export const LinkMap = /* @__PURE__ */ part<HTMLElement, PartProps<'section'>>(function LinkMap(props, ref) {
  const { charter, headingLevel } = useMetricsPanel('LinkMap');
  const intl = useIntl('LinkMap');
  const links = charter.links ?? [];
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'link-map',
    state: {},
    props: {
      children: (
        <>
          <Heading>{intl.t('panel.links')}</Heading>
          <ul>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </ul>
        </>
      ),
    },
  });
  return links.length > 0 ? element : null;
});

function LinkRow({ link }: { link: IndicatorLink }) {
  const { charter, asOf, link: shown, select } = useMetricsPanel('LinkMap');
  const intl = useIntl('LinkMap');
  const name = (id: string | undefined) =>
    nameOf(
      charter.indicators?.find((candidate) => candidate.id === id),
      intl,
    );
  const { verdict } = linkVerdict(charter, link, { asOf });
  return (
    <li data-belief={link.belief}>
      <button
        type="button"
        data-charter-part="link-ends"
        aria-pressed={shown?.id === link.id}
        onClick={() => select(link.id)}
      >
        {name(link.leadingId)} <StateIcon name="right" /> {name(link.laggingId)}
      </button>
      {link.rationale && <p>{intl.text(link.rationale)}</p>}
      <p data-charter-part="row-summary">
        {link.belief && <StatusChip vocabulary="belief" id={link.belief} intl={intl} />}
        <span>{delayOf(link, intl)}</span>
        {verdict && <span>{intl.t(`panel.link.action.${verdict}`)}</span>}
      </p>
    </li>
  );
}
