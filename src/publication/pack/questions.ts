import { workAddress } from '#domain/address/work-address';
import { MEETING_QUESTIONS } from '#domain/meeting/questions';
import type { Seen } from '#domain/register/register';
import { fieldLabel } from '#i18n/register/register-words';
import type { Block, Entry } from '../paper.ts';
import { written, type Telling } from './telling.ts';

/** The four questions of a meeting with their answers, and room to write where there are none. */
export function questionBlocks(meeting: Seen<'meeting'>, telling: Telling): Block[] {
  const { language, origin, place, room } = telling;
  const entry = (question: (typeof MEETING_QUESTIONS)[number]): Entry => {
    const to = origin + workAddress.thing(place, 'meeting', meeting.id, language, { field: question });
    const answer = written(meeting.values[question], telling);
    const line = [{ text: fieldLabel(language, 'meeting', question), to, look: 'strong' as const }];
    return answer.length > 0 ? { line, below: [answer] } : { line, blank: room.blank };
  };
  return [{ is: 'entries', numbered: false, entries: MEETING_QUESTIONS.map(entry) }];
}
