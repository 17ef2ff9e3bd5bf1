import { useSlot } from '../../kit/appearance';
import { Icon, type IconName } from '../../kit/Icon';
import type { ChangedPart, ChangedPlace, ReadableChange } from '../../lifecycle';
import { ChangeView } from './ChangeView';
import { type ComparisonWords, placeName } from './changeWords';
import { FirstOf } from './FirstOf';

/** Places of a part, and changes of an item, that are shown until somebody asks for the rest. */
const PLACES = 20;
const CHANGES = 6;

/** Tone and shape of what became of a place; colour is never the only cue. */
const looks: Readonly<Record<ReadableChange['kind'], readonly [tone: string | undefined, icon: IconName]>> = {
  added: ['good', 'plus'],
  removed: ['bad', 'minus'],
  moved: [undefined, 'right'],
  changed: [undefined, 'edit'],
};

export interface ChangedPlacesProps {
  parts: readonly ChangedPart[];
  words: ComparisonWords;
  headingLevel: 2 | 3 | 4 | 5;
}

/** The changed places, each part under its name. */
export function ChangedPlaces({ parts, words, headingLevel }: ChangedPlacesProps) {
  const slot = useSlot();
  const Heading = `h${headingLevel}` as const;
  const { t } = words.intl;
  return parts.map(({ part, places }) => (
    <section key={part ?? ''} {...slot('block')} data-part={part}>
      <Heading {...slot('block-heading')}>{t(part ? `part.${part}` : 'history.document')}</Heading>
      <FirstOf items={places} most={PLACES}>
        {(shown) => (
          <ul {...slot('list-items')}>
            {shown.map((place) => (
              <Place key={place.path} place={place} words={words} />
            ))}
          </ul>
        )}
      </FirstOf>
    </section>
  ));
}

/** A field or an item with what changed in it. Renders an `<li data-path>` with `data-kind`. */
function Place({ place, words }: { place: ChangedPlace; words: ComparisonWords }) {
  const slot = useSlot();
  const { path, kind, changes } = place;
  const [tone, icon] = looks[kind];
  return (
    <li {...slot('list-item')} data-path={path} data-kind={kind}>
      <div>
        <div {...slot('row-buttons')}>
          <bdi {...slot('row-title')}>{placeName(place, words)}</bdi>
          <span {...slot('chip')} data-tone={tone}>
            <Icon name={icon} />
            {words.intl.t(`history.kind.${kind}`)}
          </span>
        </div>
        <FirstOf items={changes} most={CHANGES}>
          {(shown) =>
            shown.map((change) => (
              <Change key={`${change.kind}${change.path}`} {...{ change, place, words }} />
            ))
          }
        </FirstOf>
      </div>
    </li>
  );
}

function Change({
  change,
  place,
  words,
}: {
  change: ReadableChange;
  place: ChangedPlace;
  words: ComparisonWords;
}) {
  const slot = useSlot();
  return (
    <>
      {change.path !== place.path && (
        <bdi {...slot('fine-print')}>{placeName(change, words, place.path)}</bdi>
      )}
      <ChangeView change={change} words={words} />
    </>
  );
}
