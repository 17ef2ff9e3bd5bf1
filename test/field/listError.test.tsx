import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { AgreementSection, CharterProvider, IndicatorsSection, usePart } from '../../src';
import { en } from '../../src/i18n/en';
import type { CharterDraft, PartKey } from '../../src/model';
import { createCharterSession } from '../../src/session';
import { exampleCharters } from '../../src/testing/examples';

const { quillmere } = exampleCharters;

function open(charter: CharterDraft, part: PartKey, Section: typeof AgreementSection.Root) {
  const session = createCharterSession({ charterId: charter.id, initial: charter });
  const { container } = render(
    <CharterProvider session={session} locale={en} now="2026-09-30">
      <Attempt part={part} />
      <Section />
    </CharterProvider>,
  );
  const within = (path: string) =>
    container.querySelector(`[data-charter-path="${path}"] [data-charter-part="field-error"]`);
  return { container, session, within };
}

function Attempt({ part }: { part: PartKey }) {
  const { attempt } = usePart(part);
  useEffect(() => {
    attempt();
  }, [attempt]);
  return null;
}

describe('what is wrong with a list as a whole', () => {
  it('stands at the list with its reason, and goes once it is put right', async () => {
    const { session, within } = open({ ...quillmere, parties: [] }, 'agreement', AgreementSection.Root);
    expect(within('parties')?.textContent).toBe(
      'Error: Add a party from go-to-market. The charter is an agreement between them and enablement.',
    );
    act(() => session.edit('parties', quillmere.parties));
    await expect.poll(() => within('parties'), { timeout: 20_000 }).toBeNull();
  });

  it('says beside each of two lists of one place what that list lacks', () => {
    const { container } = open(
      { ...quillmere, indicators: [], links: [] },
      'indicators',
      IndicatorsSection.Root,
    );
    const said = [
      ...container.querySelectorAll('[data-charter-part="list"][data-charter-path="indicators"]'),
    ].map((list) => list.querySelector('[data-charter-part="field-error"]')?.textContent);
    expect(said).toEqual([
      expect.stringContaining('Add a leading indicator'),
      expect.stringContaining('Add a lagging indicator'),
    ]);
  });

  it('stands at the item when it is about one item, and nowhere else', () => {
    const [first, ...others] = quillmere.indicators ?? [];
    const unlinked = quillmere.links?.filter(({ leadingId }) => leadingId !== first?.id);
    const charter = { ...quillmere, indicators: first && [first, ...others], links: unlinked };
    const { within } = open(charter as CharterDraft, 'indicators', IndicatorsSection.Root);
    expect(within(`indicators/${first?.id}`)).not.toBeNull();
    for (const { id } of others.slice(1, 3)) expect(within(`indicators/${id}`)).toBeNull();
  });
});
