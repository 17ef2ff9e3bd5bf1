import {
  type CharterIssue,
  charterProgress,
  lintCharter,
  type PartKey,
  type PartProgress,
  partOfPath,
} from '../model';
import type { CharterSession } from '../session';
import { createPathListeners } from '../session/pathListeners';

/** Text in a field that is no value yet (`1,5` in English): kept as typed, reported, never stored. */
export interface RejectedInput {
  readonly text: string;
  readonly issue: CharterIssue;
}

/** How far a part is and whether something in it must be put right. */
export type PartStatus = PartProgress | 'invalid';

/** What is wrong where, and what of it may be shown already. */
export interface IssueStore {
  /** Everything lint says and every rejected input; the same array until they or what is shown of them change. */
  all(): readonly CharterIssue[];
  /** Issues of exactly this path; the same array until they change. */
  at(path: string): readonly CharterIssue[];
  /** Issues of this path that may be shown: after it was touched, or after an attempt to go on. */
  shown(path: string): readonly CharterIssue[];
  status(part: PartKey): PartStatus;
  touch(path: string): void;
  /** Shows everything in one part, or everywhere; returns whether it is free of errors. */
  attempt(part?: PartKey): boolean;
  attempted(): boolean;
  rejected(path: string): RejectedInput | undefined;
  reject(path: string, input: RejectedInput | undefined): void;
  subscribe(path: string, listener: () => void): () => void;
  /** Starts following the session; returns the function that stops. */
  follow(): () => void;
}

const NONE: readonly CharterIssue[] = [];
const PAUSE_MS = 250;

/**
 * Watches a session and judges it after a pause, never on the way of a key: lint runs once typing rests for 250 ms,
 * on leaving a field, and on an attempt. `today` gives the date that lint compares with.
 */
export function createIssueStore(session: CharterSession, today: () => string): IssueStore {
  const listeners = createPathListeners();
  const touched = new Set<string>();
  const attemptedParts = new Set<PartKey>();
  const rejectedInputs = new Map<string, RejectedInput>();
  let attemptedAll = false;
  let byPath = new Map<string, readonly CharterIssue[]>();
  let all: readonly CharterIssue[] = NONE;
  let statuses = {} as Record<PartKey, PartStatus>;
  let judged: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the charter changed last, in milliseconds since 1970. */
  let movedAt = 0;

  /** Judges the charter as it is now and returns the paths whose issues changed. */
  const look = (): readonly string[] => {
    const { charter } = session.getSnapshot();
    judged = charter;
    const issues = [
      ...lintCharter(charter, { now: today() }),
      ...[...rejectedInputs.values()].map((r) => r.issue),
    ];
    const before = byPath;
    byPath = groupByPath(issues, before);
    all = issues;
    statuses = charterProgress(charter);
    for (const { path, severity } of issues) {
      const part = partOfPath(path);
      if (part && severity === 'error' && statuses[part] === 'complete') statuses[part] = 'partial';
      if (part && severity === 'error' && (attemptedAll || attemptedParts.has(part)))
        statuses[part] = 'invalid';
    }
    return [...new Set([...before.keys(), ...byPath.keys()])].filter(
      (path) => before.get(path) !== byPath.get(path),
    );
  };
  /** The first look waits until somebody asks, so that a page of fields does not pay for it while it opens. */
  const asked = () => {
    if (judged === undefined) look();
  };
  const judge = () => {
    clearTimeout(timer);
    timer = undefined;
    if (judged === session.getSnapshot().charter) return;
    for (const path of look()) listeners.notify(path);
    listeners.notify('');
  };
  const judgeAgain = () => {
    judged = undefined;
    judge();
  };

  return {
    all() {
      asked();
      return all;
    },
    at(path) {
      asked();
      return byPath.get(path) ?? NONE;
    },
    shown(path) {
      const part = partOfPath(path);
      const visible = attemptedAll || touched.has(path) || (part && attemptedParts.has(part));
      if (!visible) return NONE;
      asked();
      return byPath.get(path) ?? NONE;
    },
    status(part) {
      asked();
      return statuses[part] ?? 'empty';
    },
    touch(path) {
      judge();
      if (touched.has(path)) return;
      touched.add(path);
      // Followers of the whole list filter it by what is shown, so they must see that this changed.
      if (byPath.has(path)) all = [...all];
      listeners.notify(path);
    },
    attempt(part) {
      if (part) attemptedParts.add(part);
      else attemptedAll = true;
      judgeAgain();
      for (const path of byPath.keys()) listeners.notify(path);
      return !all.some((issue) => issue.severity === 'error' && (!part || partOfPath(issue.path) === part));
    },
    attempted: () => attemptedAll,
    rejected: (path) => rejectedInputs.get(path),
    reject(path, input) {
      if (!input && !rejectedInputs.has(path)) return;
      if (input) rejectedInputs.set(path, input);
      else rejectedInputs.delete(path);
      judgeAgain();
    },
    subscribe: (path, listener) => listeners.add(path, listener),
    follow() {
      // One timer at a time, which looks at the clock when it ends: a new one at each key would cost more than the key.
      const rest = () => {
        const left = movedAt + PAUSE_MS - Date.now();
        // A clock that was put back must not put the judgement off.
        if (left > 0) timer = setTimeout(rest, Math.min(left, PAUSE_MS));
        else judge();
      };
      // What was looked at while drawing may have changed before this began to follow.
      if (judged !== undefined) judge();
      const stop = session.subscribe(() => {
        if (session.getSnapshot().charter === judged) return;
        movedAt = Date.now();
        timer ??= setTimeout(rest, PAUSE_MS);
      });
      return () => {
        stop();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

/** Arrays by path; an array that did not change keeps its identity, so that nobody renders for nothing. */
function groupByPath(issues: readonly CharterIssue[], before: ReadonlyMap<string, readonly CharterIssue[]>) {
  const groups = new Map<string, CharterIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.path);
    if (group) group.push(issue);
    else groups.set(issue.path, [issue]);
  }
  return new Map<string, readonly CharterIssue[]>(
    [...groups].map(([path, group]) => {
      const old = before.get(path);
      return [path, old && JSON.stringify(old) === JSON.stringify(group) ? old : group];
    }),
  );
}
