/** An event of a calendar file: its properties by name, parameters included, values as they were meant. */
export type CalendarEvent = Readonly<Record<string, string>>;

/**
 * Reads the events of a calendar file, by the text of RFC 5545 and nothing of the code that writes one. Throws at a line
 * that is too long in octets, at a bare line break, and at octets that are no UTF-8.
 */
export function readCalendar(file: Uint8Array): CalendarEvent[] {
  const bytes = [...file];
  const lines: number[][] = [];
  let line: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 13 && bytes[at + 1] === 10) {
      if (line.length > 75) throw new Error(`A line has ${line.length} octets.`);
      lines.push(line);
      line = [];
      at++;
    } else if (byte === 13 || byte === 10) throw new Error('A bare line break.');
    else line.push(byte);
  }
  if (line.length > 0) throw new Error('The last line has no end.');
  const unfolded: number[][] = [];
  for (const one of lines) {
    if (one[0] === 32 || one[0] === 9) unfolded.at(-1)?.push(...one.slice(1));
    else unfolded.push(one);
  }
  // Octets first, characters after: a fold may have cut anywhere.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return eventsOf(unfolded.map((one) => decoder.decode(Uint8Array.from(one))));
}

/** Every physical line, to see that no character was cut in two. */
export function physicalLines(text: string): string[] {
  return text.split('\r\n').slice(0, -1);
}

function eventsOf(lines: readonly string[]): CalendarEvent[] {
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('No calendar.');
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT') {
      if (open) events.push(open);
      open = undefined;
    } else if (open) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon);
      if (name in open) throw new Error(`${name} stands twice.`);
      open[name] = meaningOf(line.slice(colon + 1));
    }
  }
  return events;
}

function meaningOf(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
