import { type ReactNode, useCallback, useId, useState } from 'react';
import { useCharter } from '../../editor/useCharter';
import { placeInWords } from '../../field/words/placeInWords';
import { changesInWords, sideInWords } from '../../field/words/versionsInWords';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { type CharterDraft, fieldMeta, readPath } from '../../model';
import { isPlaceThere } from '../../model/isPlaceThere';
import type { TrayChoice, TrayEntry } from '../../session';
import { EditMine } from './EditMine';
import { GoneText } from './GoneText';
import { Versions } from './Versions';

export interface TrayItemProps {
  entry: TrayEntry;
  onDecide: (choice: TrayChoice) => void;
  onGo: (path: string) => void;
}

/**
 * One decision: where, what either wrote, and the choice between them. Renders an `<li data-charter-part="tray-entry">`
 * with `data-kind`, whose heading takes focus.
 */
export function TrayItem({ entry, onDecide, onGo }: TrayItemProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const { kind, path } = entry;
  const id = useId();
  const place = useCharter(
    useCallback((charter: CharterDraft) => placeInWords(charter, path, intl).join(' › '), [path, intl]),
  );
  const isThere = useCharter(useCallback((charter: CharterDraft) => isPlaceThere(charter, path), [path]));
  const Body = !isThere ? Gone : kind === 'changed' ? Changed : Removed;
  return (
    <li {...slot('tray-entry')} data-kind={kind}>
      <h3 id={id} tabIndex={-1}>
        {isThere ? (
          <button type="button" {...slot('link-button')} onClick={() => onGo(path)}>
            {place}
          </button>
        ) : (
          place
        )}
      </h3>
      <Body entry={entry} headingId={id} onDecide={onDecide} />
    </li>
  );
}

interface BodyProps {
  entry: TrayEntry;
  /** Id of what names the place, for buttons that are called alike. */
  headingId: string;
  onDecide: (choice: TrayChoice) => void;
}

function Changed({ entry, headingId, onDecide }: BodyProps) {
  const intl = useIntl('ConflictTray');
  /** False once the box was closed, so that focus is back on what opened it. */
  const [isEditing, setEditing] = useState<boolean>();
  const { values } = entry;
  const charter = useCharter(whole);
  const words = { charter, intl };
  const mine = sideInWords(values, (value) => value.mine, words);
  const theirs = sideInWords(values, (value) => value.theirs, words);
  const now = sideInWords(values, ({ path }) => readPath(charter, path), words);
  const choose = (choice: 'mine' | 'theirs', word: 'conflict.mine' | 'conflict.theirs') => (
    <Button aria-describedby={headingId} onClick={() => onDecide(choice)}>
      {intl.t(word)}
    </Button>
  );
  const single = singleText(entry);
  if (isEditing && single) {
    return (
      <>
        <Versions versions={[{ label: intl.t('conflict.theirs-label'), text: now }]} />
        <EditMine
          text={single.text}
          isLong={single.isLong}
          onSave={(text) => onDecide({ value: text === '' ? undefined : text })}
          onCancel={() => setEditing(false)}
        />
      </>
    );
  }
  return (
    <Versions
      versions={[
        {
          label: intl.t('conflict.mine-label'),
          text: mine,
          actions: (
            <>
              {choose('mine', 'conflict.mine')}
              {single && (
                <Button
                  variant="quiet"
                  aria-describedby={headingId}
                  autoFocus={isEditing === false}
                  onClick={() => setEditing(true)}
                >
                  {intl.t('conflict.edit')}
                </Button>
              )}
            </>
          ),
        },
        {
          label: intl.t(now === theirs ? 'conflict.theirs-label' : 'conflict.now-label'),
          text: now,
          actions: choose('theirs', 'conflict.theirs'),
        },
      ]}
    />
  );
}

function Removed({ entry, headingId, onDecide }: BodyProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const { kind, values, path } = entry;
  const isHere = kind === 'removed-here';
  const [value] = values;
  const charter = useCharter(whole);
  const changed = isHere ? value?.theirs : value?.mine;
  const [before, after] = changesInWords(value?.base, changed, path, { charter, intl });
  const isUsed = before === after;
  const act = (choice: 'mine' | 'theirs', word: ReactNode) => (
    <Button aria-describedby={headingId} onClick={() => onDecide(choice)}>
      {word}
    </Button>
  );
  return (
    <>
      <p>{intl.t(`conflict.${isHere ? 'removed-here' : 'removed-there'}${isUsed ? '.used' : ''}`)}</p>
      {!isUsed && (
        <Versions
          versions={[
            { label: intl.t(isHere ? 'conflict.theirs-label' : 'conflict.mine-label'), text: after },
            ...(before === '' ? [] : [{ label: intl.t('conflict.before-label'), text: before }]),
          ]}
        />
      )}
      <div {...slot('row-buttons')}>
        {act(isHere ? 'theirs' : 'mine', intl.t('conflict.keep'))}
        {act(isHere ? 'mine' : 'theirs', intl.t('conflict.remove'))}
      </div>
    </>
  );
}

function Gone({ entry, headingId, onDecide }: BodyProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const { kind, values, path } = entry;
  const charter = useCharter(whole);
  const words = { charter, intl };
  const text =
    kind === 'changed'
      ? sideInWords(values, (value) => value.mine, words)
      : changesInWords({}, values[0]?.mine, path, words)[1];
  return (
    <>
      <p>{intl.t('conflict.gone')}</p>
      {text !== '' && <GoneText text={text} />}
      <div {...slot('row-buttons')}>
        {/* The choice that changes nothing: there is nothing left to change. */}
        <Button
          aria-describedby={headingId}
          onClick={() => onDecide(kind === 'removed-there' ? 'mine' : 'theirs')}
        >
          {intl.t('conflict.dismiss')}
        </Button>
      </div>
    </>
  );
}

/** My text where the decision is about one text alone, so that a third one can be written. */
function singleText({ values }: TrayEntry): { readonly text: string; readonly isLong: boolean } | undefined {
  const [value, ...more] = values;
  if (!value || more.length > 0) return undefined;
  const { path, mine, theirs } = value;
  const meta = fieldMeta(path);
  const around = fieldMeta(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const text = meta?.kind === 'text' ? meta : around?.kind === 'text' ? around : undefined;
  if (!text && meta?.kind !== 'code') return undefined;
  const isText = [mine, theirs].every((one) => one === undefined || typeof one === 'string');
  return isText ? { text: (mine as string | undefined) ?? '', isLong: text?.long === true } : undefined;
}

function whole(charter: CharterDraft): CharterDraft {
  return charter;
}
