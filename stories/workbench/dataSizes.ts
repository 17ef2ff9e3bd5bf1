import type { CharterDraft } from '../../src/model';
import { emptyCharter, exampleFor, type StageGlobals } from '../support/CharterStage';

/** How much stands in a charter: from nothing to what no company should have, and some will. */
export const dataSizes = ['empty', 'minimal', 'typical', 'large', 'huge'] as const;

export type DataSize = (typeof dataSizes)[number];

/** The charter of a size, in the language that reads naturally. */
export function charterOfSize(size: DataSize, globals: StageGlobals): CharterDraft {
  const example = exampleFor(globals);
  switch (size) {
    case 'empty':
      return emptyCharter;
    case 'minimal': {
      const { schemaVersion, id, title, locale, status, version, organisation, mission, vision } = example;
      return { schemaVersion, id, title, locale, status, version, organisation, mission, vision };
    }
    case 'typical':
      return example;
    case 'large':
      return withMore(example, 15);
    case 'huge':
      return withMore(example, 150);
    default:
      return size satisfies never;
  }
}

/** The charter with more rows in each of five lists, which say what the rows before them said. */
function withMore(charter: CharterDraft, rows: number): CharterDraft {
  const { scope, priorities, risks } = charter;
  return {
    ...charter,
    priorities: grown(priorities, rows),
    scope: {
      ...scope,
      in: grown(scope?.in, rows),
      out: grown(scope?.out, rows),
      deferred: grown(scope?.deferred, rows),
    },
    risks: grown(risks, rows),
  };
}

function grown<Row extends { readonly id: string }>(list: readonly Row[] = [], rows: number): Row[] {
  const more = Array.from({ length: list.length ? rows : 0 }, (_, index) => {
    const row = list[index % list.length] as Row;
    return { ...row, id: `${row.id}-${index}` };
  });
  return [...list, ...more];
}
