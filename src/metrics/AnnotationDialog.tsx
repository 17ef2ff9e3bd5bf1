import { type RefObject, useId, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Input, Select } from '../kit/controls';
import { Dialog } from '../kit/Dialog';
import { useIntl } from '../kit/IntlProvider';
import type { Annotation, Indicator } from '../model';
import { isDate } from '../model/dates';
import { hasText, withText } from '../model/text';
import { annotationKind } from '../model/vocabularies';
import { useMetricsPanel } from './PanelContext';
import { nameOf } from './sentences';
import { Warning } from './Warning';

export interface AnnotationDialogProps {
  /** The note to change; a new one without it. */
  note: Annotation | undefined;
  /** Indicators that are shown. */
  about: readonly Indicator[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

type Field = 'at' | 'text';

/** A note on what happened: day, kind, text and whom it concerns; leaving it in any other way than by the button keeps nothing. */
export function AnnotationDialog({ note, about, open, onOpenChange }: AnnotationDialogProps) {
  const { charter, asOf, edits, newId } = useMetricsPanel('AnnotationDialog');
  const intl = useIntl('AnnotationDialog');
  const slot = useSlot();
  const id = useId();
  const before = {
    at: note?.at ?? asOf.slice(0, 10),
    kind: note?.kind ?? 'event',
    text: intl.text(note?.text),
    whom: note ? (note.indicatorIds ?? []) : about.map((one) => one.id),
  };
  const [draft, setDraft] = useState<Partial<typeof before>>({});
  const [problem, setProblem] = useState<Field>();
  const boxes = { at: useRef<HTMLInputElement>(null), text: useRef<HTMLInputElement>(null) };
  const shown = { ...before, ...draft };
  const change = (next: Partial<typeof before>) => {
    setDraft({ ...draft, ...next });
    setProblem(undefined);
  };
  const leave = (next: boolean) => {
    if (!next) {
      setDraft({});
      setProblem(undefined);
    }
    onOpenChange(next);
  };
  const record = () => {
    const found = !isDate(shown.at) ? 'at' : hasText(shown.text) ? undefined : 'text';
    setProblem(found);
    if (found) return boxes[found].current?.focus();
    const { indicatorIds: _, ...rest } = note ?? { id: newId() };
    const text = withText(note?.text, intl.code, shown.text.trim());
    const next = {
      ...rest,
      at: shown.at,
      kind: shown.kind,
      text,
      ...(shown.whom.length > 0 && { indicatorIds: shown.whom }),
    };
    const all = charter.annotations ?? [];
    edits.onAnnotationsChange?.(note ? all.map((one) => (one.id === note.id ? next : one)) : [...all, next]);
    leave(false);
  };
  const control = (field: Field) => ({
    ref: boxes[field] as RefObject<HTMLInputElement>,
    id: `${id}${field}`,
    'data-invalid': problem === field ? '' : undefined,
    'aria-invalid': problem === field || undefined,
    'aria-describedby': problem === field ? `${id}error` : undefined,
    required: true,
    value: shown[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  const error = (field: Field) =>
    problem === field && (
      <Warning id={`${id}error`} severity="error">
        {intl.t(`panel.note.error.${field}`)}
      </Warning>
    );
  return (
    <Dialog
      title={intl.t(note ? 'panel.note.edit' : 'list.annotations.add')}
      description={intl.t('panel.note.about')}
      open={open}
      onOpenChange={leave}
      actions={
        <>
          <Button onClick={() => leave(false)}>{intl.t('common.cancel')}</Button>
          <Button variant="primary" onClick={record}>
            {intl.t('panel.note.keep')}
          </Button>
        </>
      }
    >
      <div {...slot('field')}>
        <label htmlFor={`${id}text`} {...slot('field-label')}>
          {intl.t('field.annotations.text')}
        </label>
        {error('text')}
        <Input {...control('text')} maxLength={200} autoComplete="off" />
      </div>
      <div {...slot('field-pair')}>
        <div {...slot('field')}>
          <label htmlFor={`${id}at`} {...slot('field-label')}>
            {intl.t('field.annotations.at')}
          </label>
          {error('at')}
          <Input {...control('at')} type="date" data-kind="date" />
        </div>
        <div {...slot('field')}>
          <label htmlFor={`${id}kind`} {...slot('field-label')}>
            {intl.t('field.annotations.kind')}
          </label>
          <Select
            id={`${id}kind`}
            value={shown.kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
          >
            {[...new Set([...annotationKind, before.kind])].map((kind) => (
              <option key={kind} value={kind}>
                {intl.label('annotationKind', kind)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <Whom
        id={id}
        about={about}
        before={before.whom}
        chosen={shown.whom}
        onChange={(whom) => change({ whom })}
      />
    </Dialog>
  );
}

interface WhomProps {
  id: string;
  about: readonly Indicator[];
  before: readonly string[];
  chosen: readonly string[];
  onChange: (whom: string[]) => void;
}

/** Whom a note concerns: what is shown, what it concerned before, or all. Renders a `<fieldset>` of radio buttons. */
function Whom({ id, about, before, chosen, onChange }: WhomProps) {
  const { charter } = useMetricsPanel('AnnotationDialog');
  const intl = useIntl('AnnotationDialog');
  const slot = useSlot();
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? intl.t('panel.note.all')
      : intl.list(
          ids.map((each) =>
            nameOf(
              charter.indicators?.find((one) => one.id === each),
              intl,
            ),
          ),
        );
  const choices = new Map([about.map((one) => one.id), before, []].map((ids) => [ids.join(' '), ids]));
  return (
    <fieldset {...slot('field')}>
      <legend {...slot('field-label')}>{intl.t('field.annotations.indicatorIds')}</legend>
      {[...choices].map(([key, ids]) => (
        <div key={key}>
          <label {...slot('choice')}>
            <input
              type="radio"
              name={`${id}whom`}
              checked={chosen.join(' ') === key}
              onChange={() => onChange([...ids])}
            />
            {names(ids)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
