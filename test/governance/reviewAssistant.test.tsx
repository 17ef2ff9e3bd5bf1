import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createRef, Profiler, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AccessRule, CharterProvider } from '../../src';
import { ReviewAssistant, ReviewStatus } from '../../src/governance';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { type CharterDraft, parseCharter } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { exampleCharters } from '../../src/testing/examples';
import { readCalendar } from '../lifecycle/review/readCalendar';

const { quillmere, thalassaia } = exampleCharters;
const now = '2026-09-30';

let session: CharterSession;
beforeEach(() => {
  session = createCharterSession({ charterId: quillmere.id, initial: quillmere });
});
afterEach(() => session.dispose());

function Stage({ children, access }: { children?: ReactNode; access?: 'edit' | 'view' | 'hidden' }) {
  return (
    <CharterProvider session={session} locale={en} now={now} access={access && rules[access]}>
      {children ?? <ReviewAssistant />}
    </CharterProvider>
  );
}

const rules: Record<'edit' | 'view' | 'hidden', AccessRule> = {
  edit: () => 'edit',
  view: () => 'view',
  hidden: () => 'hidden',
};

const review = () => session.getSnapshot().charter.review;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

/** The row of something to decide about. */
function row(name: string) {
  const found = screen.getByRole('heading', { name }).closest('li') ?? expect.fail(`${name} has no row.`);
  return within(found);
}

const decide = (name: string, decision: string) =>
  fireEvent.click(row(name).getByRole('radio', { name: decision }));

async function start() {
  fireEvent.click(await screen.findByRole('button', { name: 'Start the review' }));
}

/** Fills what every review needs. */
function conclude() {
  fireEvent.click(screen.getByRole('checkbox', { name: 'CRO' }));
  type(screen.getByRole('combobox', { name: 'Fit with the business' }), 'partly');
}

