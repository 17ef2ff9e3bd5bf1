import { textPieces } from '../export/words/userText';
import { Each } from './Each';
import type { Page } from './Page';

/** A sentence: what people wrote in it stands in `<bdi>`, so that its direction stays its own. */
export function Line({ page, text }: { page: Page; text: string }) {
  return (
    <Each items={textPieces(text)}>
      {(piece) => (piece.written ? <bdi lang={page.lang}>{piece.text}</bdi> : piece.text)}
    </Each>
  );
}
