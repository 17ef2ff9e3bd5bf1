import { inspectionFacts } from '../../export/parts/inspection';
import { compose } from '../compose';
import { FactList } from '../FactList';
import type { PartView } from '../Page';
import { Prose } from '../Prose';

/** The one practice that is checked, and what proves it. */
export const InspectionView: PartView = (page) => {
  const { words } = page;
  const motion = words.user(words.charter.inspection?.motion);
  const facts = inspectionFacts(words);
  return compose(
    motion !== '' && <Prose page={page} text={motion} part="viewer-quote" />,
    facts.length > 0 && <FactList page={page} facts={facts} />,
  );
};
