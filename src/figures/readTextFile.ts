/** Code pages in which spreadsheet programs write CSV files where they do not use Unicode. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  el: 'windows-1253',
  ru: 'windows-1251',
  ar: 'windows-1256',
};

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, or else the code page that spreadsheet programs use in
 * this language.
 */
export async function readTextFile(file: Blob, language: string): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(CODE_PAGES[language.slice(0, 2)] ?? 'windows-1252').decode(bytes);
  }
}
