/** What a CommonMark reader makes of one line of escaped text: backslash escapes and entities read back. */
export function readMarkdown(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
