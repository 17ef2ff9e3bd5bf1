import { useState } from 'react';
import { Button } from '../../src/kit/Button';
import type { CreatedTheme } from '../../src/theming';

const schemeWords = { light: 'light', dark: 'dark', contrast: 'high contrast' } as const;

/** What became of a brand colour, in sentences, and the theme as a file. */
export function ThemeReport({ theme }: { theme: CreatedTheme }) {
  const [answer, setAnswer] = useState('');
  const { adjusted, failing, ...file } = theme;
  const json = JSON.stringify(file, null, 2);
  const copy = () =>
    navigator.clipboard.writeText(json).then(
      () => setAnswer('Copied.'),
      () => setAnswer('The browser does not allow it. Open the theme below and copy it by hand.'),
    );
  return (
    <div className="brand-report" lang="en" dir="ltr">
      <div>
        <p className="brand-verdict">
          {failing.length > 0
            ? `${failing.length} pairs of colours cannot be told apart.`
            : adjusted.length > 0
              ? `Every pair can be read. For that, ${count(adjusted.length, 'colour was', 'colours were')} made lighter or darker.`
              : 'Every pair can be read, and every colour is as it was given.'}
        </p>
        {adjusted.length + failing.length > 0 && (
          <details>
            <summary>Which, and why</summary>
            <ul>
              {adjusted.map(({ scheme, token, from, to, pair, ratio, needed }) => (
                <li key={`${scheme} ${token}`}>
                  <Dot colour={from} /> → <Dot colour={to} /> In {schemeWords[scheme]}, <code>{token}</code>{' '}
                  became <code>{to}</code>: {pair[0]} on {pair[1]} was {short(ratio)}, and needs {needed}.
                </li>
              ))}
              {failing.map(({ scheme, pair, ratio, needed }) => (
                <li key={`${scheme} ${pair}`}>
                  In {schemeWords[scheme]}, {pair[0]} on {pair[1]} is {short(ratio)}, and needs {needed}.
                </li>
              ))}
            </ul>
          </details>
        )}
        <details>
          <summary>The theme as JSON</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
          <pre tabIndex={0}>{json}</pre>
        </details>
      </div>
      <div className="brand-copy">
        <Button variant="primary" onClick={copy}>
          Copy theme JSON
        </Button>
        <span role="status">{answer}</span>
      </div>
    </div>
  );
}

function Dot({ colour }: { colour: string }) {
  return <span className="brand-dot" style={{ background: colour }} />;
}

function short(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function count(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}
