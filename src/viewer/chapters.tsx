import type { Block } from '../export/words/blocks';
import { blocksOf } from './Blocks';
import { Each } from './Each';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';

/** Blocks that belong to no part, as sections: each heading with what stands under it, right below the title. */
export function chaptersOf(page: Page, blocks: readonly Block[]) {
  const chapters: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') chapters.push({ title: block.text, blocks: [] });
    else if (chapters.length === 0) chapters.push({ title: '', blocks: [block] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return (
    <Each items={chapters}>
      {({ title, blocks: under }) => (
        <section {...page.slot('viewer-section')}>
          {title && (
            <Heading page={page} below={1}>
              <Line page={page} text={title} />
            </Heading>
          )}
          {blocksOf(page, under)}
        </section>
      )}
    </Each>
  );
}
