import { useId } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { StateIcon } from '../kit/StateIcon';
import { StatusChip } from '../kit/StatusChip';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { IndicatorLink } from '../model';
import { later } from './later';
import { useMetricsPanel } from './PanelContext';
import { delayOf, nameOf } from './sentences';

const LinkVerdict = /* @__PURE__ */ later('LinkVerdict');
const LinkNotes = /* @__PURE__ */ later('LinkNotes');

/**
 * Which leading indicator is expected to move which result: the reason, the expected delay, what to do about it, what
 * we believe and why, and what the figures say; each opens in detail. Executives read from the result backwards;
 * retired links are folded. Renders a `<section data-charter-part="link-map">`; nothing without links.
 */
export const LinkMap = /* @__PURE__ */ part<HTMLElement, PartProps<'section'>>(function LinkMap(props, ref) {
  const { charter, headingLevel, view } = useMetricsPanel('LinkMap');
  const intl = useIntl('LinkMap');
  const slot = useSlot();
  const place = ({ laggingId }: IndicatorLink) =>
    charter.indicators?.findIndex(({ id }) => id === laggingId) ?? 0;
  const all = charter.links ?? [];
  const links = view === 'team' ? all : [...all].sort((a, b) => place(a) - place(b));
  const retired = links.filter(({ belief }) => belief === 'retired');
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  const list = (shown: readonly IndicatorLink[]) => (
    <ul>
      {shown.map((link) => (
        <LinkRow key={link.id} link={link} />
      ))}
    </ul>
  );
  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'link-map',
    state: {},
    props: {
      children: (
        <>
          <Heading>{intl.t(view === 'team' ? 'panel.links' : 'panel.links.executive')}</Heading>
          {list(links.filter((link) => !retired.includes(link)))}
          {retired.length > 0 && (
            <details {...slot('chart-words')}>
              <summary>{intl.t('panel.links.retired', { count: retired.length })}</summary>
              {list(retired)}
            </details>
          )}
        </>
      ),
    },
  });
  return links.length > 0 ? element : null;
});

function LinkRow({ link }: { link: IndicatorLink }) {
  const { charter, link: shown, select, view } = useMetricsPanel('LinkMap');
  const intl = useIntl('LinkMap');
  const slot = useSlot();
  const id = useId();
  const find = (id: string | undefined) => charter.indicators?.find((candidate) => candidate.id === id);
  const [leading, lagging] = [link.leadingId, link.laggingId].map((id) => nameOf(find(id), intl)) as [
    string,
    string,
  ];
  return (
    <li data-belief={link.belief}>
      <button
        id={id}
        type="button"
        {...slot('link-ends')}
        // The arrow between them is only drawn, and some would read the two as one.
        aria-label={view === 'team' ? intl.series([leading, lagging]) : undefined}
        aria-pressed={shown?.id === link.id}
        onClick={() => select(link.id)}
      >
        {view === 'team' ? (
          <>
            {leading} <StateIcon slot={slot} name="right" /> {lagging}
          </>
        ) : (
          intl.t('panel.link.backwards', { lagging, leading })
        )}
      </button>
      {link.rationale && <p>{intl.text(link.rationale)}</p>}
      <p {...slot('row-summary')}>
        <LazyBoundary failed={null}>
          <LinkVerdict link={link} />
        </LazyBoundary>
        {link.belief && <StatusChip slot={slot} vocabulary="belief" id={link.belief} intl={intl} />}
        <span>{delayOf(link, intl)}</span>
      </p>
      {link.beliefReason && <p {...slot('fine-print')}>{intl.text(link.beliefReason)}</p>}
      <LazyBoundary failed={null}>
        <LinkNotes link={link} nameId={id} />
      </LazyBoundary>
    </li>
  );
}
