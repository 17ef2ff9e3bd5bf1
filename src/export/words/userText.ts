import { type LocalizedText, plainText } from '../../model/text';

/**
 * Text that people wrote, inside sentences that the product wrote. It is marked while sentences are built, so that
 * each output can fence it off in its own way (`<bdi>` in HTML, nothing in Markdown) and no direction leaks out of it.
 * The marks are Unicode noncharacters, which exist for such internal use and are removed from what people wrote.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** Control characters (all but tab and line breaks), overrides of the writing direction, noncharacters, half characters. */
const UNWANTED = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|\r(?=\n)/gu;

/** Text without control characters and direction overrides; line breaks are `\n`. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '').replaceAll('\r', '\n');
}

/** Charter prose of one language, clean and marked; `''` when there is nothing to see. */
export function markedText(value: LocalizedText | undefined, language: string): string {
  const text = cleanText(plainText(value, language)).trim();
  return text && OPEN + text + CLOSE;
}

/** The words alone, without marks. */
export function unmarked(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}

/** The pieces of a sentence in order, each with whether people wrote it. */
export function textPieces(text: string): { readonly text: string; readonly written: boolean }[] {
  return text
    .split(/(\ufdd0[^\ufdd0\ufdd1]*\ufdd1)/)
    .filter(Boolean)
    .map((piece) => ({ text: unmarked(piece), written: piece.startsWith(OPEN) }));
}

/** Paragraphs of prose: split at empty lines. */
export function paragraphs(text: string): string[] {
  return unmarked(text)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '');
}
