/** What every icon of the kit says: `Foundations / Icons` fails when the kit has one that is not here. */
export const iconMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'How it stands': {
    check: 'Good: saved, on track, signed',
    cross: 'Bad: off track, declined. On a button: close, remove',
    attention: 'Look here: a warning',
    warning: 'An error: it stands in the way',
    info: 'Worth knowing',
    clock: 'Waiting, due, too early',
    minus: 'Nothing to judge',
    lock: 'May be read, not written',
  },
  'How far it is': {
    empty: 'Nothing yet',
    partial: 'Begun',
    done: 'Complete',
  },
  'What can be done': {
    plus: 'Add',
    edit: 'Edit',
    trash: 'Remove; it can be brought back',
    undo: 'Undo; mirrored, redo',
    upload: 'Bring figures in',
    up: 'Move up; high',
    down: 'Move down; low; take along as a file',
    right: 'Leads to',
    comment: 'Comments',
  },
};
