import { group, list, text } from '../spec';
import { definePart } from './definePart';

/** What enablement does, what it does not do, and what waits. */
export const scopePart = definePart({
  key: 'scope',
  level: 'std',
  fields: {
    scope: group({
      in: list({ text: text() }),
      out: list({ text: text() }),
      deferred: list({ text: text() }),
    }),
  },
  required: [],
});
