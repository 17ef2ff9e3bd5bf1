import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Call, openTestPortal, type TestPortal } from './support/openTestPortal';
import { charter, newId, pathOf, put, remove, revisionOf } from './support/requests';

let portal: TestPortal;
let neighbour: TestPortal;
let lead: Call;

beforeAll(async () => {
  portal = await openTestPortal({ heartbeatMs: 50 });
  neighbour = await openTestPortal({ database: portal.database, askEveryMs: 50 });
  lead = await portal.signIn('maya');
});
afterAll(async () => {
  await neighbour?.close();
  await portal?.close();
});

/** Waits as long as a busy machine needs. */
const until = (holds: () => void) => vi.waitFor(holds, 20_000);

/** Opens the event stream of a charter and collects its text. */
async function listen(call: Call, id: string) {
  const controller = new AbortController();
  const answer = await call(`${pathOf(id)}/events`, { signal: controller.signal });
  const stream = { text: '', end: () => controller.abort(), type: answer.headers.get('Content-Type') };
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      stream.text += decoder.decode(chunk, { stream: true });
    }
  };
  read().catch(() => undefined);
  return stream;
}

test('H1: a client hears of each save and of the removal, with the revision, and that the stream is alive', async () => {
  const id = newId('heard');
  const first = revisionOf(await put(lead, id, charter(id), null));
  const stream = await listen(lead, id);
  expect(stream.type).toContain('text/event-stream');
  await until(() => expect(stream.text).toContain(`event: changed\ndata: {"revision":"${first}"}\n\n`));
  const second = revisionOf(await put(lead, id, charter(id, 'Second'), first));
  await until(() => expect(stream.text).toContain(`event: changed\ndata: {"revision":"${second}"}\n\n`));
  await until(() => expect(stream.text).toMatch(/^: .+\n\n/m));
  await remove(lead, id, second);
  await until(() => expect(stream.text).toMatch(/event: deleted\ndata: {"revision":"[\w-]+"}\n\n/));
  stream.end();
});

test('H1: a save at another server on the same database is heard too, once, and not one of another charter', async () => {
  const [id, other] = [newId('here'), newId('elsewhere')];
  const base = revisionOf(await put(lead, id, charter(id), null));
  const stream = await listen(await neighbour.signIn('petros'), id);
  await until(() => expect(stream.text).toContain(base));
  await put(lead, other, charter(other), null);
  const next = revisionOf(await put(lead, id, charter(id, 'Second'), base));
  await until(() => expect(stream.text).toContain(next));
  await new Promise((later) => setTimeout(later, 200));
  expect(stream.text.match(/event: changed/g)).toHaveLength(2);
  stream.end();
});
