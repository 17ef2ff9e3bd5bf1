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
  const Heading = `h${headingLevel}` as const;
  const { t } = words.intl;
  return parts.map(({ part, places }) => (
    <section key={part ?? ''} data-charter-part="block" data-part={part}>
      <Heading data-charter-part="block-heading">{t(part ? `part.${part}` : 'history.document')}</Heading>
      <FirstOf items={places} most={PLACES}>
        {(shown) => (
          <ul data-charter-part="list-items">
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
  const { path, kind, changes } = place;
  const [tone, icon] = looks[kind];
  return (
    <li data-charter-part="list-item" data-path={path} data-kind={kind}>
      <div>
        <div data-charter-part="row-buttons">
          <bdi data-charter-part="row-title">{placeName(place, words)}</bdi>
          <span data-charter-part="chip" data-tone={tone}>
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
  return (
    <>
      {change.path !== place.path && (
        <bdi data-charter-part="fine-print">{placeName(change, words, place.path)}</bdi>
      )}
      <ChangeView change={change} words={words} />
    </>
  );
}
