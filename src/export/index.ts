export { charterFileName } from './charterFileName';
export type { ExportOptions } from './ExportOptions';
export { type ReportFirst, type ReportOptions, type ReportText, reportText } from './reportText';
export { type CsvOptions, toCsv } from './toCsv';
export { type DocxOptions, toDocx } from './toDocx';
export { toHtml } from './toHtml';
export { toJson } from './toJson';
export { toMarkdown } from './toMarkdown';
