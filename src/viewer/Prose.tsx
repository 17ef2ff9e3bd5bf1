import { paragraphs, textPieces } from '../export/words/userText';
import type { CharterPartName } from '../kit/partNames';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/** Text in paragraphs: written text in its own direction, a sentence of the product with the written pieces fenced off. */
export function Prose({
  page,
  text,
  part = 'viewer-prose',
}: {
  page: Page;
  text: string;
  part?: CharterPartName;
}) {
  const pieces = textPieces(text);
  if (pieces.length !== 1 || !pieces[0]?.written) {
    return text === '' ? null : (
      <p {...page.slot(part)}>
        <Line page={page} text={text} />
      </p>
    );
  }
  return (
    <Each items={paragraphs(text)}>
      {(paragraph) => (
        <p {...page.slot(part)} dir="auto" lang={page.lang}>
          {paragraph}
        </p>
      )}
    </Each>
  );
}
