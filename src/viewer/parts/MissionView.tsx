import { missionTopics } from '../../export/parts/mission';
import { compose } from '../compose';
import type { PartView } from '../Page';
import { Prose } from '../Prose';
import { listBlock, titledBlock } from '../titledBlock';

/** Why the business invested, and what guides the work; the statement itself stands in the summary. */
export const MissionView: PartView = (page) =>
  compose(
    ...missionTopics(page.words).map(({ title, text, items }) =>
      text === ''
        ? listBlock(page, title, items)
        : titledBlock(page, title, <Prose page={page} text={text} />),
    ),
  );