describe('a whole review', () => {
  it('stands in the charter once it is recorded, and not before', async () => {
    render(<Stage />);
    await start();
    decide('Average discount', 'Change');
    const discount = row('Average discount');
    type(discount.getByRole('combobox', { name: 'About' }), 'content-management');
    type(discount.getByRole('combobox', { name: 'Owner' }), 'sal');
    type(discount.getByRole('textbox', { name: 'Reason and next step' }), 'Coach price talks');
    decide('Win rate', 'Keep');
    type(field('Findings'), 'Ramp is where we wanted it\n\nDiscount is not');
    conclude();
    expect(review()).toEqual(quillmere.review);
    press('Record the review');
    const entry = review()?.history?.[1];
    expect(entry).toEqual({
      id: expect.any(String),
      on: now,
      attendees: ['cro'],
      version: '3.0',
      alignment: 'partly',
      findings: [
        { id: 'finding-1', text: 'Ramp is where we wanted it' },
        { id: 'finding-2', text: 'Discount is not' },
      ],
      decisions: [
        {
          id: expect.any(String),
          itemId: 'content-management',
          decision: 'change',
          note: 'Coach price talks',
          ownerId: 'sal',
        },
        { id: expect.any(String), itemId: 'win', decision: 'keep' },
      ],
    });
    expect(review()?.nextDue).toBe('2026-12-30');
    expect(parseCharter(session.getSnapshot().charter)).toMatchObject({ ok: true, issues: [] });
    const told =
      'The review of September 30, 2026 is recorded, with 2 decisions. The next one is due on December 30, 2026.';
    expect(screen.getAllByText(told)).toHaveLength(2);
    expect(screen.getByText('Review on Dec 30, 2026')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
  });

  it('says what is missing where it is missing, speaks how much, and records nothing', async () => {
    render(<Stage />);
    await start();
    decide('Average discount', 'Stop');
    press('Record the review');
    expect(screen.getByText('Not recorded yet: 3 things are missing or wrong.')).toBeTruthy();
    const note = row('Average discount').getByRole('textbox', { name: 'Reason and next step' });
    expect(note.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(screen.getByText('Choose who was there. A review takes at least one person.')).toBeTruthy();
    type(note, 'It costs more than it shows');
    expect(note.getAttribute('aria-invalid')).toBeNull();
    expect(review()).toEqual(quillmere.review);
  });

  it('is refused before the charter began, in words that say when that was', async () => {
    render(<Stage />);
    await start();
    decide('Win rate', 'Keep');
    conclude();
    type(field('Held on'), '05/01/2025');
    press('Record the review');
    expect(field('Held on').getAttribute('aria-invalid')).toBe('true');
    expect(
      screen.getByText(
        'This day lies before the charter began, on October 1, 2025. Enter the day on which the review was held.',
      ),
    ).toBeTruthy();
    expect(session.getSnapshot().charter).toEqual(quillmere);
    type(field('Held on'), '09/29/2026');
    press('Record the review');
    expect(review()?.history?.[1]?.on).toBe('2026-09-29');
  });

  it('keeps a date that is typed wrong as it is typed, and asks for one', async () => {
    render(<Stage />);
    await start();
    type(field('Held on'), '31/31/2026');
    expect(field('Held on').value).toBe('31/31/2026');
    press('Record the review');
    expect(screen.getByText('Enter the day on which the review is held.')).toBeTruthy();
  });

  it('takes over a suggestion only when asked, and moves on to the decision', async () => {
    render(<Stage />);
    await start();
    const discount = row('Average discount');
    expect(discount.getByRole<HTMLInputElement>('radio', { name: 'Not yet' }).checked).toBe(true);
    fireEvent.click(discount.getByRole('button', { name: 'Use the suggestion' }));
    const change = discount.getByRole<HTMLInputElement>('radio', { name: 'Change' });
    expect(change.checked).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(change));
    expect(screen.getByText('Average discount: Change')).toBeTruthy();
    decide('Average discount', 'Not yet');
    expect(discount.queryByRole('textbox')).toBeNull();
  });
});

describe('a review in progress', () => {
  it('waits in its session, and in no other', async () => {
    const { unmount } = render(<Stage />);
    await start();
    type(field('Findings'), 'Half a thought');
    unmount();
    const again = render(<Stage />);
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Findings' })).value).toBe(
      'Half a thought',
    );
    again.unmount();
    session = createCharterSession({ charterId: quillmere.id, initial: quillmere });
    render(<Stage />);
    expect(await screen.findByRole('button', { name: 'Start the review' })).toBeTruthy();
  });

  it('is discarded only when that is confirmed', async () => {
    render(<Stage />);
    await start();
    press('Discard');
    press('No, keep it');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard' }));
    press('Discard');
    press('Yes, discard it');
    expect(screen.getByRole('button', { name: 'Start the review' })).toBeTruthy();
    expect(session.getSnapshot().charter).toEqual(quillmere);
  });

  it('that something brought forward leaves the agreed date, and remembers what it was', async () => {
    const early = { ...quillmere, review: { ...quillmere.review, nextDue: '2026-11-30' } };
    session = createCharterSession({ charterId: 'early', initial: early });
    render(<Stage />);
    type(await screen.findByRole('combobox', { name: 'Has something changed?' }), 'product-launch');
    press('Start an unscheduled review');
    expect(row('Launch readiness').getByText(/Suggestion: add/i)).toBeTruthy();
    expect(row('Content management').queryByRole('button', { name: 'Use the suggestion' })).toBeNull();
    decide('Launch readiness', 'Add');
    type(row('Launch readiness').getByRole('combobox', { name: 'Owner' }), 'en');
    type(row('Launch readiness').getByRole('textbox', { name: 'Reason and next step' }), 'From January');
    conclude();
    press('Record the review');
    expect(review()).toMatchObject({ nextDue: '2026-11-30', cadence: 'quarterly' });
    expect(review()?.history?.[1]).toMatchObject({
      findings: [{ text: 'Product launch' }],
      decisions: [{ itemId: 'launch-readiness', decision: 'add' }],
    });
    expect(session.getSnapshot().charter.services).toEqual(quillmere.services);
    expect(screen.getByText('Add: Launch readiness – From January. Owner: Revenue Enablement.')).toBeTruthy();
  });

  it('tells of an indicator that came after it began', async () => {
    render(<Stage />);
    await start();
    act(() => session.insert('indicators', { id: 'late' }));
    expect(screen.getByText(/^1 indicator was added since you began/)).toBeTruthy();
  });
});

describe('what is drawn anew', () => {
  it('is nothing when another part of the charter is written', async () => {
    const drawn = vi.fn();
    render(
      <Stage>
        <Profiler id="assistant" onRender={drawn}>
          <ReviewAssistant />
        </Profiler>
      </Stage>,
    );
    await start();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    drawn.mockClear();
    act(() => session.edit('mission/statement', 'Another one'));
    expect(drawn).not.toHaveBeenCalled();
    act(() => session.edit('indicators/dis/target/value', 15));
    expect(drawn).toHaveBeenCalled();
  });
});

describe('who may not edit', () => {
  it('reads what the figures show, and finds nothing to press but what takes away', async () => {
    render(<Stage access="view" />);
    expect(
      await screen.findByText('1 indicator struggles, 1 does well but proves nothing by itself, 4 improve.'),
    ).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Download 4 dates for your calendar',
    ]);
    expect(screen.queryAllByRole('combobox')).toEqual([]);
  });

  it('sees nothing of what is hidden', () => {
    const { container } = render(<Stage access="hidden" />);
    expect(container.querySelector('[data-charter-part="review-assistant"]')).toBeNull();
  });
});

