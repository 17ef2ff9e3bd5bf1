import type { Block } from '../export/words/blocks';
import { StateIcon } from '../kit/StateIcon';
import { Chip } from './Chip';
import { Columns } from './Columns';
import { DataTable } from './DataTable';
import { Each } from './Each';
import { Entries } from './Entries';
import { FactList } from './FactList';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';
import { Prose } from './Prose';
import { Shares } from './Shares';

/** The blocks of a part, one after another; `null` when there are none. */
export function blocksOf(page: Page, blocks: readonly Block[]) {
  return blocks.length === 0 ? null : (
    <Each items={blocks}>{(block) => <BlockView page={page} block={block} />}</Each>
  );
}

function BlockView({ page, block }: { page: Page; block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading page={page} below={2}>
          <Line page={page} text={block.text} />
        </Heading>
      );
    case 'prose':
      return block.look === 'overdue' ? (
        <p {...page.slot('viewer-overdue')}>
          <StateIcon slot={page.slot} name="attention" />
          <Line page={page} text={block.text} />
        </p>
      ) : (
        <Prose page={page} text={block.text} part={`viewer-${block.look ?? 'prose'}`} />
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag {...page.slot('viewer-list')}>
          <Each items={block.items}>
            {(item) => (
              <li>
                <Line page={page} text={item} />
              </li>
            )}
          </Each>
        </Tag>
      );
    }
    case 'links':
      return (
        <ul {...page.slot('viewer-list')}>
          <Each items={block.links}>
            {({ text, href }) => (
              <li>
                {href ? (
                  <a href={href} rel="noopener noreferrer">
                    <Line page={page} text={text} />
                  </a>
                ) : (
                  <Line page={page} text={text} />
                )}
              </li>
            )}
          </Each>
        </ul>
      );
    case 'facts':
      return <FactList page={page} facts={block.facts} />;
    case 'states':
      return (
        <p {...page.slot('viewer-chips')}>
          <Each items={block.states}>{(cell) => <Chip page={page} cell={cell} />}</Each>
        </p>
      );
    case 'columns':
      return <Columns page={page} columns={block.columns} />;
    case 'entries':
      return <Entries page={page} look={block.look} entries={block.entries} />;
    case 'shares':
      return <Shares page={page} shares={block.shares} />;
    case 'table':
      return <DataTable page={page} table={block.table} />;
  }
}
