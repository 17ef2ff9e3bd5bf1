import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';
import { CoverageMatrix } from './CoverageMatrix';
import { StageList } from './StageList';

/**
 * The journey section: the buyer’s stages, the seller’s stages, and where each service helps. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="journey">` with `data-status`, `data-access`.
 */
export const JourneySectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function JourneySectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="journey" fields={<JourneySectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function JourneySectionFields() {
  return (
    <>
      <ListBlock path="buyerJourney" fields={['name', 'goal']}>
        <StageList path="buyerJourney" vocabulary="buyerStage" />
      </ListBlock>
      <ListBlock path="salesCycle" fields={['name', 'goal']}>
        <StageList path="salesCycle" vocabulary="salesStage" />
      </ListBlock>
      <CoverageMatrix />
    </>
  );
}
