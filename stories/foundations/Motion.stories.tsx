import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { Button } from '../../src/kit/Button';
import { Chapter, Sheet } from '../support/Sheet';
import './foundations.css';
import './shapes.css';
import { useTokens } from './tokens';

const meta = { title: 'Foundations/Motion', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** How long, what moves, and what never does. */
export const Motion: StoryObj = {
  render: () => <MotionSheet />,
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Move it' });
    const asked = getComputedStyle(button).getPropertyValue('--_motion').trim();
    await expect(canvasElement.querySelector('[data-motion]')).toHaveTextContent(asked);
    await expect(getComputedStyle(button).transitionDuration).toBe(`${Number.parseFloat(asked) / 1000}s`);
    await userEvent.click(button);
    await expect(canvasElement.querySelector('.motion-track')).toHaveAttribute('data-at', 'end');
  },
};

function MotionSheet() {
  const [ref, tokens] = useTokens<HTMLDivElement>();
  const [at, setAt] = useState<'start' | 'end'>('start');
  const asksForLess = tokens.motion === '0ms';
  return (
    <Sheet
      title="Motion"
      lede="Nothing moves without a reason. What answers the hand answers at once; what the eye has to follow takes a moment and never more."
    >
      <Chapter title="One duration">
        <div ref={ref} className="sheet-card motion">
          <div className="motion-figure">
            <b data-motion="">{tokens.motion}</b>
            <code>--ec-motion</code>
          </div>
          <div className="motion-try">
            <div className="motion-track" data-at={at}>
              <span />
            </div>
            <Button onClick={() => setAt(at === 'start' ? 'end' : 'start')}>Move it</Button>
          </div>
        </div>
        <p className="sheet-note">
          {asksForLess
            ? 'This system asks for less motion, so the theme says 0 ms and every change is immediate.'
            : 'Where the system asks for less motion, the theme says 0 ms and every change is immediate.'}
        </p>
      </Chapter>
      <Chapter title="What moves, and what does not">
        <dl className="sheet-card facts">
          {[
            ['Buttons', 'The ground fades when the pointer comes and goes.'],
            ['Charts', 'Never move. A figure that changes is redrawn where it stands.'],
            [
              'Lists',
              'Never slide. What is added takes the focus; what is removed leaves a way back in its place.',
            ],
            [
              'Dialogs',
              'Open and close at once. Focus goes in and comes back, which is what tells that they did.',
            ],
            ['Waiting', 'Is told in words, not by something that turns.'],
          ].map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
    </Sheet>
  );
}
