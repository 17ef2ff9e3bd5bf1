import { paragraphs } from '../export/words/userText';
import { Each } from './Each';
import type { Page } from './Page';

/** Written text in paragraphs, each in its own direction. */
export function Prose({ page, text, part = 'viewer-prose' }: { page: Page; text: string; part?: string }) {
  return (
    <Each items={paragraphs(text)}>
      {(paragraph) => (
        <p data-charter-part={part} dir="auto" lang={page.lang}>
          {paragraph}
        </p>
      )}
    </Each>
  );
}
