import { createRoot } from 'react-dom/client';
import {
  type Control,
  get,
  type UseFormRegister,
  type UseFormReturn,
  useForm,
  useFormState,
} from 'react-hook-form';
import { type FieldSpec, type FlatDocument, type FormSpec, rules, type Target } from '../spec';
import { Layout, type Place } from './Layout';

/**
 * Hand-written react-hook-form in its fast form: registered uncontrolled inputs, native rules (only the field
 * that changed is checked), and `useFormState` by field name so that an error redraws its own field alone.
 */
let form: UseFormReturn<FlatDocument>;

function Form({ spec }: { spec: FormSpec }) {
  form = useForm<FlatDocument>({ mode: 'onChange', defaultValues: spec.document });
  const { control, register } = form;
  return (
    <Layout
      spec={spec}
      field={(field, place) => <Input key={field.key} {...{ control, register, field, place }} />}
    />
  );
}

interface InputProps {
  control: Control<FlatDocument>;
  register: UseFormRegister<FlatDocument>;
  field: FieldSpec;
  place?: Place;
}

const maxLength = { value: rules.maxLength, message: rules.tooLong };

function Input({ control, register, field, place }: InputProps) {
  const name = place ? `${place.list.key}.${place.row}.${field.key}` : field.key;
  return (
    <div>
      <label htmlFor={name}>{field.label}</label>
      <input id={name} {...register(name, { required: place ? false : rules.required, maxLength })} />
      <ErrorText {...{ control, name }} />
    </div>
  );
}

function ErrorText({ control, name }: { control: Control<FlatDocument>; name: string }) {
  const { errors } = useFormState({ control, name, exact: true });
  const error = get(errors, name);
  return error ? <p role="alert">{error.message}</p> : null;
}

export function mount(root: HTMLElement, spec: FormSpec) {
  createRoot(root).render(<Form spec={spec} />);
}

export function stored({ list, row, column }: Target) {
  return form.getValues(`${list}.${row}.${column}`);
}
