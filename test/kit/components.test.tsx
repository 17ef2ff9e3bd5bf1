import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ButtonSlotProps,
  type CharterComponents,
  CharterProvider,
  type CheckboxSlotProps,
  type DialogSlotProps,
  FieldRoot,
  type InputSlotProps,
  type SelectSlotProps,
  ServicesSection,
  type TextareaSlotProps,
  useHistory,
} from '../../src';
import { en } from '../../src/i18n/en';
import { exampleCharters } from '../../src/testing/examples';

const charter = exampleCharters.quillmere;

/** How often a text box was rendered. */
let boxes = 0;

/** A host's own kit, down to the least that it may do. */
const components: CharterComponents = {
  Button: (props: ButtonSlotProps) => <button {...props} data-kit={`button ${props['data-variant']}`} />,
  Input: (props: InputSlotProps) => {
    boxes++;
    return <input {...props} data-kit="input" />;
  },
  Textarea: (props: TextareaSlotProps) => {
    boxes++;
    return <textarea {...props} data-kit="textarea" />;
  },
  Select: (props: SelectSlotProps) => <select {...props} data-kit="select" />,
  Checkbox: (props: CheckboxSlotProps) => <input {...props} data-kit="checkbox" />,
  Dialog: ({ open, onOpenChange, title, description, children, actions, container }: DialogSlotProps) =>
    open && (
      <section role="dialog" aria-label={String(title)} data-kit="dialog" data-in={container?.className}>
        <p>{description}</p>
        {children}
        {actions}
        <button type="button" onClick={() => onOpenChange(false)}>
          Away
        </button>
      </section>
    ),
};

function renderWith(children: ReactNode) {
  let edited = charter;
  render(
    <div className="ec-root around">
      <CharterProvider
        defaultValue={charter}
        onChange={(next) => {
          edited = next;
        }}
        locale={en}
        now="2026-09-30"
        components={components}
      >
        {children}
        <Undo />
      </CharterProvider>
    </div>,
  );
  return () => edited;
}

function Undo() {
  const { undo } = useHistory();
  return (
    <output>
      <button type="button" onClick={undo}>
        Undo
      </button>
    </output>
  );
}

beforeAll(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

const kit = (name: string) => document.querySelector<HTMLElement>(`[data-kit^="${name}"]`) as HTMLElement;

describe('a host’s own controls', () => {
  it.each([
    ['input', 'title'],
    ['textarea', 'vision'],
  ])('a %s keeps what is typed, stores it, and takes an undo, without a render for a key', (name, path) => {
    const edited = renderWith(<FieldRoot path={path} />);
    const box = kit(name) as HTMLInputElement;
    const before = box.value;
    const drawn = boxes;
    expect(box).toBe(screen.getByRole('textbox'));
    expect(box.getAttribute('data-charter-part')).toBe('field-control');
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'Other words' } });
    expect(JSON.stringify(edited())).toContain('Other words');
    expect(boxes).toBe(drawn);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box.value).toBe(before);
  });

  it('a choice, a checkbox among several and a flag set what they offer', () => {
    const edited = renderWith(
      <>
        <FieldRoot path="budget/fundingModel" />
        <FieldRoot path="changeTriggers" />
        <FieldRoot path="budget/controlledByEnablement" />
      </>,
    );
    fireEvent.change(kit('select'), { target: { value: 'shared-cost' } });
    expect(edited().budget?.fundingModel).toBe('shared-cost');
    const [several, flag] = ['[data-charter-part="choice-box"]', '[data-kind="flag"]'].map(
      (selector) =>
        document.querySelector<HTMLInputElement>(`${selector}[data-kit="checkbox"]`) as HTMLInputElement,
    );
    const wasChecked = flag?.checked;
    fireEvent.click(several as HTMLElement);
    fireEvent.click(flag as HTMLElement);
    expect(edited().changeTriggers).not.toEqual(charter.changeTriggers);
    expect(edited().budget?.controlledByEnablement).toBe(!wasChecked);
  });

  it('a button gets what ours gets, and yields to `render` of one part', () => {
    const edited = renderWith(
      <ServicesSection.List>
        <ServicesSection.Add />
        <ServicesSection.Add render={<a href="#x">Own</a>} />
      </ServicesSection.List>,
    );
    const [add, own] = document.querySelectorAll<HTMLElement>('[data-list-add]');
    expect(add?.dataset.kit).toBe('button plain');
    expect(own?.localName).toBe('a');
    expect(own?.dataset.kit).toBe(undefined);
    fireEvent.click(add as HTMLElement);
    expect(edited().services).toHaveLength((charter.services?.length ?? 0) + 1);
  });

  it('are told what is invalid, and by what they are described', () => {
    renderWith(<FieldRoot path="budget/amount" />);
    const box = kit('input');
    fireEvent.input(box, { target: { value: 'many' } });
    fireEvent.blur(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.hasAttribute('data-invalid')).toBe(true);
    const said = (box.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(said.some((node) => node?.dataset.charterPart === 'field-error')).toBe(true);
  });
});

describe('a host’s own dialog', () => {
  it('opens where the root is, with title, sentence, fields and a button that closes', async () => {
    renderWith(<ServicesSection.Root />);
    fireEvent.click(document.querySelector('[data-slot="edit"]') as Element);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.dataset.in).toBe('ec-root around');
    expect(dialog.getAttribute('aria-label')).toBe(
      document.querySelector('[data-charter-part="row-title"]')?.textContent,
    );
    expect(
      within(dialog)
        .getAllByRole('textbox')
        .every((box) => box.hasAttribute('data-kit')),
    ).toBe(true);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBe(null);
    fireEvent.click(document.querySelector('[data-slot="edit"]') as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Away' }));
    expect(screen.queryByRole('dialog')).toBe(null);
  });
});
