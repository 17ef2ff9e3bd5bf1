/** A message as a test looks for it on the page: spaces that do not break, as in “17 %”, are read as spaces. */
export function seen(message: string): string {
  return message.replace(/[\u00a0\u202f]/g, ' ');
}
