import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AnnouncerProvider, useAnnounce } from '../../src/kit/Announcer';
import { useStableCallback } from '../../src/kit/useStableCallback';

function Speaker({ text }: { text: string }) {
  const announce = useAnnounce();
  const speak = useStableCallback(() => announce(text));
  return (
    <button type="button" onClick={speak}>
      Speak
    </button>
  );
}

describe('the announcer', () => {
  it('stands empty and polite from the start, and speaks the same words twice', () => {
    const at = (text: string) => (
      <AnnouncerProvider>
        <Speaker text={text} />
      </AnnouncerProvider>
    );
    const view = render(at('Saved'));
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    const speak = () => act(() => screen.getByText('Speak').click());
    speak();
    expect(region.textContent).toBe('Saved');
    speak();
    expect(region.textContent).not.toBe('Saved');
    expect(region.textContent?.trim()).toBe('Saved');
    speak();
    expect(region.textContent).toBe('Saved');
    view.rerender(at('Not saved'));
    speak();
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Not saved');
  });
});
