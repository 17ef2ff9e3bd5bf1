import { describe, expect, it } from 'vitest';
import { calendarFile, reviewDates } from '../../../src/lifecycle';
import { exampleCharters } from '../../../src/testing/examples';
import { physicalLines, readCalendar } from './readCalendar';

const options = {
  charterId: 'quillmere-2026',
  title: 'Review the charter',
  stamp: '2026-09-30T08:15:00+03:00',
};

const read = (dates: readonly string[], more: object = {}) =>
  readCalendar(new TextEncoder().encode(calendarFile(dates, { ...options, ...more })));

describe('a calendar file', () => {
  it('holds each of the next dates as a day of its own that stays free', () => {
    const { next } = reviewDates(exampleCharters.quillmere, { now: '2026-09-30' });
    const events = read(next);
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual([
      '20261130',
      '20270228',
      '20270531',
      '20270831',
    ]);
    expect(events[1]).toEqual({
      UID: 'quillmere-2026-review-2027-02-28@enablement-charter',
      DTSTAMP: '20260930T051500Z',
      'DTSTART;VALUE=DATE': '20270228',
      'DTEND;VALUE=DATE': '20270301',
      SUMMARY: 'Review the charter',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('names an event alike whenever it is made, so that a second file adds none', () => {
    const [first] = read(['2026-11-30']);
    const [later] = read(['2026-11-30'], { stamp: '2026-10-20', title: 'Another title' });
    expect(later?.UID).toBe(first?.UID);
    expect(later?.DTSTAMP).toBe('20261020T000000Z');
  });

  it('says what people wrote, whatever stands in it', () => {
    const title = 'Review; "what, if" \\n or C:\\dates\nthe second line';
    const description = 'Αναθεώρηση της χάρτας 🗓️ '.repeat(12);
    const url = 'https://portal.example/charters/1?a=1;b=2,3';
    const [event] = read(['2026-11-30'], { title, description, url });
    expect(event).toMatchObject({ SUMMARY: title, DESCRIPTION: description, URL: url });
  });

  it('breaks long lines by octets, and no character in two', () => {
    for (const text of ['α', '漢', '👩‍🚀', 'aα漢👩']) {
      for (let shift = 0; shift < 8; shift++) {
        const title = 'x'.repeat(shift) + text.repeat(60);
        const file = calendarFile(['2026-11-30'], { ...options, title });
        expect(file).not.toContain('\ufffd');
        for (const line of physicalLines(file)) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(read(['2026-11-30'], { title })[0]?.SUMMARY).toBe(title);
      }
    }
  });

  it('lets nobody write a line of their own', () => {
    const [event, ...more] = read(['2026-11-30'], {
      title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007\ud800',
      url: 'https://a.example/\r\nATTENDEE:mailto:x@y.example',
      charterId: 'c\r\nUID:2',
    });
    expect(more).toEqual([]);
    expect(event?.SUMMARY).toBe('a\nEND:VEVENT\nBEGIN:VEVENT');
    expect(event?.URL).toBe('https://a.example/ATTENDEE:mailto:x@y.example');
  });

  it('holds no day twice, and nothing that is no day', () => {
    expect(read(['2026-11-30', '2026-02-30', 'soon', '2026-11-30', '2026-10-01'])).toHaveLength(2);
    expect(read([])).toEqual([]);
  });

  it('that is stamped with no time is a mistake', () => {
    expect(() => read(['2026-11-30'], { stamp: 'now' })).toThrow(RangeError);
  });
});
