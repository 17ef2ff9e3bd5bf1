import type { ReactNode } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { fieldName, partOfPath } from '../../model';
import { RowList, type RowListProps } from '../list/RowList';
import { useSection } from './SectionContext';

/** A list under its own heading inside a section. Renders a `<div data-charter-part="block">`. */
export function ListBlock({ children, ...list }: RowListProps & { children?: ReactNode }) {
  const intl = useIntl('ListBlock');
  const slot = useSlot();
  const { headingLevel } = useSection('ListBlock');
  const name = fieldName(list.path);
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  if (useAccess()(partOfPath(list.path), name) === 'hidden') return null;
  return (
    <div {...slot('block')}>
      <Heading {...slot('block-heading')}>{intl.find(`list.${name}.heading`)}</Heading>
      {children ?? <RowList {...list} />}
    </div>
  );
}
