import type { CalendarHappening, CalendarMoment } from '#domain/meeting/calendar';
import type { Language } from '#i18n/language';

const WORDS: Readonly<Record<Language, Readonly<Record<CalendarHappening, string>>>> = {
  nl: {
    meeting: 'Overleg',
    cycle: 'Van een partner',
    action: 'Actie klaar',
    milestone: 'Mijlpaal',
    'call-opens': 'Subsidie gaat open',
    'call-closes': 'Subsidie sluit',
    'decision-due': 'Besluit over subsidie',
    'account-due': 'Subsidie verantwoorden',
    'determination-due': 'Subsidie vaststellen',
    'repayment-due': 'Subsidie terugbetalen',
  },
  en: {
    meeting: 'Meeting',
    cycle: 'Of a partner',
    action: 'Action due',
    milestone: 'Milestone',
    'call-opens': 'Grants open',
    'call-closes': 'Grants close',
    'decision-due': 'Decision on a grant',
    'account-due': 'Grant to be accounted for',
    'determination-due': 'Grant to be determined',
    'repayment-due': 'Grant to be paid back',
  },
};

/** What happens: `Mijlpaal`. */
export function happeningText(what: CalendarHappening, language: Language): string {
  return WORDS[language][what];
}

/** A moment in one line, as a calendar shows it: a meeting by its name, else with what happens before it. */
export function momentName({ what, name }: CalendarMoment, language: Language): string {
  return what === 'meeting' ? name : `${happeningText(what, language)}: ${name}`;
}

/** Whose it is and what it is about; null where neither is known. */
export function momentAbout({ what, organisation, about }: CalendarMoment, language: Language): string | null {
  const parts = [what === 'meeting' ? happeningText(what, language) : null, organisation, about].filter(Boolean);
  return parts.length === 0 ? null : parts.join('. ');
}
