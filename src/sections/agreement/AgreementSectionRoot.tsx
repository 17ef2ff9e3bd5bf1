import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The agreement section: parties, commitments, decision rights and signatures. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="agreement">` with `data-status`, `data-access`.
 */
export const AgreementSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function AgreementSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="agreement" fields={<AgreementSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function AgreementSectionFields() {
  return (
    <>
      <ListBlock path="parties" fields={['name', 'side', 'requiredSigner']} />
      <ListBlock path="stakeholders" fields={['name', 'stakeholderRole', 'cadence']} />
      <ListBlock path="commitments" fields={['fromPartyId', 'toPartyId', 'text']} />
      <ListBlock path="decisionRights" fields={['decision', 'deciderId', 'escalateToId', 'consult']} />
      <ListBlock path="raci" fields={['activity', 'responsible', 'accountable', 'consulted', 'informed']} />
      <ListBlock path="approvals" fields={['partyId', 'version', 'state', 'at', 'comment']} />
    </>
  );
}