function read(blob: Blob | undefined, way: 'readAsText' | 'readAsArrayBuffer') {
  const reader = new FileReader();
  return new Promise<unknown>((resolve) => {
    reader.onload = () => resolve(reader.result);
    reader[way](blob ?? expect.fail('Nothing was saved.'));
  });
}

describe('what is taken away', () => {
  const kept = { createObjectURL: URL.createObjectURL, revokeObjectURL: URL.revokeObjectURL };
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  });
  afterEach(() => {
    Object.assign(URL, kept);
    vi.restoreAllMocks();
  });

  it('is a calendar file of the next dates', async () => {
    render(
      <Stage>
        <ReviewAssistant url="https://portal.example/charter" />
      </Stage>,
    );
    fireEvent.click(await screen.findByRole('button', { name: /for your calendar$/ }));
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    const events = readCalendar(new Uint8Array((await read(saved[0], 'readAsArrayBuffer')) as ArrayBuffer));
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual([
      '20261130',
      '20270228',
      '20270531',
      '20270831',
    ]);
    expect(events[0]).toMatchObject({
      SUMMARY: 'Review: Quillmere Revenue Enablement Charter',
      URL: 'https://portal.example/charter',
    });
  });

  it('is a report in the language of the charter, where that is not the reader’s', async () => {
    session = createCharterSession({ charterId: thalassaia.id, initial: thalassaia });
    render(
      <Stage>
        <ReviewAssistant reportLocale={el} />
      </Stage>,
    );
    const summary = await screen.findByText(/^Report for: Διοίκηση/);
    act(() => (summary as HTMLElement).click());
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' });
    expect(text.value).toContain('Προς: Διοίκηση');
    expect(text.lang).toBe('el');
    press('Download as Markdown');
    expect(await read(saved[0], 'readAsText')).toContain('## Τι βελτιώνεται');
  });

  it('is selected where it cannot be copied', async () => {
    render(<Stage />);
    const summary = await screen.findByText(/^Report for: sellers/);
    act(() => summary.click());
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' });
    press('Copy');
    await waitFor(() => expect(screen.getByText(/^The text is selected/)).toBeTruthy());
    expect(text.selectionEnd).toBe(text.value.length);
  });
});

describe('an empty charter', () => {
  it('can be reviewed, and is asked for indicators', async () => {
    const empty: CharterDraft = { schemaVersion: 1, id: 'e' };
    session = createCharterSession({ charterId: 'e', initial: empty });
    render(<Stage />);
    await start();
    expect(screen.getByText(/^There are no indicators yet/)).toBeTruthy();
    type(screen.getByRole('combobox', { name: 'Fit with the business' }), 'aligned');
    press('Record the review');
    expect(review()).toMatchObject({ history: [{ on: now, alignment: 'aligned' }], nextDue: '2026-12-30' });
  });
});

describe('each part', () => {
  it.each([
    ['ReviewAssistant', ReviewAssistant, 'DIV', 'review-assistant'],
    ['ReviewStatus', ReviewStatus, 'SPAN', 'review-status chip'],
  ] as const)(
    '%s has one node, with its ref, class and further props, and may be another',
    (_, Part, tag, slot) => {
      const ref = createRef<never>();
      const { rerender } = render(
        <Stage>
          <Part ref={ref} className="mine" id="here" />
        </Stage>,
      );
      const node = ref.current as HTMLElement | null;
      expect([node?.tagName, node?.className, node?.id, node?.dataset.charterPart]).toEqual([
        tag,
        'mine',
        'here',
        slot,
      ]);
      rerender(
        <Stage>
          <Part render={<article />} />
        </Stage>,
      );
      expect(document.querySelector('article')?.dataset.charterPart).toBe(slot);
    },
  );

  it('tells its state as data', () => {
    render(
      <Stage>
        <ReviewStatus className={({ state }) => `is-${state}`} />
      </Stage>,
    );
    const chip = screen.getByText('Review overdue by 30 days');
    expect(chip.dataset).toMatchObject({ state: 'overdue', tone: 'bad' });
    expect(chip.className).toBe('is-overdue');
  });

  it('renders on a server', () => {
    const html = renderToString(
      <Stage>
        <ReviewStatus />
        <ReviewAssistant />
      </Stage>,
    );
    expect(html).toContain('Review overdue by 30 days');
    expect(html).toContain('data-charter-part="review-assistant"');
  });

  it('names the provider that it lacks', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<ReviewAssistant />)).toThrow(
      /<ReviewAssistant> was rendered outside <CharterProvider>/,
    );
    vi.restoreAllMocks();
  });
});
