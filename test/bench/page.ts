import { charterForm, type FormSpec, type System, servicesForm } from './spec';

/** The forms a page can show, by the number of rows in each list of the document. */
const forms = {
  charter: charterForm,
  services: (rows: number) => servicesForm(rows, rows),
  'services, 10 drawn': (rows: number) => servicesForm(rows, 10),
} satisfies Record<string, (rows: number) => FormSpec>;

/** What the runner calls in the page; see `measure.mjs`. */
export interface Bench {
  /** Mounts a form and resolves, when all controls are painted, to the milliseconds since the call. */
  mount(form: keyof typeof forms, rows: number): Promise<number>;
  /** What the page shows: controls, controls with a label, elements under the root. */
  count(): { expected: number; controls: number; labelled: number; nodes: number };
  /** Puts the caret at the end of the target's text. */
  focusTarget(): void;
  /** Puts the caret at the end of the first required field. */
  focusRequired(): void;
  /** The target as it starts, as the page shows it, as the system stored it, and whether it has the focus. */
  target(): { initial: string; shown: string; stored: unknown; focused: boolean };
  /** True when the page shows the words `Required`, or marks a control as invalid and describes why. */
  showsError(): boolean;
  /** Milliseconds from each key since the last call to the end of the next paint. */
  takeKeyTimes(): number[];
}

/** Milliseconds after which a form that has not drawn all controls counts as broken. */
const MOUNT_LIMIT = 30_000;

/** Publishes `window.bench` for a system. */
export function startBench(system: System): void {
  let spec: FormSpec;
  let input: HTMLInputElement | HTMLTextAreaElement;
  const root = document.getElementById('root')!;
  const controls = () => [...root.querySelectorAll<HTMLInputElement>('input, textarea')];
  const controlOf = (text: string) => {
    const found = controls().filter((control) => control.value === text);
    if (found.length !== 1) throw new Error(`${found.length} controls show «${text}»`);
    return found[0]!;
  };
  const putCaret = (control: HTMLInputElement) => {
    control.focus();
    control.setSelectionRange(control.value.length, control.value.length);
  };

  const bench: Bench = {
    async mount(form, rows) {
      spec = forms[form](rows);
      const start = performance.now();
      system.mount(root, spec);
      while (controls().length < spec.controls) {
        if (performance.now() - start > MOUNT_LIMIT) throw new Error(`${controls().length} controls drawn`);
        await nextFrame();
      }
      await painted();
      const duration = performance.now() - start;
      input = controlOf(spec.targetText);
      return duration;
    },
    count() {
      const all = controls();
      return {
        expected: spec.controls,
        controls: all.length,
        labelled: all.filter(isLabelled).length,
        nodes: root.getElementsByTagName('*').length,
      };
    },
    focusTarget: () => putCaret(input as HTMLInputElement),
    focusRequired: () => putCaret(controlOf(spec.document[spec.top[0]!.key] as string)),
    target: () => ({
      initial: spec.targetText,
      shown: input.value,
      stored: system.stored(spec.target),
      focused: document.activeElement === input && input.isConnected,
    }),
    showsError: () => (root.textContent ?? '').includes('Required') || describedAsInvalid(root),
    takeKeyTimes: () => keyTimes.splice(0),
  };
  Object.assign(window, { bench });
  const keyTimes = timeKeys();
}

/**
 * A control counts as labelled when a visible text is tied to it: a `<label>`, an element it names, or an
 * `aria-label` that repeats the visible text closest to it (this is how SurveyJS labels the fields of a list).
 */
function isLabelled(control: HTMLInputElement): boolean {
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id));
  const texts = [...(control.labels ?? []), ...named].map((element) => element?.textContent?.trim());
  return texts.some(Boolean) || repeatsVisibleText(control);
}

function repeatsVisibleText(control: HTMLInputElement): boolean {
  const label = control.getAttribute('aria-label');
  let around = control.parentElement;
  while (around && !around.textContent?.trim()) around = around.parentElement;
  return Boolean(label && around?.textContent?.includes(label));
}

function describedAsInvalid(root: HTMLElement): boolean {
  const invalid = root.querySelector('[aria-invalid="true"]');
  const ids = `${invalid?.getAttribute('aria-describedby') ?? ''} ${invalid?.getAttribute('aria-errormessage') ?? ''}`;
  return ids.split(' ').some((id) => document.getElementById(id)?.textContent?.trim());
}

/**
 * From the time stamp of the key event to the end of the paint that follows its input event. The listeners sit
 * on the window and run before those of any library, for every system alike.
 */
function timeKeys(): number[] {
  const times: number[] = [];
  let pressed = 0;
  const note = (event: Event) => {
    pressed = event.timeStamp;
  };
  window.addEventListener('keydown', note, { capture: true });
  window.addEventListener(
    'input',
    () => {
      const start = pressed;
      void painted().then(() => times.push(performance.now() - start));
    },
    { capture: true },
  );
  return times;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves after the next frame has been painted: a message posted in a frame callback is handled after the paint. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
