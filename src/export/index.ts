export { charterFileName } from './charterFileName';
export type { ExportOptions } from './ExportOptions';
export { type CsvResult, fromCsv } from './fromCsv';
export { fromMarkdown, type MarkdownResult, type ReadMarkdownOptions } from './fromMarkdown';
export { type CsvOptions, toCsv } from './toCsv';
export { type DocxOptions, toDocx } from './toDocx';
export { toHtml } from './toHtml';
export { toJson } from './toJson';
export { type MarkdownOptions, toMarkdown } from './toMarkdown';
