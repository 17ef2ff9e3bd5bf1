import type { PartStatus } from '../../editor/createIssueStore';
import { Icon, type IconName } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useSection } from './SectionContext';

/** The section's title. Renders an `<h2 data-charter-part="section-heading">`, or the level that the root asks for. */
export const SectionHeading = /* @__PURE__ */ part<HTMLHeadingElement, PartProps<'h2'>>(
  function SectionHeading(props, ref) {
    const { key, headingId, headingLevel } = useSection('Section.Heading');
    const intl = useIntl('Section.Heading');
    return usePartElement(`h${headingLevel}`, props, {
      ref: ref as never,
      slot: 'section-heading',
      state: {},
      props: { id: headingId, tabIndex: -1, children: intl.t(`part.${key}`) },
    });
  },
);

/** The question that the section answers. Renders a `<p data-charter-part="section-question">`. */
export const SectionQuestion = /* @__PURE__ */ part<HTMLParagraphElement, PartProps<'p'>>(
  function SectionQuestion(props, ref) {
    const { key } = useSection('Section.Question');
    const intl = useIntl('Section.Question');
    return usePartElement('p', props, {
      ref: ref as never,
      slot: 'section-question',
      state: {},
      props: { children: intl.t(`part.${key}.question`) },
    });
  },
);

const icons: Record<PartStatus, IconName> = {
  empty: 'empty',
  partial: 'partial',
  complete: 'done',
  invalid: 'warning',
};

/** The icon of a part's status. */
export function statusIcon(status: PartStatus): IconName {
  return icons[status];
}

/** How far the section is, in a word and a shape. Renders a `<span data-charter-part="section-status">` with `data-status`. */
export const SectionStatus = /* @__PURE__ */ part<HTMLSpanElement, PartProps<'span', { status: string }>>(
  function SectionStatus(props, ref) {
    const { status } = useSection('Section.Status');
    const intl = useIntl('Section.Status');
    return usePartElement('span', props, {
      ref: ref as never,
      slot: 'section-status',
      state: { status },
      props: {
        children: (
          <>
            <Icon name={statusIcon(status)} />
            {intl.t(`part-status.${status}`)}
          </>
        ),
      },
    });
  },
);
