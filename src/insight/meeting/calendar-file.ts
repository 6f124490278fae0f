import { dayAfter } from '#base/day-after';

/** Something in a calendar. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar that reads the file again changes what it has. */
  id: string;
  name: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** The last of several whole days; null for one day. */
  lastDay: string | null;
  /** `HH:MM` in the Netherlands; null for the whole day. */
  from: string | null;
  /** Null when it is not known; ignored without `from`. */
  until: string | null;
  place: string | null;
  about: string | null;
  url: string | null;
  /** How often it was changed: a calendar takes the highest. */
  version: number;
  /** When it was last changed, ISO in UTC. */
  changedAt: string;
  cancelled: boolean;
  /** Whether who has it in a calendar is not free then: a meeting is, a deadline is not. */
  busy: boolean;
}

const LINE = 75;
/** The rules of the Netherlands since 1996, so that a calendar need not know the zone. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (iCalendar, RFC 5545): lines of at most 75 bytes that end in CRLF, texts escaped. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Peil//Jaarplan//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...ZONE,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@peil`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `LAST-MODIFIED:${stamp(event.changedAt)}`,
    `SEQUENCE:${Math.max(0, event.version - 1)}`,
    ...timeLines(event),
    `SUMMARY:${escaped(event.name)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.about ? [`DESCRIPTION:${escaped(event.about)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(event.busy ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

function timeLines({ day, lastDay, from, until }: CalendarEvent): string[] {
  const date = day.replaceAll('-', '');
  const time = (clock: string | null) => {
    const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clock ?? '');
    return match ? `${match[1]!.padStart(2, '0')}${match[2]}00` : null;
  };
  const [begin, end] = [time(from), time(until)];
  // The end of whole days is the day after the last.
  if (begin === null)
    return [
      `DTSTART;VALUE=DATE:${date}`,
      ...(lastDay !== null && lastDay > day ? [`DTEND;VALUE=DATE:${dayAfter(lastDay).replaceAll('-', '')}`] : []),
    ];
  const at = (clock: string) => `TZID=Europe/Amsterdam:${date}T${clock}`;
  return [`DTSTART;${at(begin)}`, ...(end !== null && end > begin ? [`DTEND;${at(end)}`] : [])];
}

/** `20261122T083000Z` */
function stamp(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replace(/\r\n|\r|\n/g, '\\n')
      // Other control characters may not stand in a calendar.
      .replace(/\p{Cc}/gu, ' ')
  );
}

/** Broken between characters, never inside one: each line after the first begins with a blank. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LINE) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n');
}
