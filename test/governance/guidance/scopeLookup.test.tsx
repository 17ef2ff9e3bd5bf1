import { fireEvent, render, screen } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { IntlProvider, type Locale } from '../../../src';
import { ScopeLookup, type ScopeLookupProps } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, thalassaia } = exampleCharters;

function Page({
  locale = en,
  ...props
}: Partial<ScopeLookupProps> & { locale?: Locale; ref?: Ref<HTMLElement> }) {
  return (
    <IntlProvider locale={locale}>
      <ScopeLookup charter={quillmere} {...props} />
    </IntlProvider>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'What is it about?' });
const ask = (value: string) => fireEvent.change(box(), { target: { value } });
const spoken = () => screen.getByRole('status').textContent;
const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);

describe('the look-up', () => {
  it('answers as it is asked, with the places that say so and whom to ask', () => {
    render(<Page />);
    expect(spoken()).toBe('');
    ask('crm');
    expect(spoken()).toBe('No, enablement leaves this to others.Ask Revenue Enablement who does it.1 entry');
    expect(rows()).toEqual(['CRM configurationOut of scopeScope']);
    ask('onboarding');
    expect(spoken()).toBe('Yes, enablement does this.2 entries');
    expect(rows()).toEqual(['onboardingIn scopeScope', 'OnboardingIn scopeService']);
    ask('');
    expect(spoken()).toBe('');
    expect(rows()).toEqual([]);
  });

  it('names who answers for a service, and where to ask for it', () => {
    const charter = {
      ...quillmere,
      services: [{ id: 'coaching', custom: 'Deal clinic', ownerId: 'sal' }],
      requestIntake: { url: 'https://example.com/ask' },
    };
    render(<Page charter={charter} defaultQuestion="clinic" />);
    expect(rows()).toEqual(['Deal clinicIn scopeServiceOwner: VP Sales']);
    expect(screen.getByRole('link', { name: 'Ask for it here' }).getAttribute('href')).toBe(
      'https://example.com/ask',
    );
  });

  it('makes no link of an address that is none', () => {
    render(
      <Page
        charter={{ ...quillmere, requestIntake: { url: 'javascript:alert(1)' } }}
        defaultQuestion="onboarding"
      />,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('offers to note what is not written down, once for each question', () => {
    const onNote = vi.fn();
    render(<Page onNote={onNote} />);
    ask('travel');
    expect(spoken()).toBe(
      'Nothing is written down about this.Ask Revenue Enablement, and have the answer written down.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Note the question' }));
    expect(onNote).toHaveBeenCalledExactlyOnceWith('travel');
    expect(spoken()).toContain('The question is noted.');
    const button = screen.getByRole('button', { name: 'Note the question' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(onNote).toHaveBeenCalledOnce();
    ask('travel cost');
    expect(spoken()).not.toContain('noted');
    expect(button.getAttribute('aria-disabled')).toBeNull();
    ask('onboarding');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers the host’s link to the answer, and tells the host the question', () => {
    const onQuestionChange = vi.fn();
    render(
      <Page
        linkTo={(question) => `?q=${encodeURIComponent(question)}`}
        onQuestionChange={onQuestionChange}
      />,
    );
    expect(screen.queryByRole('link')).toBeNull();
    ask('lead & more');
    expect(onQuestionChange).toHaveBeenLastCalledWith('lead & more');
    expect(screen.getByRole('link', { name: 'Link to this answer' }).getAttribute('href')).toBe(
      '?q=lead%20%26%20more',
    );
  });

  it('shows the question that the host keeps', () => {
    const { rerender } = render(<Page question="quota" />);
    ask('crm');
    expect(box().value).toBe('quota');
    rerender(<Page question="crm" />);
    expect(rows()).toHaveLength(1);
  });

  it('says so when there is nothing to look up', () => {
    render(<Page charter={{ ...quillmere, scope: undefined, services: undefined, parties: [] }} />);
    expect(spoken()).toContain('does not say yet what is in scope');
    expect(spoken()).toContain('Ask whoever looks after the charter');
  });

  it('renders its one element with what the host gives it', () => {
    const ref = createRef<HTMLElement>();
    render(<Page ref={ref} className={({ verdict }) => `is-${verdict}`} defaultQuestion="compensation" />);
    expect(ref.current?.dataset).toMatchObject({ charterPart: 'scope-lookup', verdict: 'out' });
    expect(ref.current?.className).toBe('is-out');
    expect(screen.getByRole('region', { name: 'Is this ours?' })).toBe(ref.current);
  });

  it('answers on a server, in Greek, for a question without accents', () => {
    const html = renderToString(<Page locale={el} charter={thalassaia} defaultQuestion="ΠΡΟΣΛΗΨΗ" />);
    expect(html).toContain('Όχι, το Sales Enablement το αφήνει σε άλλους.');
    expect(html).toContain('<bdi>Προσλήψεις</bdi>');
  });
});
