import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CharterProvider, Field, List, ScopeSectionRoot } from '../../src';
import { SectionRoot } from '../../src/field/section/SectionRoot';
import { en } from '../../src/i18n/en';
import { exampleCharters } from '../../src/testing/examples';
import { takeConsole } from '../helpers/failOnConsole';

const stage = (children: React.ReactNode) => (
  <CharterProvider defaultValue={exampleCharters.quillmere} locale={en} now="2026-09-30">
    {children}
  </CharterProvider>
);

function Broken(): never {
  throw new Error('broken on purpose');
}

function Host() {
  const [times, setTimes] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        again
      </button>
      {stage(<Field.Root path="vision" />)}
    </>
  );
}

describe('field parts', () => {
  it.each([
    ['Field.Label', <Field.Label key="l" />],
    ['Field.Control', <Field.Control key="c" />],
    ['Field.Error', <Field.Error key="e" />],
    ['List.Add', <List.Add key="a" />],
    ['List.Empty', <List.Empty key="m" />],
  ])('%s outside its root names what it needs', (name, element) => {
    expect(() => render(stage(element))).toThrow(
      `<${name}> was rendered outside <${name.split('.')[0]}.Root>`,
    );
    takeConsole();
  });

  it('give the control its label, hint and a place of one’s own', () => {
    render(stage(<Field.Root path="mission/statement" className={({ kind }) => `is-${kind}`} />));
    const box = screen.getByRole('textbox', { name: 'Mission statement' });
    expect(box.getAttribute('aria-describedby')?.split(' ')).toHaveLength(2);
    expect(box.closest('[data-charter-part="field"]')?.className).toBe('is-text');
  });

  it('render another element with everything merged onto it', () => {
    let pressed = 0;
    render(
      stage(
        <Field.Root path="title">
          <Field.Label />
          <Field.Control render={<input className="mine" />} onKeyDown={() => pressed++} />
        </Field.Root>,
      ),
    );
    const box = screen.getByRole('textbox');
    expect(box.className).toBe('mine');
    fireEvent.keyDown(box, { key: 'a' });
    expect(pressed).toBe(1);
  });
});

describe('a section', () => {
  it('keeps a fault to itself and its text readable', () => {
    render(
      stage(
        <>
          <SectionRoot part="scope" fields={<Broken />} />
          <ScopeSectionRoot>
            <p>still here</p>
          </ScopeSectionRoot>
        </>,
      ),
    );
    expect(takeConsole().length).toBeGreaterThan(0);
    expect(screen.getByRole('alert').textContent).toContain('compensation');
    expect(screen.getByText('still here')).toBeTruthy();
  });

  it('shows text and no control to a person who may only read', () => {
    render(
      <CharterProvider defaultValue={exampleCharters.quillmere} locale={en} access={() => 'view'}>
        <ScopeSectionRoot />
      </CharterProvider>,
    );
    expect(screen.queryAllByRole('textbox')).toHaveLength(0);
    expect(screen.getByText('compensation')).toBeTruthy();
  });
});

it('a field keeps its box and what is typed while the host renders', () => {
  render(<Host />);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(box, { target: { value: 'Typed' } });
  fireEvent.click(screen.getByText('again'));
  expect(screen.getByRole('textbox')).toBe(box);
  expect(box.value).toBe('Typed');
});
