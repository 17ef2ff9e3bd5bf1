import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AccessRule, CharterProvider, Field } from '../../../src';
import { FieldExample } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { exampleCharters } from '../../../src/testing/examples';

function show(path: string, locale: typeof en | typeof el = en, access?: AccessRule) {
  const { container } = render(
    <CharterProvider
      defaultValue={exampleCharters.quillmere}
      locale={locale}
      now="2026-09-30"
      access={access}
    >
      <Field.Root path={path}>
        <Field.Label />
        <FieldExample />
        <Field.Control />
      </Field.Root>
    </CharterProvider>,
  );
  return container.querySelector('details');
}

describe('the example of a field', () => {
  it('is folded under its field, and says what one could write', () => {
    const details = show('mission/whyInvested');
    expect(details?.open).toBe(false);
    expect(details?.dataset.charterPart).toBe('field-example');
    expect(screen.getByText('Show an example').tagName).toBe('SUMMARY');
    expect(details?.querySelector('p')?.textContent).toBe(en.messages['field.mission.whyInvested.example']);
  });

  it('is found for an item of a list, in Greek too', () => {
    const details = show('priorities/p1/title', el);
    expect(details?.textContent).toBe(
      `Εμφάνιση παραδείγματος${el.messages['field.priorities.title.example']}`,
    );
  });

  it('is none where there is nothing to write, or nobody may', () => {
    expect(show('budget/ownerId')).toBeNull();
    expect(show('mission/whyInvested', en, () => 'view')).toBeNull();
  });
});
