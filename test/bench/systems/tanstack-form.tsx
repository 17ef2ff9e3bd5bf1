import { useForm } from '@tanstack/react-form';
import { createRoot } from 'react-dom/client';
import { type FieldSpec, type FlatDocument, type FormSpec, rowsOf, type Target } from '../spec';
import { check, Layout, type Place } from './Layout';

/** TanStack Form with one field component for each control and a check on change that runs for that field alone. */
let readValues: () => FlatDocument;

function useCharterForm(spec: FormSpec) {
  return useForm({ defaultValues: spec.document });
}
type CharterForm = ReturnType<typeof useCharterForm>;

function Form({ spec }: { spec: FormSpec }) {
  const form = useCharterForm(spec);
  readValues = () => form.state.values;
  return (
    <Layout spec={spec} field={(field, place) => <Input key={field.key} {...{ form, field, place }} />} />
  );
}

const requiredCheck = { onChange: ({ value }: { value: string }) => check(value, true) };
const optionalCheck = { onChange: ({ value }: { value: string }) => check(value, false) };

function Input({ form, field, place }: { form: CharterForm; field: FieldSpec; place?: Place }) {
  const name = place ? `${place.list.key}[${place.row}].${field.key}` : field.key;
  return (
    <form.Field name={name} validators={place ? optionalCheck : requiredCheck}>
      {({ state, handleBlur, handleChange }) => (
        <div>
          <label htmlFor={name}>{field.label}</label>
          <input
            id={name}
            name={name}
            value={state.value as string}
            onBlur={handleBlur}
            onChange={(event) => handleChange(event.target.value)}
          />
          {state.meta.errors.length > 0 && <p role="alert">{state.meta.errors.join(', ')}</p>}
        </div>
      )}
    </form.Field>
  );
}

export function mount(root: HTMLElement, spec: FormSpec) {
  createRoot(root).render(<Form spec={spec} />);
}

export function stored({ list, row, column }: Target) {
  return rowsOf(readValues(), list)[row]![column];
}
