import { render } from '@testing-library/react';
import { createRef, type ReactElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CharterProvider, Field, IntlProvider } from '../../../src';
import {
  AuthoringPlan,
  BeneficiaryBalance,
  CharterFindings,
  FieldExample,
  InspectionProof,
  JourneyCoverage,
  ScopeLookup,
  SectionFindings,
} from '../../../src/governance';
import { en } from '../../../src/i18n/en';
import { exampleCharters } from '../../../src/testing/examples';

const charter = exampleCharters.quillmere;
const now = '2026-09-30';
/** What every part takes from its host. */
type Common = { ref: React.Ref<never>; className: string; id: string };

const reading = (part: ReactNode) => <IntlProvider locale={en}>{part}</IntlProvider>;
const writing = (part: ReactNode) => (
  <CharterProvider defaultValue={charter} locale={en} now={now}>
    {part}
  </CharterProvider>
);
const inField = (part: ReactNode) => writing(<Field.Root path="vision">{part}</Field.Root>);

type Row = [string, string, (common: Common) => ReactElement, (part: ReactNode) => ReactElement];
const parts: Row[] = [
  ['ScopeLookup', 'SECTION', (host) => <ScopeLookup {...host} charter={charter} />, reading],
  ['BeneficiaryBalance', 'SECTION', (host) => <BeneficiaryBalance {...host} charter={charter} />, reading],
  ['JourneyCoverage', 'SECTION', (host) => <JourneyCoverage {...host} charter={charter} />, reading],
  [
    'InspectionProof',
    'SECTION',
    (host) => <InspectionProof {...host} charter={charter} now={now} />,
    reading,
  ],
  [
    'AuthoringPlan',
    'SECTION',
    (host) => <AuthoringPlan {...host} charter={charter} start={now} now={now} />,
    reading,
  ],
  ['CharterFindings', 'SECTION', (host) => <CharterFindings {...host} />, writing],
  ['SectionFindings', 'DIV', (host) => <SectionFindings {...host} part="review" />, writing],
  ['FieldExample', 'DETAILS', (host) => <FieldExample {...host} />, inField],
];

describe.each(parts)('%s', (_name, tag, part, around) => {
  it('is one element, with the class, id and ref of its host', () => {
    const ref = createRef<never>();
    render(around(part({ ref, className: 'mine', id: 'part' })));
    const element = ref.current as unknown as HTMLElement;
    expect(element).toBe(document.getElementById('part'));
    expect(element.tagName).toBe(tag);
    expect(element.className).toBe('mine');
    expect(element.dataset.charterPart).toMatch(/^[a-z-]+$/);
  });

  it('renders on a server, without an inline style', () => {
    const html = renderToString(around(part({ ref: null, className: 'mine', id: 'part' })));
    expect(html).toContain('class="mine"');
    expect(html).not.toContain('style=');
  });

  it('names what is missing around it', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      expect(() => render(part({ ref: null, className: '', id: 'part' }))).toThrow(
        /CharterProvider|Field\.Root/,
      );
    } finally {
      told.mockRestore();
    }
  });
});
