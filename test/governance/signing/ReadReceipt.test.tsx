import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReadReceipt } from '../../../src/governance';
import type { ReadAcknowledgement } from '../../../src/lifecycle';
import { gail, now, tavlio } from '../../lifecycle/people';
import { intl, renderSigning } from './renderSigning';

const confirm = (version = '1.2') => ({ name: intl.t('signing.read.confirm', { version }) });

describe('ReadReceipt', () => {
  it('gives the host who read which version and when, also from readers, and leaves the charter alone', async () => {
    const onRead = vi.fn<(event: ReadAcknowledgement) => void>();
    const { user, charterNow, page, spoken } = renderSigning(<ReadReceipt onRead={onRead} />, {
      charter: tavlio,
      me: gail,
      access: () => 'view',
    });
    await user.click(screen.getByRole('button', confirm()));
    expect(onRead.mock.calls).toEqual([
      [{ charterId: tavlio.id, version: '1.2', personId: 'gail', on: now }],
    ]);
    expect(page.textContent).toContain(intl.t('signing.read.done', { version: '1.2' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(spoken()).toBe(intl.t('signing.read.done', { version: '1.2' }));
    expect(charterNow()).toEqual(tavlio);
  });

  it('asks again for the next version, and says which was read before', async () => {
    const { page, elsewhere } = renderSigning(<ReadReceipt onRead={() => {}} readVersion="1.2" />, {
      charter: tavlio,
      me: gail,
    });
    expect(page.querySelector('[data-read]')).not.toBeNull();
    act(() => elsewhere({ version: '2.0' }));
    expect(screen.getByRole('button', confirm('2.0'))).toBeTruthy();
    expect(page.textContent).toContain(intl.t('signing.read.before', { version: '1.2' }));
  });

  it('says when it could not be kept', async () => {
    const onRead = vi.fn(async () => {
      throw new Error('The server is down.');
    });
    const { user } = renderSigning(<ReadReceipt onRead={onRead} />, { charter: tavlio, me: gail });
    await user.click(screen.getByRole('button', confirm()));
    expect((await screen.findByRole('alert')).textContent).toBe(intl.t('signing.read.failed'));
    expect(screen.getByRole('button', confirm())).toBeTruthy();
  });

  it('asks nobody who is not signed in', () => {
    renderSigning(<ReadReceipt onRead={() => {}} />, { charter: tavlio });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
