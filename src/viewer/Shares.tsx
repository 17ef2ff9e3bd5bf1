import type { Share } from '../export/words/blocks';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/** Shares of a whole, each as text and as a bar drawn in SVG, which needs no style attribute. */
export function Shares({ page, shares }: { page: Page; shares: readonly Share[] }) {
  return (
    <ul {...page.slot('viewer-shares')}>
      <Each items={shares}>
        {({ name, share, text }) => (
          <li>
            <span>
              <Line page={page} text={name} />
            </span>
            <span>{text}</span>
            {share !== undefined && (
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width="100" height="6" data-bar="track" />
                <rect width={Math.min(100, Math.max(0, share))} height="6" data-bar="share" />
              </svg>
            )}
          </li>
        )}
      </Each>
    </ul>
  );
}
