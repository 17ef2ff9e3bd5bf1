import { type ReactNode, useId } from 'react';
import { useSlot } from '../../kit/appearance';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { VisuallyHidden } from '../../kit/VisuallyHidden';

/** What a control needs so that its field's words belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'data-invalid': '' | undefined;
}

export interface ReviewFieldProps {
  label: string;
  hint?: string;
  /** What is wrong, in words that say what to do. */
  error?: string;
  /** What it holds, as `data-kind`: long text takes the whole width. */
  kind?: string;
  /** Whether it is several controls under one legend. @default false */
  isGroup?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/**
 * A field of the review in progress, which is no field of the charter yet, with the look of one.
 * Renders a `<div data-charter-part="field">`, or a `<fieldset>` around several controls.
 */
export function ReviewField({ label, hint, error, kind, isGroup, children }: ReviewFieldProps) {
  const intl = useIntl('ReviewAssistant');
  const slot = useSlot();
  const id = useId();
  const described = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ');
  const [Root, Label] = isGroup ? (['fieldset', 'legend'] as const) : (['div', 'label'] as const);
  return (
    <Root {...slot('field')} data-kind={kind} data-invalid={error ? '' : undefined}>
      <Label {...slot('field-label')} {...(!isGroup && { htmlFor: id })}>
        {label}
      </Label>
      {hint && (
        <p id={`${id}h`} {...slot('field-description')}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}e`} {...slot('field-error')} data-severity="error">
          <Icon name="warning" />
          <span>
            <VisuallyHidden>{intl.t('common.error')} </VisuallyHidden>
            {error}
          </span>
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'data-invalid': error ? '' : undefined,
      })}
    </Root>
  );
}
