import { textPieces } from '../../export/words/userText';

/** A sentence in which what people wrote is marked: it stands in `<bdi>`, so that no name turns the line around. */
export function Sentence({ text }: { text: string }) {
  return textPieces(text).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
    piece.written ? <bdi key={index}>{piece.text}</bdi> : piece.text,
  );
}
