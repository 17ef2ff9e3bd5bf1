import { writePath } from '../../../src/model';
import type { World } from './createWorld';

type Script = (world: World) => Promise<void>;

const first = (world: World) => world.tabs[0];
const edit = (world: World, path: string, index = 0) => {
  const tab = world.tabs[index];
  tab?.act(() => tab.session.edit(path, world.word(tab.person.name)));
};
const elsewhere = (world: World, path: string) =>
  world.host.write('R0', (doc) => {
    const after = writePath(doc, path, world.word('R0'));
    world.remoteActed(doc, after);
    return after;
  });

/** Short stories of which every call to the server and to the disk may go wrong. */
export const scripts: Readonly<Record<string, Script>> = {
  'open and close': async (world) => world.pass(500),
  'one edit, saved by itself': async (world) => {
    edit(world, 'title');
    await world.pass(1500);
  },
  'typing through a save': async (world) => {
    for (let n = 0; n < 4; n++) {
      edit(world, 'title');
      await world.pass(400);
    }
  },
  'saved by hand, twice': async (world) => {
    for (let n = 0; n < 2; n++) {
      edit(world, 'title');
      first(world)?.session.saveNow();
      await world.pass(100);
    }
  },
  'somebody else changes another field': async (world) => {
    edit(world, 'title');
    elsewhere(world, 'purpose');
    await world.pass(1500);
  },
  'somebody else changes the same field, mine is kept': async (world) => {
    edit(world, 'title');
    elsewhere(world, 'title');
    await world.pass(1500);
    const tab = first(world);
    const [entry] = tab?.session.getSnapshot().conflicts ?? [];
    if (tab && entry) tab.act(() => tab.session.resolveConflict(entry.id, 'mine'));
    await world.pass(1500);
  },
  'hidden in the middle of a word': async (world) => {
    edit(world, 'vision');
    first(world)?.page()?.onHide();
    await world.pass(100);
    first(world)?.page()?.onReturn();
    await world.pass(1500);
  },
  'closed in the middle of a word, and opened again': async (world) => {
    edit(world, 'title');
    const tab = first(world);
    if (tab) world.close(tab);
    world.open();
    await world.pass(1500);
  },
  'crashed after an edit, and opened again': async (world) => {
    edit(world, 'title');
    await world.pass(350);
    const tab = first(world);
    if (tab) world.kill(tab);
    world.open();
    await world.pass(1500);
  },
  'crashed during a save, and opened again': async (world) => {
    edit(world, 'title');
    await world.pass(830);
    const tab = first(world);
    if (tab) world.kill(tab);
    world.open();
    await world.pass(1500);
  },
  'two tabs, two fields': async (world) => {
    world.open();
    await world.pass(400);
    edit(world, 'title', 0);
    edit(world, 'purpose', 1);
    await world.pass(2500);
  },
  'offline for a while': async (world) => {
    world.host.setOffline(true);
    edit(world, 'title');
    await world.pass(3000);
    edit(world, 'vision');
    world.host.setOffline(false);
    first(world)?.page()?.onWake();
    await world.pass(1500);
  },
};
