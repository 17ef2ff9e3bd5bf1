import RjsfForm from '@rjsf/core';
import type { RJSFSchema, RJSFValidationError, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { type FlatDocument, type FormSpec, rowsOf, rules, type Target } from '../spec';

/**
 * react-jsonschema-form with its plain theme: the form owns the data (`initialFormData`), every prop is stable, the
 * list buttons and the error summary are off, and it validates on change.
 */
let current: FlatDocument;

function schemaOf(spec: FormSpec): RJSFSchema {
  const text = (title: string) => ({ type: 'string' as const, title, maxLength: rules.maxLength });
  const lists = spec.lists.map((list) => {
    const properties = Object.fromEntries(list.columns.map(({ key, label }) => [key, text(label)]));
    return [
      list.key,
      { type: 'array' as const, title: list.label, items: { type: 'object' as const, properties } },
    ];
  });
  return {
    type: 'object',
    required: spec.top.map(({ key }) => key),
    properties: {
      ...Object.fromEntries(spec.top.map(({ key, label }) => [key, text(label)])),
      ...Object.fromEntries(lists),
    },
  };
}

function uiOf(spec: FormSpec): UiSchema {
  const fixed = { 'ui:options': { addable: false, removable: false, orderable: false } };
  return {
    'ui:submitButtonOptions': { norender: true },
    ...Object.fromEntries(spec.lists.map(({ key }) => [key, fixed])),
  };
}

function inOurWords(errors: RJSFValidationError[]) {
  for (const error of errors) error.message = error.name === 'required' ? rules.required : rules.tooLong;
  return errors;
}

export function mount(root: HTMLElement, spec: FormSpec) {
  current = spec.document;
  createRoot(root).render(
    <RjsfForm
      schema={schemaOf(spec)}
      uiSchema={uiOf(spec)}
      validator={validator}
      initialFormData={spec.document}
      liveValidate="onChange"
      showErrorList={false}
      transformErrors={inOurWords}
      onChange={({ formData }) => {
        current = formData;
      }}
    />,
  );
}

export function stored({ list, row, column }: Target) {
  return rowsOf(current, list)[row]![column];
}
