import { useEffect, useId, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { StateIcon } from '../kit/StateIcon';
import type { Annotation, Indicator } from '../model';
import { LoadFailed } from './LoadFailed';
import { laterDialog } from './later';
import { useMetricsPanel } from './PanelContext';

const AnnotationDialog = /* @__PURE__ */ laterDialog('AnnotationDialog');

/** A note that was taken out, and where it stood. */
interface Removed {
  readonly note: Annotation;
  readonly index: number;
}

/**
 * What happened to these indicators, oldest first: date, kind and text. With `onAnnotationsChange` notes are added,
 * changed and taken out, which can be taken back. Renders a `<section>` with a `<ul>`; nothing where there is neither a note nor a way to add one.
 */
export function AnnotationList({ about }: { about: readonly Indicator[] }) {
  const { charter, edits } = useMetricsPanel('AnnotationList');
  const intl = useIntl('AnnotationList');
  const slot = useSlot();
  const headingId = useId();
  const [edited, setEdited] = useState<Annotation | 'new'>();
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<Removed>();
  const undoButton = useRef<HTMLButtonElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const all = charter.annotations ?? [];
  const notes = all
    .filter(
      ({ indicatorIds = [] }) =>
        indicatorIds.length === 0 || about.some(({ id }) => indicatorIds.includes(id)),
    )
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const change = edits.onAnnotationsChange;
  // The button that was pressed is gone with its note.
  useEffect(() => {
    if (removed) undoButton.current?.focus();
  }, [removed]);
  if (notes.length === 0 && !change) return null;
  const edit = (note: Annotation | 'new') => {
    setRemoved(undefined);
    setEdited(note);
    setOpen(true);
  };
  const undo = ({ note, index }: Removed) => {
    change?.([...all.slice(0, index), note, ...all.slice(index)]);
    setRemoved(undefined);
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby={headingId}>
      <p id={headingId} {...slot('field-label')}>
        {intl.t('list.annotations.heading')}
      </p>
      <ul {...(notes.length > 0 && slot('list-items'))}>
        {notes.map((note) => (
          <li key={note.id} {...slot('list-item')}>
            <div>
              <p {...slot('fine-print')}>
                {[
                  note.at && intl.date(note.at, 'medium'),
                  note.kind && intl.label('annotationKind', note.kind),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p>{intl.text(note.text)}</p>
            </div>
            {change && (
              <p {...slot('row-actions')}>
                <Button
                  variant="icon"
                  aria-label={intl.t('list-ui.edit', { item: titleOf(note) })}
                  onClick={() => edit(note)}
                >
                  <StateIcon slot={slot} name="edit" />
                </Button>
                <Button
                  variant="icon"
                  aria-label={intl.t('list-ui.remove', { item: titleOf(note) })}
                  onClick={() => {
                    setRemoved({ note, index: all.indexOf(note) });
                    change(all.filter(({ id }) => id !== note.id));
                  }}
                >
                  <StateIcon slot={slot} name="cross" />
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {change && (
        <>
          <p role="status" {...slot('list-undo')}>
            {removed && intl.t('list-ui.removed-one')}
            {removed && (
              <Button ref={undoButton} variant="quiet" onClick={() => undo(removed)}>
                {intl.t('list-ui.undo')}
              </Button>
            )}
          </p>
          <Button ref={addButton} onClick={() => edit('new')}>
            {intl.t('list.annotations.add')}
          </Button>
        </>
      )}
      {edited && (
        <LazyBoundary failed={(retry) => <LoadFailed retry={retry} />}>
          <AnnotationDialog
            key={edited === 'new' ? 'new' : edited.id}
            note={edited === 'new' ? undefined : edited}
            about={about}
            open={open}
            onOpenChange={setOpen}
          />
        </LazyBoundary>
      )}
    </section>
  );

  function titleOf(note: Annotation): string {
    return intl.text(note.text) || intl.t('common.unnamed');
  }
}
