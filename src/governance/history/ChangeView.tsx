import { Fragment, type ReactNode } from 'react';
import type { ReadableChange } from '../../lifecycle';
import { type ComparisonWords, differenceWords, itemWords, valueWords } from './changeWords';
import { Edited, WordRuns } from './WordRuns';

/** What differs in one place, by what its field holds. */
export function ChangeView({ change, words }: { change: ReadableChange; words: ComparisonWords }) {
  const { path, kind, pieces } = change;
  const { intl } = words;
  const value = (one: unknown) => valueWords(path, one, words);
  switch (pieces.shape) {
    case 'text':
      return pieces.texts.map(({ language, runs }) => (
        <WordRuns key={language ?? ''} runs={runs} language={language} />
      ));
    case 'item': {
      const text = itemWords(change, words);
      const runs = [{ kind: kind === 'removed' ? 'deleted' : 'inserted', text } as const];
      return text === '' ? null : <WordRuns runs={runs} />;
    }
    case 'place':
      return <p>{intl.t('history.place', { from: pieces.before + 1, to: pieces.after + 1 })}</p>;
    case 'set':
      return pieces.added.length + pieces.removed.length === 0 ? (
        <p>{intl.t('history.order')}</p>
      ) : (
        <Sides
          before={pieces.removed.length > 0 ? value(pieces.removed) : undefined}
          after={pieces.added.length > 0 ? value(pieces.added) : undefined}
        />
      );
    case 'number':
      return (
        <Sides before={given(pieces.before, value)} after={given(pieces.after, value)}>
          {pieces.difference !== undefined && `(${differenceWords(path, pieces.difference, words)})`}
        </Sides>
      );
    case 'date': {
      const { days } = pieces;
      const key = days !== undefined && days < 0 ? 'history.days-earlier' : 'history.days-later';
      return (
        <Sides before={given(pieces.before, value)} after={given(pieces.after, value)}>
          {days !== undefined && `(${intl.t(key, { count: Math.abs(days) })})`}
        </Sides>
      );
    }
    case 'choice':
    case 'value':
      return <Sides before={given(pieces.before, value)} after={given(pieces.after, value)} />;
    default:
      return pieces satisfies never;
  }
}

function given<T>(value: T | undefined, words: (value: T) => string): string | undefined {
  return value === undefined ? undefined : words(value);
}

/** What it was and what it is, each in a direction of its own, and by how much. */
function Sides({ before, after, children }: { before?: string; after?: string; children?: ReactNode }) {
  const sides = [
    ['deleted', before],
    ['inserted', after],
  ] as const;
  return (
    <p>
      {sides.map(
        ([kind, text]) =>
          text !== undefined && (
            <Fragment key={kind}>
              <Edited kind={kind}>
                <bdi>{text}</bdi>
              </Edited>{' '}
            </Fragment>
          ),
      )}
      {children}
    </p>
  );
}
