import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import './support/sheet.css';
import { addressOf, type Door, questions, readers } from './welcome/doors';
import { Faces } from './welcome/Faces';
import './welcome/welcome.css';

const meta = {
  title: 'Welcome',
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;

/** The product in one look, and a way to every question about it. */
export const Welcome: StoryObj = {
  render: (_, { globals }) => (
    <main className="welcome">
      <header className="welcome-head" lang="en" dir="ltr">
        <p className="welcome-name">enablement-charter</p>
        <h1>The agreement behind sales enablement, written, measured and signed inside your own product.</h1>
        <p className="welcome-lede">
          React components for the charter in which a company says why enablement exists, which services it
          gives, to whom, who pays, and how success is measured.
        </p>
        <p className="welcome-doors">
          <Way
            className="welcome-first"
            door={{ title: 'Try the application', note: '', id: 'portal--application' }}
          />
          <Way door={{ title: 'Getting started', note: '', id: 'guides-getting-started--docs' }} />
        </p>
      </header>
      <Faces globals={globals} />
      <div lang="en" dir="ltr">
        <section className="welcome-part">
          <h2>What does it look like …</h2>
          <ul className="welcome-questions">
            {questions.map((door) => (
              <li key={door.title} className="sheet-card">
                <Way door={door} />
                <p className="sheet-quiet">{door.note}</p>
              </li>
            ))}
          </ul>
        </section>
        <section className="welcome-part">
          <h2>Where to begin</h2>
          <ul className="welcome-readers">
            {readers.map(({ who, wants, doors }) => (
              <li key={who}>
                <h3>{who}</h3>
                <p className="sheet-quiet">{wants}</p>
                <ul>
                  {doors.map((door) => (
                    <li key={door.id}>
                      <Way door={door} /> <span className="sheet-quiet">{door.note}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
        <p className="welcome-foot sheet-quiet">
          The toolbar above sets theme, density, language, direction and what the reader may do, here and on
          every page. Every story is also a test: it runs in a browser, with an accessibility check, and fails
          on any message in the console.
        </p>
      </div>
    </main>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.face-view [data-charter-part]').length).toBeGreaterThan(
      100,
    );
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

function Way({ door, className }: { door: Door; className?: string }) {
  return (
    <a className={className} href={addressOf(door)} target="_top">
      {door.title}
    </a>
  );
}
