import type { EventStream } from '../../src/storage';

/** An `EventSource` for Node, which has none: reads the stream by `fetch`, connects again after 20 ms when it ends. */
export function openFetchEventSource(
  url: string,
  call: (url: string, init: RequestInit) => Promise<Response> = fetch,
): EventStream {
  const target = new EventTarget();
  const controller = new AbortController();
  let readyState = 0;

  async function read(): Promise<void> {
    const response = await call(url, { signal: controller.signal });
    if (response.status !== 200 || !response.body) {
      readyState = 2;
      return;
    }
    readyState = 1;
    target.dispatchEvent(new Event('open'));
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) dispatch(block);
    }
  }

  function dispatch(block: string): void {
    const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
    target.dispatchEvent(new MessageEvent(fields.get('event') ?? 'message', { data: fields.get('data') }));
  }

  async function run(): Promise<void> {
    while (readyState !== 2) {
      await read().catch(() => undefined);
      if (!controller.signal.aborted) target.dispatchEvent(new Event('error'));
      if (readyState !== 2) readyState = 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  void run();
  return {
    get readyState() {
      return readyState;
    },
    addEventListener: (type, listener) => target.addEventListener(type, listener),
    close() {
      readyState = 2;
      controller.abort();
    },
  };
}
