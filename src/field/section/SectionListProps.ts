import type { CharterDraft, charterParts, PartKey } from '../../model';
import type { ListRootProps } from '../list/ListRoot';

type ListsOf<T, Above extends string = ''> = {
  [K in keyof T & string]: NonNullable<T[K]> extends readonly (infer I)[]
    ? I extends { readonly id: string }
      ? `${Above}${K}`
      : never
    : NonNullable<T[K]> extends object
      ? ListsOf<NonNullable<T[K]>, `${Above}${K}/`>
      : never;
}[keyof T & string];

/** Where the lists of a part stand in the charter: `scope/in`, `scope/out` or `scope/deferred` for `scope`. */
export type ListPath<K extends PartKey> = ListsOf<
  Pick<CharterDraft, keyof (typeof charterParts)[K]['fields'] & keyof CharterDraft>
>;

/** Props of a section's list: those of `List.Root`, but it knows where it stands. */
export type SectionListProps<K extends PartKey> = Omit<ListRootProps, 'path'> & {
  /** Which list of the section. @default the one that the section shows first */
  path?: ListPath<K>;
};
