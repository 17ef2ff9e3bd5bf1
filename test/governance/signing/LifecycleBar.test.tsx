import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LifecycleBar, type StepTaken } from '../../../src/governance';
import { preloadDialog } from '../../../src/kit/Dialog';
import type { CharterDraft } from '../../../src/model';
import { cem, gail, olivia, passer, tavlio } from '../../lifecycle/people';
import { buttons, inDialog, intl, renderSigning } from './renderSigning';

beforeAll(preloadDialog);

const word = (action: 'submit' | 'archive' | 'activate' | 'reject' | 'publish') =>
  intl.t(`signing.step.${action}`);
const press = (action: Parameters<typeof word>[0]) => screen.getByRole('button', { name: word(action) });
const draft: CharterDraft = { ...tavlio, status: 'draft', approvals: [] };
const bar = () => document.querySelector<HTMLElement>('[data-charter-part="lifecycle-bar"]');

describe('LifecycleBar', () => {
  it('says where the charter stands and offers what can be done, the way forward first', () => {
    const { page } = renderSigning(<LifecycleBar />, { charter: draft, me: olivia });
    expect(bar()?.dataset.status).toBe('draft');
    expect(page.textContent).toContain(intl.label('charterStatus', 'draft'));
    expect(page.textContent).toContain(intl.t('viewer.version', { version: '1.2' }));
    expect(buttons(page)).toEqual([word('submit'), word('archive')]);
    expect(press('submit').dataset.variant).toBe('primary');
  });

  it('takes a step as one edit, says so, tells the host, and keeps focus near', async () => {
    const onStep = vi.fn<(taken: StepTaken) => void>();
    const { user, charterNow, session, spoken } = renderSigning(<LifecycleBar onStep={onStep} />, {
      charter: draft,
      me: olivia,
    });
    await user.click(press('submit'));
    expect(charterNow()).toMatchObject({
      status: 'in-review',
      approvals: [{ state: 'pending' }, { state: 'pending' }],
    });
    expect(bar()?.dataset.status).toBe('in-review');
    expect(spoken()).toBe(intl.t('signing.done', { state: intl.label('charterStatus', 'in-review') }));
    expect(onStep).toHaveBeenCalledWith({ step: { action: 'submit' }, charter: charterNow() });
    expect(bar()?.contains(document.activeElement)).toBe(true);
    act(session.undo);
    expect(charterNow().status).toBe('draft');
    expect(charterNow().approvals ?? []).toEqual([]);
  });

  it('tells the host which version is no longer in force', async () => {
    const onStep = vi.fn<(taken: StepTaken) => void>();
    const { user } = renderSigning(<LifecycleBar inForce="1.1" onStep={onStep} />, {
      charter: { ...tavlio, status: 'approved' },
      me: olivia,
    });
    await user.click(press('activate'));
    expect(onStep.mock.calls[0]?.[0]).toMatchObject({ supersedes: '1.1', charter: { status: 'active' } });
  });

  it('says why a step is not open, with the first thing to put right and its place', () => {
    const { page } = renderSigning(<LifecycleBar />, { charter: { ...draft, reporting: [] }, me: olivia });
    expect(buttons(page)).toEqual([word('archive')]);
    expect(page.textContent).toContain(intl.issue({ code: 'reporting-missing', path: 'reporting' }));
    expect(page.textContent).toContain(intl.t('part.review'));
  });

  it('names the role that is missing, once for all steps that need it', () => {
    const { page } = renderSigning(<LifecycleBar />, { charter: draft, me: gail });
    expect(buttons(page)).toEqual([]);
    const reasons = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(reasons).toEqual([
      intl.t('summary.line', {
        field: intl.label('stakeholderRole', 'charter-owner'),
        issue: intl.list([word('submit'), word('archive')]),
      }),
    ]);
  });

  it('asks for the reason of a rejection, and puts it into the change log', async () => {
    const { user, charterNow } = renderSigning(<LifecycleBar />, {
      charter: { ...draft, status: 'in-review' },
      me: cem,
    });
    await user.click(press('reject'));
    const dialog = await inDialog();
    await user.click(dialog.getByRole('button', { name: word('reject') }));
    expect(dialog.getByRole('alert').textContent).toBe(intl.t('signing.refusal.reason-missing'));
    await user.type(dialog.getByRole('textbox'), 'Not this year');
    await user.click(dialog.getByRole('button', { name: word('reject') }));
    await waitFor(() => expect(charterNow().status).toBe('rejected'));
    expect(charterNow().changeLog?.at(-1)).toMatchObject({ note: 'Not this year', personName: 'Cem' });
    await waitFor(() => expect(bar()?.contains(document.activeElement)).toBe(true));
  });

  it('follows typing after a pause, and what others do at once', async () => {
    const { session, page, elsewhere } = renderSigning(<LifecycleBar />, { charter: draft, me: olivia });
    act(() => session.edit('reporting', []));
    expect(buttons(page)).toContain(word('submit'));
    await waitFor(() => expect(buttons(page)).not.toContain(word('submit')));
    act(() => elsewhere({ status: 'archived' }));
    expect(bar()?.dataset.status).toBe('archived');
  });

  it('flags an overdue review', () => {
    const charter = { ...tavlio, review: { cadence: 'quarterly' as const, nextDue: '2026-09-01' } };
    const { page } = renderSigning(<LifecycleBar />, { charter });
    expect(page.querySelector('[data-flag="review-overdue"]')?.textContent).toBe(
      intl.t('signing.flag.review-overdue'),
    );
  });

  it('is words alone for readers, for strangers and where nobody is signed in', () => {
    for (const scene of [{ me: olivia, access: () => 'view' as const }, {}]) {
      const { page } = renderSigning(<LifecycleBar onPublish={() => {}} />, { charter: draft, ...scene });
      expect(buttons(page)).toEqual([]);
      expect(page.querySelectorAll('li')).toHaveLength(0);
    }
    const { page } = renderSigning(<LifecycleBar onPublish={() => {}} />, { charter: draft, me: passer });
    expect(buttons(page)).toEqual([]);
  });

  it('shows a state that it does not know as it stands, and offers nothing', () => {
    const { page } = renderSigning(<LifecycleBar />, { charter: { ...draft, status: 'frozen' }, me: olivia });
    expect(bar()?.dataset.status).toBe('frozen');
    expect(page.textContent).toContain('frozen');
    expect(buttons(page)).toEqual([]);
  });

  it('shows nothing where the state is hidden', () => {
    const { page } = renderSigning(<LifecycleBar />, { charter: draft, access: () => 'hidden' });
    expect(page.querySelector('main')?.textContent).toBe('');
  });
});
