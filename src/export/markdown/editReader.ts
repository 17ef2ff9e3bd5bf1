import type { CharterIssue } from '../../model';
import { warning } from '../../model/issue';
import type { MarkdownLine } from './markdownLines';
import { type Piece, type PrintedField, readPlaces, spaced } from './placeholders';

/** What somebody wrote in place of a text: for some of its paragraphs, or for all of it. */
export interface TextEdit {
  readonly field: PrintedField;
  readonly parts: ReadonlyMap<number | undefined, string>;
  /** Paragraphs added behind the last. */
  readonly added: readonly string[];
}

/** What the lines of a file say otherwise than the charter, and what could not be understood of them. */
export interface Edits {
  readonly edits: readonly TextEdit[];
  readonly issues: readonly CharterIssue[];
}

/** Gathers edits by field, and says where two lines disagree. */
export function editReader(fields: readonly PrintedField[]) {
  interface Edit {
    parts: Map<number | undefined, string>;
    lines: Map<number | undefined, number>;
    added: string[];
  }
  const edits = new Map<number, Edit>();
  const mentions: { field: number; text: string; line: MarkdownLine }[] = [];
  const issues: CharterIssue[] = [];
  const editOf = (field: number): Edit => {
    const edit = edits.get(field) ?? { parts: new Map(), lines: new Map(), added: [] };
    edits.set(field, edit);
    return edit;
  };
  const issue = (kind: 'computed' | 'extra' | 'missing', { line, texts }: MarkdownLine) =>
    issues.push(warning(`markdown.${kind}`, '', { line, text: shortened(texts.join(' | ')) }));
  const put = (piece: Extract<Piece, { field: number }>, text: string, old: string, line: MarkdownLine) => {
    const field = fields[piece.field];
    if (!field || spaced(text) === spaced(old)) return;
    const whole = piece.part === undefined ? field.parts.join(' ') : field.parts[piece.part];
    // A name in the middle of a sentence begins small: there it is only mentioned.
    if (old !== whole) mentions.push({ field: piece.field, text, line });
    // A list of words was made longer, and where each of them ends cannot be told.
    else if (field.tag !== undefined && text.includes(', ') && !old.includes(', ')) issue('computed', line);
    else {
      const edit = editOf(piece.field);
      const known = edit.parts.get(piece.part);
      if (known === undefined) {
        edit.parts.set(piece.part, text);
        edit.lines.set(piece.part, line.line);
      } else if (known !== text) {
        const other = edit.lines.get(piece.part) ?? 0;
        issues.push(
          warning('markdown.conflict', field.path, { line: line.line, text: shortened(text), other }),
        );
      }
    }
  };
  return {
    issue,
    /** Takes over what a line says in its places. */
    take(line: MarkdownLine, printed: MarkdownLine, pieces: readonly Piece[][], read: readonly string[][]) {
      for (const [cell, row] of pieces.entries()) {
        const old = readPlaces(row, printed.texts[cell] ?? '') ?? [];
        const places = row.filter((piece) => 'field' in piece);
        if (old.length !== places.length) issue('computed', line);
        else
          for (const [at, piece] of places.entries()) put(piece, read[cell]?.[at] ?? '', old[at] ?? '', line);
      }
    },
    /** Takes a line for a further paragraph of the text that ends above it; false when none does. */
    append(above: readonly Piece[][] | undefined, line: MarkdownLine): boolean {
      const [piece, ...others] = above?.flat() ?? [];
      if (!piece || !('field' in piece) || others.length > 0) return false;
      const last = (fields[piece.field]?.parts.length ?? 0) - 1;
      if (piece.part !== last) return false;
      editOf(piece.field).added.push(line.texts[0] ?? '');
      return true;
    },
    end(): Edits {
      for (const { field, text, line } of mentions) {
        const said = [...(edits.get(field)?.parts.values() ?? [])].map((one) => one.toLowerCase());
        if (!said.includes(text.toLowerCase())) issue('computed', line);
      }
      return {
        edits: [...edits].flatMap(([at, { parts, added }]) => {
          const field = fields[at];
          return field ? [{ field, parts, added }] : [];
        }),
        issues: issues.sort((a, b) => Number(a.params?.line) - Number(b.params?.line)),
      };
    },
  };
}

const MOST_SHOWN = 80;

function shortened(text: string): string {
  const shown = [...text.slice(0, MOST_SHOWN * 2)];
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN).join('')}…` : text;
}
