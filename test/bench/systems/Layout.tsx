import type { ReactNode } from 'react';
import { type FieldSpec, type FormSpec, type ListSpec, rules } from '../spec';

/** Where a field sits: a top field has no place, a cell has its list and row. */
export interface Place {
  list: ListSpec;
  row: number;
}

/** The frame of the hand-written systems: a section for each list, a group for each row, one call for each field. */
export function Layout({
  spec,
  field,
}: {
  spec: FormSpec;
  field(field: FieldSpec, place?: Place): ReactNode;
}) {
  return (
    <form>
      {spec.top.map((each) => field(each))}
      {spec.lists.map((list) => (
        <section key={list.key}>
          <h2>{list.label}</h2>
          {list.rowIds.map((id, row) => (
            <fieldset key={id}>{list.columns.map((column) => field(column, { list, row }))}</fieldset>
          ))}
        </section>
      ))}
    </form>
  );
}

/** The rules as a plain function: the message for a text that breaks one. */
export function check(text: string, required: boolean): string | undefined {
  if (required && text === '') return rules.required;
  return text.length > rules.maxLength ? rules.tooLong : undefined;
}
