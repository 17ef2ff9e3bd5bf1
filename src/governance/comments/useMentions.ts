import { useEffect, useState } from 'react';
import type { Person } from '../../lifecycle';
import { useDirectory } from '../signing/DirectoryProvider';

/** The name that is being typed after an `@`: where the `@` stands, and what follows it up to the caret. */
export interface TypedName {
  readonly from: number;
  readonly query: string;
}

/** A letter or a mark of a name, with the dots, dashes and apostrophes that stand in some. */
const NAME = /(?:^|[\s([{«“"'])@((?:[\p{L}\p{M}\p{N}.'’-]+ ?)?[\p{L}\p{M}\p{N}.'’-]*)$/u;

/** The name that is being typed before the caret, of one or two words; undefined when there is none. */
export function typedName(text: string, caret: number): TypedName | undefined {
  const query = NAME.exec(text.slice(0, caret))?.[1];
  return query === undefined ? undefined : { from: caret - query.length - 1, query };
}

/** People whom a directory found; `failed` when it could not be asked. */
export type FoundPeople = readonly Person[] | 'failed';

interface Answer {
  readonly query: string;
  readonly people: FoundPeople;
}

/** How long somebody pauses before the directory is asked, in milliseconds. */
const PAUSE = 150;
/** How many people are suggested. */
const MOST = 6;

/** People whom a typed name may mean, by the directory; those found before stay until the next are there. */
export function useMentions(query: string | undefined): FoundPeople {
  const directory = useDirectory();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (query === undefined || !directory) return setAnswer(undefined);
    const stop = new AbortController();
    const { signal } = stop;
    const answered = (people: FoundPeople) => {
      if (!signal.aborted) setAnswer({ query, people });
    };
    const timer = setTimeout(() => {
      (async () => directory.search(query, { signal }))().then(
        (people) => answered(people.slice(0, MOST)),
        () => answered('failed'),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, directory]);
  return query === undefined || !answer ? none : answer.people;
}

const none: FoundPeople = [];
