import {
  CharterProvider,
  FieldControl,
  FieldError,
  FieldLabel,
  FieldRoot,
  useReadCharter,
} from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { readPath } from 'enablement-charter/model';
import { createRoot } from 'react-dom/client';
import { asCharter, type FieldSpec, type FormSpec, type Target } from '../spec';
import { Layout, type Place } from './Layout';

/** This library as a host composes it: one `Field.Root` for each field, with label, error and control. */
let read: ReturnType<typeof useReadCharter>;
let shown: FormSpec;

function pathOf(field: FieldSpec, place?: Place): string {
  return place ? `${place.list.key}/${place.list.rowIds[place.row]}/${field.path}` : field.path;
}

function Form({ spec }: { spec: FormSpec }) {
  read = useReadCharter();
  return (
    <Layout
      spec={spec}
      field={(field, place) => (
        <FieldRoot key={field.key} path={pathOf(field, place)} label={field.label} hint={null}>
          <FieldLabel />
          <FieldControl render={<input />} />
          <FieldError />
        </FieldRoot>
      )}
    />
  );
}

export function mount(root: HTMLElement, spec: FormSpec) {
  shown = spec;
  createRoot(root).render(
    <CharterProvider defaultValue={asCharter(spec)} locale={en}>
      <Form spec={spec} />
    </CharterProvider>,
  );
}

export function stored({ list, row, column }: Target) {
  const found = shown.lists.find((each) => each.key === list);
  const field = found?.columns.find((each) => each.key === column);
  return found && field ? readPath(read(), pathOf(field, { list: found, row })) : undefined;
}
