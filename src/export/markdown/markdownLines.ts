/** A line of Markdown as far as it matters here: what it is, its texts without escapes, and where it stands. */
export interface MarkdownLine {
  readonly shape: 'heading' | 'item' | 'step' | 'row' | 'text';
  /** One text; of a row one for each cell. */
  readonly texts: readonly string[];
  /** Counted from 1; of a text on several lines the first. */
  readonly line: number;
}

const STARTS = /^(?:(#{1,6})\s+|([-*+])\s+|(\d{1,9}[.)])\s+)/;
const RULE = /^[\s|:-]+$/;

/**
 * The lines of our own Markdown, as it was written or as an editor has laid it out anew: wrapped lines are joined, and
 * bullets, numbers, the width of columns and the escapes that were not needed make no difference.
 */
export function markdownLines(markdown: string): MarkdownLine[] {
  const lines: (MarkdownLine & { raw: string })[] = [];
  let open = false;
  for (const [at, full] of markdown.split(/\r?\n/).entries()) {
    const raw = full.trim();
    if (raw === '') open = false;
    else if (raw.startsWith('|')) {
      open = false;
      if (!(raw.includes('-') && RULE.test(raw)))
        lines.push({ shape: 'row', texts: cellsOf(raw), line: at + 1, raw });
    } else {
      const [mark = '', heading, bullet, step] = STARTS.exec(raw) ?? [];
      const last = lines.at(-1);
      if (mark === '' && open && last) {
        lines[lines.length - 1] = { ...last, raw: `${last.raw} ${raw}` };
        continue;
      }
      const shape = heading ? (`heading` as const) : bullet ? 'item' : step ? 'step' : 'text';
      lines.push({ shape, texts: [heading ?? ''], line: at + 1, raw: raw.slice(mark.length) });
      open = heading === undefined;
    }
  }
  return lines.map(({ shape, texts, line, raw }) => ({
    shape,
    texts: shape === 'row' ? texts : [`${texts[0] ?? ''}${unescapeMarkdown(raw)}`],
    line,
  }));
}

/** The cells of a row, between bars that are not escaped. */
function cellsOf(row: string): string[] {
  const cells = row.replace(/^\|/, '').split(/(?<!\\)\|/);
  // The bar at the end opens no cell.
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => unescapeMarkdown(cell.trim()));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that `escapeMarkdown` made this of. */
function unescapeMarkdown(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot);/g,
    (_, char: string | undefined, entity = '') => char ?? ENTITIES[entity] ?? '',
  );
}
