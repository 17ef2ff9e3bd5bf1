import { equalJson } from '../../../src/model';
import { createWorld, drain, type World } from './createWorld';
import { pickStep } from './steps';

export interface ScheduleResult {
  readonly seed: number;
  readonly problems: readonly string[];
  readonly steps: number;
  /** How often each kind of step was taken, by its name. */
  readonly happened: Readonly<Record<string, number>>;
  readonly edits: number;
  readonly saved: number;
  readonly onDevice: number;
}

/** One life of a world: so many steps, then quiet, in which everything must come together. */
export async function runSchedule(seed: number, steps = 60): Promise<ScheduleResult> {
  const world = createWorld(seed);
  world.open();
  await world.pass(400);
  let taken = 0;
  const happened: Record<string, number> = {};
  for (; taken < steps && world.checker.problems.length === 0; taken++) {
    const [, name, step] = pickStep(world.random);
    happened[name] = (happened[name] ?? 0) + 1;
    await step(world);
    await drain();
    world.check(name);
  }
  if (world.checker.problems.length === 0) await comeToRest(world);
  const { problems, counts } = world.checker;
  return { seed, problems, steps: taken, happened, ...counts };
}

/** Faults stop: within bounded time every tab is clean, and holds what is stored (I12); a closed one leaves nothing (I14). */
export async function comeToRest(world: World): Promise<void> {
  const { host, people, tabs, closing, checker, clock } = world;
  world.plan(undefined);
  host.setOffline(false);
  host.faults.length = 0;
  for (const { disk } of people) {
    disk.setFull(false);
    disk.setDelay(20);
    disk.breakNext(0);
  }
  // A save that is still on its way, also one of a tab that was closed, may arrive as late as this.
  await world.pass(120_000);
  for (let round = 0; round < 12 && !tabs.every(isAtRest); round++) {
    for (const { session, ...tab } of tabs) {
      for (const { id } of session.getSnapshot().conflicts) {
        // Two people who both insist would go on for ever.
        if (round === 0) tab.act(() => session.resolveConflict(id, 'mine'));
        tab.act(() => session.resolveConflict(id, 'theirs'));
      }
      const { kind } = session.getSnapshot().save;
      if (kind === 'blocked' || kind === 'orphaned' || kind === 'load-failed')
        tab.act(() => session.saveNow());
    }
    await world.pass(70_000);
  }
  // A hint may be lost, so each tab looks once more.
  for (const tab of tabs) tab.page()?.onReturn();
  await world.pass(20_000);
  for (const { session, id } of tabs) {
    const { save, charter } = session.getSnapshot();
    if (save.kind === 'orphaned' && !host.current()) continue;
    // A tab that met a newer version stays as it is until it is opened again.
    if (save.kind === 'read-only' && host.rows.some(({ doc }) => doc.schemaVersion > 1)) continue;
    if (save.kind !== 'clean') checker.broke(`I12 ${id} is ${save.kind} although nothing is in its way`);
    else if (!equalJson(charter, host.current()?.doc))
      checker.broke(`I12 ${id} shows something else than what is stored`);
  }
  world.check('at rest');
  for (const tab of [...tabs]) world.close(tab);
  await world.pass(90_000);
  world.check('closed');
  for (const { id, session, isAlive } of closing) {
    if (!isAlive()) continue;
    if (session.getSnapshot().save.kind !== 'closed') checker.broke(`I14 ${id} is not closed`);
    if (clock.timersOf(id) > 0) checker.broke(`I14 ${id} left ${clock.timersOf(id)} timers`);
    if (host.listening(id) > 0) checker.broke(`I14 ${id} still listens`);
  }
}

function isAtRest({ session }: World['tabs'][number]): boolean {
  return session.getSnapshot().save.kind === 'clean';
}
