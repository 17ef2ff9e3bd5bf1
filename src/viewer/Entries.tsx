import type { Entry } from '../export/words/blocks';
import { charterAnchor } from './anchor';
import { Chip } from './Chip';
import { Each } from './Each';
import { FactList } from './FactList';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';

/** Services, causes, cards, stages or the steps of a ladder: a name, its states, and lines about it. */
export function Entries({ page, look, entries }: { page: Page; look: string; entries: readonly Entry[] }) {
  const Tag = look === 'stages' || look === 'ladder' ? 'ol' : 'ul';
  return (
    <Tag {...page.slot('viewer-entries')} data-look={look}>
      <Each items={entries}>
        {({ title, path, states = [], lines, facts = [] }) => (
          <li id={path && charterAnchor(path, page.idPrefix)} data-state={states[0]?.id}>
            {look === 'services' ? (
              <Heading page={page} below={2}>
                <Line page={page} text={title} />
              </Heading>
            ) : (
              <b>
                <Line page={page} text={title} />
              </b>
            )}
            {states.length > 0 && (
              <span {...page.slot('viewer-chips')}>
                <Each items={states}>{(cell) => <Chip page={page} cell={cell} />}</Each>
              </span>
            )}
            <Each items={lines}>
              {(line) => (
                <p {...page.slot('viewer-note')}>
                  <Line page={page} text={line} />
                </p>
              )}
            </Each>
            <FactList
              page={page}
              facts={facts}
              mark={look === 'services' ? page.words.intl.t('common.pair', { before: '', next: '' }) : ''}
            />
          </li>
        )}
      </Each>
    </Tag>
  );
}
