import type { ReactNode } from 'react';
import type { CharterPartName } from '../kit/partNames';
import type { Page } from './Page';

/** A heading so many levels below the title's; never below `<h6>`. */
export function Heading({
  page,
  below,
  id,
  part = 'viewer-heading',
  children,
}: {
  page: Page;
  below: 0 | 1 | 2 | 3;
  id?: string;
  part?: CharterPartName;
  children: ReactNode;
}) {
  const Tag = `h${Math.min(6, page.headingLevel + below)}` as 'h1';
  return (
    <Tag id={id} {...page.slot(part)} data-below={below}>
      {children}
    </Tag>
  );
}
