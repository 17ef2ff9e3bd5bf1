import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SignatureList, type StepTaken } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { preloadDialog } from '../../../src/kit/Dialog';
import type { CharterDraft } from '../../../src/model';
import { cem, gail, now, olivia, passer, tavlio } from '../../lifecycle/people';
import { buttons, inDialog, intl, renderSigning, row } from './renderSigning';

beforeAll(preloadDialog);

const { approvals: _, ...unsigned } = tavlio;
const inReview: CharterDraft = { ...unsigned, status: 'in-review' };
const head = 'Head of Sales';

const signFor = (name: string) => intl.t('signing.for', { step: intl.t('signing.step.sign'), party: name });
const declineFor = (name: string) =>
  intl.t('signing.for', { step: intl.t('signing.step.decline'), party: name });

describe('SignatureList', () => {
  it('says of each party how it stands: who, when and which version', () => {
    const charter = {
      ...inReview,
      approvals: [
        { id: 'a', partyId: 'gtm', version: '1.1', state: 'signed', at: '2026-07-06', personName: 'Gail' },
        { id: 'b', partyId: 'ceo', version: '1.2', state: 'declined', comment: 'No budget for travel' },
      ],
    };
    const { page } = renderSigning(<SignatureList />, { charter });
    const sales = row(page, head);
    expect(sales.dataset.state).toBe('signed');
    for (const words of [
      '1.1',
      intl.date('2026-07-06'),
      'Gail',
      intl.t('signing.signatures.holds', { version: '1.2' }),
    ])
      expect(sales.textContent).toContain(words);
    expect(row(page, 'CEO').textContent).toContain('No budget for travel');
    expect(row(page, 'Head of Enablement').textContent).toContain(intl.t('signing.signatures.optional'));
    expect(page.textContent).toContain(intl.t('signing.signatures.count', { signed: 1, required: 2 }));
    expect(buttons(page)).toEqual([]);
  });

  it('lets a person sign for the party they stand for, and no other', async () => {
    const onStep = vi.fn<(taken: StepTaken) => void>();
    const { page, user, charterNow, session, spoken } = renderSigning(<SignatureList onStep={onStep} />, {
      charter: inReview,
      me: gail,
    });
    expect(buttons(page)).toEqual([intl.t('signing.step.sign'), intl.t('signing.step.decline')]);
    await user.click(screen.getByRole('button', { name: signFor(head) }));
    const dialog = await inDialog();
    expect(dialog.getByRole('heading').textContent).toBe(intl.t('signing.sign.title', { version: '1.2' }));
    await user.type(dialog.getByRole('textbox'), 'Gladly');
    await user.click(dialog.getByRole('button', { name: signFor(head) }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(charterNow().approvals).toMatchObject([
      { partyId: 'gtm', version: '1.2', state: 'signed', at: now, personName: 'Gail', comment: 'Gladly' },
    ]);
    expect(row(page, head).dataset.state).toBe('signed');
    expect(spoken()).toBe(intl.t('signing.done.sign', { party: head }));
    expect(onStep).toHaveBeenCalledTimes(1);
    expect(onStep.mock.calls[0]?.[0]).toMatchObject({ step: { action: 'sign', partyId: 'gtm' } });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
    act(session.undo);
    expect(charterNow()).toEqual(inReview);
    expect(row(page, head).dataset.state).toBe('pending');
  });

  it('moves the charter with the word of the party, and takes both back in one step', async () => {
    const { user, charterNow, session } = renderSigning(<SignatureList />, { charter: inReview, me: gail });
    await user.click(screen.getByRole('button', { name: declineFor(head) }));
    const dialog = await inDialog();
    await user.type(dialog.getByRole('textbox'), 'No budget for travel');
    await user.click(dialog.getByRole('button', { name: declineFor(head) }));
    await waitFor(() => expect(charterNow().status).toBe('changes-requested'));
    act(session.undo);
    expect(charterNow()).toEqual(inReview);
  });

  it('does not take a decline without a reason, and says what is missing', async () => {
    const { user, charterNow } = renderSigning(<SignatureList />, { charter: inReview, me: gail });
    await user.click(screen.getByRole('button', { name: declineFor(head) }));
    const dialog = await inDialog();
    await user.type(dialog.getByRole('textbox'), '   ');
    await user.click(dialog.getByRole('button', { name: declineFor(head) }));
    const box = dialog.getByRole('textbox');
    expect(dialog.getByRole('alert').textContent).toBe(intl.t('signing.refusal.reason-missing'));
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.getAttribute('aria-describedby')).toBe(dialog.getByRole('alert').id);
    expect(charterNow()).toEqual(inReview);
    await user.click(dialog.getByRole('button', { name: intl.t('common.cancel') }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: declineFor(head) })),
    );
  });

  it('refuses to sign a version that moved while it was read', async () => {
    const { user, charterNow, elsewhere } = renderSigning(<SignatureList />, { charter: inReview, me: gail });
    await user.click(screen.getByRole('button', { name: signFor(head) }));
    const dialog = await inDialog();
    act(() => elsewhere({ version: '1.3' }));
    await user.click(dialog.getByRole('button', { name: signFor(head) }));
    expect(dialog.getByRole('alert').textContent).toBe(
      intl.t('signing.refusal.version-moved', { seen: '1.2', now: '1.3' }),
    );
    expect(charterNow()).toEqual({ ...inReview, version: '1.3' });
  });

  it('says of a party that went away meanwhile that it did', async () => {
    const { user, charterNow, elsewhere } = renderSigning(<SignatureList />, { charter: inReview, me: gail });
    await user.click(screen.getByRole('button', { name: signFor(head) }));
    const dialog = await inDialog();
    act(() => elsewhere({ parties: inReview.parties?.filter(({ id }) => id !== 'gtm') }));
    await user.click(dialog.getAllByRole('button').at(-1) as HTMLElement);
    expect(dialog.getByRole('alert').textContent).toBe(intl.t('signing.refusal.no-such-party'));
    expect(charterNow().approvals).toBeUndefined();
  });

  it('does not let anybody sign a text that is not the published one', () => {
    const { page } = renderSigning(<SignatureList published={{ ...inReview, vision: 'Before' }} />, {
      charter: inReview,
      me: gail,
    });
    expect(buttons(page)).toEqual([]);
    expect(row(page, head).textContent).toContain(intl.t('signing.refusal.unpublished-changes'));
  });

  // WCAG 3.3.4
  it('takes a signature back', async () => {
    const { user, page, charterNow } = renderSigning(<SignatureList />, {
      charter: { ...tavlio, status: 'approved' },
      me: cem,
    });
    await user.click(screen.getByRole('button', { name: /^Take back: CEO/ }));
    expect(charterNow().status).toBe('in-review');
    expect(row(page, 'CEO').dataset.state).toBe('pending');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('has no buttons for who may not edit signatures, for strangers, or where nobody is signed in', () => {
    for (const scene of [{ me: gail, access: () => 'view' as const }, { me: passer }, {}]) {
      const { page } = renderSigning(<SignatureList />, { charter: inReview, ...scene });
      expect(buttons(page)).toEqual([]);
      expect(row(page, head).dataset.state).toBe('pending');
    }
  });

  it('lets somebody sign who may edit nothing else', () => {
    const { page } = renderSigning(<SignatureList />, {
      charter: inReview,
      me: gail,
      access: (_part, field) => (field === 'approvals' ? 'edit' : 'view'),
    });
    expect(buttons(page)).toHaveLength(2);
  });

  it('shows nothing where the agreement is hidden', () => {
    const { page } = renderSigning(<SignatureList />, { charter: inReview, access: () => 'hidden' });
    expect(page.querySelector('main')?.textContent).toBe('');
  });

  it('invites to name parties while there are none', () => {
    const { page } = renderSigning(<SignatureList />, { charter: { ...tavlio, parties: [] }, me: olivia });
    expect(page.querySelector('[data-charter-part="list-empty"]')?.textContent).toContain(
      intl.t('part.agreement'),
    );
    expect(page.querySelector('[data-complete]')).toBeNull();
  });

  it.each([
    ['an override', '\u202egnivoM\u202c\u200f seleS'],
    ['unclosed isolates', '\u2067\u2067Sales'],
    ['Hebrew with punctuation', 'מכירות (אירופה)!'],
  ])('keeps a name with %s from turning the line around', (_what, name) => {
    const parties = inReview.parties?.map((party) => (party.id === 'gtm' ? { ...party, name } : party));
    const approvals = [
      { id: 'a', partyId: 'gtm', version: '1.2', state: 'signed', personName: name, comment: name },
    ];
    const { page } = renderSigning(<SignatureList />, {
      charter: { ...inReview, parties, approvals },
      me: gail,
      locale: el,
    });
    const isolated = [...page.querySelectorAll('bdi')].filter(
      ({ textContent }) => textContent && name.includes(textContent.slice(-4)),
    );
    expect(isolated).toHaveLength(3);
    expect(page.textContent).not.toMatch(/[\u202a-\u202e\ufdd0\ufdd1]/);
    for (const button of page.querySelectorAll('button'))
      expect(button.getAttribute('aria-label')).not.toMatch(/[\u202a-\u202e\ufdd0\ufdd1]/);
  });
});
