import { cardsData } from './scenes/cards';
import { detailData } from './scenes/detail';
import { panelData } from './scenes/panel';
import { statisticsData } from './scenes/statistics';
import type { Drawing, Peer } from './spec';

/** The scenes that draw, and the figures of each by its size. */
const scenes = {
  cards: cardsData,
  detail: detailData,
  panel: panelData,
  linkedPanel: panelData,
} as const;

/** What one mount or update took, in milliseconds from the call. */
export interface Timing {
  /** Until the call returned and the layout was computed. */
  script: number;
  /** Until all of it was painted. */
  painted: number;
  /** Tasks over 50 ms from the call until the rest after it, and the longest of them. */
  longTasks: number;
  longest: number;
}

/** What the runner calls in the page; see `measure.mjs`. */
export interface Bench {
  /** Whether the peer can do a scene. */
  can(scene: string): boolean;
  /** Makes the figures of a scene in the shape the peer takes. */
  prepare(scene: keyof typeof scenes, size: number): void;
  mount(): Promise<Timing>;
  update(): Promise<Timing>;
  elements(): number;
  /** Of every box with a line, the share of pixel columns that show colour in a picture of the whole page. */
  ink(png: string): Promise<number[]>;
  remove(): void;
  /** Milliseconds of each of the peer's computations, warm, so many times. */
  compute(runs: number): Record<string, number[]>;
}

/** Milliseconds after which a drawing that is not there counts as broken. */
const LIMIT = 120_000;
/** Milliseconds of rest in which work that a peer puts off still counts. */
const REST = 250;

/** Publishes `window.bench` for a peer. */
export function startBench(peer: Peer): void {
  const root = document.getElementById('root')!;
  const tasks = watchLongTasks();
  let mount: (root: HTMLElement) => Drawing;
  let drawing: Drawing | undefined;

  /** Starts right after a frame, so that every peer has the same time until the next; the first after a rest comes early. */
  async function timed(work: () => void): Promise<Timing> {
    await painted();
    await painted();
    tasks.take();
    const start = performance.now();
    work();
    root.getBoundingClientRect();
    const script = performance.now() - start;
    await painted(() => drawing!.drawn());
    const duration = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, REST));
    const long = tasks.take();
    return { script, painted: duration, longTasks: long.length, longest: Math.max(0, ...long) };
  }

  const bench: Bench = {
    can: (scene) => scene in peer,
    prepare(scene, size) {
      const draw = peer[scene] as (data: unknown) => (root: HTMLElement) => Drawing;
      mount = draw(scenes[scene](size));
    },
    mount: () =>
      timed(() => {
        drawing = mount(root);
      }),
    update: () => timed(() => drawing!.update!()),
    elements: () => root.getElementsByTagName('*').length,
    ink: (png) => inkOf(png, drawing!.boxes()),
    remove() {
      drawing?.remove();
      drawing = undefined;
      root.replaceChildren();
    },
    compute(runs) {
      const data = statisticsData();
      return Object.fromEntries(
        Object.entries(peer.computations ?? {}).map(([name, make]) => [name, timesOf(make(data), runs)]),
      );
    },
  };
  Object.assign(window, { bench });
}

/** Durations of the long tasks since the last call. */
function watchLongTasks(): { take(): number[] } {
  const durations: number[] = [];
  const note = (entries: PerformanceEntryList) => durations.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    take() {
      note(observer.takeRecords());
      return durations.splice(0);
    },
  };
}

/**
 * Resolves when the first frame in which everything is `drawn` has been painted: a message posted in a frame callback
 * is handled after the paint.
 */
function painted(drawn: () => boolean = () => true): Promise<void> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > LIMIT) return reject(new Error('nothing drawn'));
      if (!drawn()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** How far the channels of a pixel lie apart when it counts as colour: axes, grids and texts are grey. */
const COLOUR = 40;

async function inkOf(png: string, boxes: Element[]): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const picture = canvas.getContext('2d')!;
  picture.drawImage(image, 0, 0);
  return boxes.map((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const [columns, lines] = [Math.floor(width), Math.floor(height)];
    if (columns < 1 || lines < 1) return 0;
    const { data } = picture.getImageData(Math.ceil(x + scrollX), Math.ceil(y + scrollY), columns, lines);
    const coloured = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      const pixel = data.subarray(at, at + 3);
      if (Math.max(...pixel) - Math.min(...pixel) > COLOUR) coloured.add((at / 4) % columns);
    }
    return coloured.size / columns;
  });
}

/** Milliseconds of one call, so many times; a short one is repeated until the clock can tell. */
function timesOf(work: () => number, runs: number): number[] {
  const SHORTEST = 10;
  let sum = 0;
  let calls = 1;
  const time = () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) sum += work();
    return performance.now() - start;
  };
  for (let warmUp = 0; warmUp < 3; warmUp += 1) time();
  while (time() < SHORTEST) calls *= 2;
  const times = Array.from({ length: runs }, () => time() / calls);
  if (Number.isNaN(sum)) throw new Error('the timed work returned no number');
  return times;
}
