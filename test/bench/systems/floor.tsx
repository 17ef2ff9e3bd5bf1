import { createRoot } from 'react-dom/client';
import { type FieldSpec, type FormSpec, rowsOf, type Target } from '../spec';
import { Layout, type Place } from './Layout';

/** The floor: plain uncontrolled inputs without state or validation, which is what Chromium and React cost alone. */
function Form({ spec }: { spec: FormSpec }) {
  return (
    <Layout spec={spec} field={(field, place) => <Input key={field.key} {...{ spec, field, place }} />} />
  );
}

function Input({ spec, field, place }: { spec: FormSpec; field: FieldSpec; place?: Place }) {
  const name = place ? `${place.list.key}.${place.row}.${field.key}` : field.key;
  const text = place
    ? rowsOf(spec.document, place.list.key)[place.row]![field.key]
    : spec.document[field.key];
  return (
    <div>
      <label htmlFor={name}>{field.label}</label>
      <input id={name} name={name} defaultValue={text as string} />
    </div>
  );
}

export function mount(root: HTMLElement, spec: FormSpec) {
  createRoot(root).render(<Form spec={spec} />);
}

/** Here the control is the store. */
export function stored({ list, row, column }: Target) {
  const input = document.getElementById(`${list}.${row}.${column}`) as HTMLInputElement;
  return input.value;
}
