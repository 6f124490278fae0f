import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '01a2',
  name: 'Coalitie',
  day: '2026-11-19',
  lastDay: null,
  from: '16:00',
  until: '18:00',
  place: 'De Waterlelie',
  about: null,
  url: null,
  version: 3,
  changedAt: '2026-11-01T09:30:05.123Z',
  cancelled: false,
  busy: true,
  ...more,
});
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile()', () => {
  it('tells an appointment in the time of the Netherlands, with its zone', () => {
    const lines = unfolded(calendarFile('Jaarplan', [event()]));
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Peil//Jaarplan//NL']);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:01a2@peil',
      'DTSTAMP:20261101T093005Z',
      'LAST-MODIFIED:20261101T093005Z',
      'SEQUENCE:2',
      'DTSTART;TZID=Europe/Amsterdam:20261119T160000',
      'DTEND;TZID=Europe/Amsterdam:20261119T180000',
      'SUMMARY:Coalitie',
      'LOCATION:De Waterlelie',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(lines).toContain('TZID:Europe/Amsterdam');
  });

  it('takes a whole day where no time is known, and no end that lies before its beginning', () => {
    expect(calendarFile('x', [event({ from: null })])).toContain('DTSTART;VALUE=DATE:20261119\r\n');
    expect(calendarFile('x', [event({ from: 'na het eten' })])).toContain('DTSTART;VALUE=DATE:20261119\r\n');
    expect(calendarFile('x', [event({ from: '9.30', until: '8:00' })])).toMatch(/T093000\r\nSUMMARY/);
  });

  it('escapes what has a meaning in a calendar, so that no text becomes a line of its own', () => {
    const file = calendarFile('x', [event({ name: 'A, B; C\\D\r\nEND:VEVENT\u0007' })]);
    expect(unfolded(file)).toContain('SUMMARY:A\\, B\\; C\\\\D\\nEND:VEVENT ');
  });

  it('folds at 75 bytes and never inside a character', () => {
    const name = 'Koppelkansen ✓ voor ouderen één '.repeat(12);
    const file = calendarFile('x', [event({ name })]);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(unfolded(file)).toContain(`SUMMARY:${name}`);
  });

  it('tells a calendar that a meeting is off', () => {
    expect(calendarFile('x', [event({ cancelled: true })])).toContain('STATUS:CANCELLED');
  });

  it('lasts to and with the last whole day, and leaves who has it free', () => {
    const month = calendarFile('x', [event({ day: '2026-12-01', lastDay: '2026-12-31', from: null, busy: false })]);
    expect(month).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(month).toContain('TRANSP:TRANSPARENT\r\n');
    expect(calendarFile('x', [event()])).not.toContain('TRANSP');
    expect(calendarFile('x', [event({ from: null, lastDay: '2026-11-19' })])).not.toContain('DTEND');
  });
});
