import type { PartKey } from '../../src/model';

/** What a person is in the company, which decides what they may change. */
export type Role = 'lead' | 'sales' | 'finance' | 'reader';

/** Somebody who may sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Invented people: the stand-in for a company's own directory. */
export const people: readonly Person[] = [
  { id: 'maya', name: 'Maya Lindqvist', role: 'lead' },
  { id: 'tomas', name: 'Tomas Adeyemi', role: 'sales' },
  { id: 'irene', name: 'Irene Castellano', role: 'finance' },
  { id: 'petros', name: 'Petros Galanis', role: 'reader' },
];

/** The rights table: the parts that a role may change, or the whole document. The server enforces it, the page shows it. */
const rights: Readonly<Record<Role, 'all' | readonly PartKey[]>> = {
  lead: 'all',
  sales: ['priorities', 'audiences', 'agreement'],
  finance: ['budget'],
  reader: [],
};

/** Whether a role may change a part; without a part, what belongs to no part: name, extensions, unknown fields. */
export function mayEdit(role: Role, part: PartKey | undefined): boolean {
  const allowed = rights[role];
  return allowed === 'all' || (part !== undefined && allowed.includes(part));
}

/** Whether a role may change anything at all. */
export function mayWrite(role: Role): boolean {
  return rights[role].length > 0;
}
