import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as entry from '../../src';
import type { ListPath } from '../../src/field/section/SectionListProps';
import { en } from '../../src/i18n/en';
import { preloadDialog } from '../../src/kit/Dialog';
import type { CharterDraft, PartKey } from '../../src/model';
import { fieldMeta, readPath } from '../../src/model';

const { AudiencesSection, IndicatorsSection, ReviewSection, ScopeSection, ServicesSection } = entry;

/** What a host composes a section of. */
type Section = Pick<
  typeof ServicesSection,
  'Root' | 'Items' | 'Item' | 'Add' | 'Remove' | 'Undo' | 'Empty'
> & {
  List: (props: { children?: ReactNode }) => ReactNode;
};

const sections: readonly [Section, string][] = [
  [entry.MissionSection, 'values'],
  [entry.PrioritiesSection, 'priorities'],
  [ServicesSection, 'services'],
  [AudiencesSection, 'audiences'],
  [ScopeSection, 'scope/in'],
  [entry.BudgetSection, 'budget/funders'],
  [IndicatorsSection, 'indicators'],
  [entry.AgreementSection, 'parties'],
  [ReviewSection, 'reporting'],
  [entry.JourneySection, 'buyerJourney'],
  [entry.RisksSection, 'risks'],
];

/** Renders in an empty charter and gives a reader of what is in it now. */
function open(children: ReactNode, charter: CharterDraft = { schemaVersion: 1, id: 'c' }) {
  let now = charter;
  let ids = 0;
  render(
    <entry.CharterProvider
      defaultValue={charter}
      onChange={(next) => {
        now = next;
      }}
      newId={() => `new-${++ids}`}
      locale={en}
    >
      {children}
    </entry.CharterProvider>,
  );
  // The session has taken some for itself.
  ids = 0;
  return (path: string) => readPath(now, path);
}

beforeAll(preloadDialog);

beforeAll(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

describe.each(sections)('a section composed by a host', (Section, path) => {
  it(`keeps its list at ${path}: add, remove, bring back`, () => {
    const read = open(
      <Section.Root>
        <Section.List>
          <Section.Empty>Nothing yet</Section.Empty>
          <Section.Items>
            {(item) => (
              <Section.Item item={item}>
                <Section.Remove />
              </Section.Item>
            )}
          </Section.Items>
          <Section.Undo />
          <Section.Add>More</Section.Add>
        </Section.List>
      </Section.Root>,
    );
    expect(fieldMeta(path)?.kind).toBe('list');
    expect(screen.getByText('Nothing yet')).toBeTruthy();
    fireEvent.click(screen.getByText('More'));
    expect(read(path)).toEqual([{ id: 'new-1' }]);
    const remove = within(screen.getByRole('listitem')).getByRole('button');
    expect(document.activeElement).toBe(remove);
    fireEvent.click(remove);
    expect(read(path)).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(read(path)).toEqual([{ id: 'new-1' }]);
  });
});

describe('a section with several lists', () => {
  it('shows the one that its path names', () => {
    const read = open(
      <ScopeSection.List path="scope/deferred">
        <ScopeSection.Add fields={{ text: 'Partners' }} />
      </ScopeSection.List>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Add something for later' }));
    expect(read('scope')).toEqual({ deferred: [{ id: 'new-1', text: 'Partners' }] });
  });

  it('has paths that the compiler knows, and those of no other section', () => {
    expectTypeOf<ListPath<'scope'>>().toEqualTypeOf<'scope/in' | 'scope/out' | 'scope/deferred'>();
    expectTypeOf<ListPath<'indicators'>>().toEqualTypeOf<'indicators' | 'links' | 'annotations'>();
    expectTypeOf<ListPath<'services'>>().toEqualTypeOf<'services'>();
    expectTypeOf<ListPath<'review'>>().toEqualTypeOf<
      'review/history' | 'reporting' | 'changeLog' | 'roadmap' | 'exitCriteria'
    >();
    expectTypeOf<ListPath<'inspection' & PartKey>>().toEqualTypeOf<never>();
  });
});

describe('a catalogue', () => {
  const select = () => screen.getByRole<HTMLSelectElement>('combobox');
  const choose = (name: string) => {
    fireEvent.change(select(), {
      target: { value: within(select()).getByRole<HTMLOptionElement>('option', { name }).value },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('makes the service of its id, offers it no more, and makes one of one’s own', () => {
    const read = open(
      <ServicesSection.List>
        <ServicesSection.CatalogueAdd />
      </ServicesSection.List>,
    );
    const value = within(select()).getByRole<HTMLOptionElement>('option', { name: 'Coaching' }).value;
    fireEvent.change(select(), { target: { value } });
    expect(read('services')).toBeUndefined();
    choose('Onboarding');
    choose('A service of your own');
    expect(read('services')).toEqual([{ id: 'onboarding' }, { id: 'new-1' }]);
    expect(within(select()).queryByRole('option', { name: 'Onboarding' })).toBeNull();
  });

  it('makes an audience of a role, supported now', () => {
    const read = open(
      <AudiencesSection.List>
        <AudiencesSection.CatalogueAdd />
      </AudiencesSection.List>,
    );
    choose('Account executives');
    expect(read('audiences')).toEqual([
      { id: 'account-executives', roleId: 'account-executives', relationship: 'supports', horizon: 'now' },
    ]);
  });

  it('offers the metrics of a kind, fills in what it knows of one, and tells who asks where the new one is', () => {
    const added: string[] = [];
    const read = open(
      <IndicatorsSection.List>
        <IndicatorsSection.CatalogueAdd kind="lagging" onAdded={(path) => added.push(path)} />
      </IndicatorsSection.List>,
    );
    choose('Win rate');
    expect(added).toEqual(['indicators/new-1']);
    expect(read('indicators/new-1')).toMatchObject({
      kind: 'lagging',
      metricId: 'win-rate',
      unit: 'percent',
    });
  });
});

it('types what a render function is given by the part’s own element', () => {
  open(
    <ReviewSection.List render={({ ref, ...props }) => <div {...props} ref={ref} />}>
      <ReviewSection.Add render={({ ref, ...props }) => <button {...props} ref={ref} name="mine" />} />
    </ReviewSection.List>,
  );
  expect(screen.getByRole('button').getAttribute('name')).toBe('mine');
});
