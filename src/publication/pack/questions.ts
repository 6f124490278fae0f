import { workAddress } from '#domain/address/work-address';
import type { PackBlock, PackEntry } from '#domain/meeting/pack-told';
import { MEETING_QUESTIONS } from '#domain/meeting/questions';
import type { Seen } from '#domain/register/register';
import { fieldLabel } from '#i18n/register/register-words';
import { written, type Telling } from './telling.ts';

/** The four questions of a meeting with their answers, and room to write where there are none. */
export function questionBlocks(meeting: Seen<'meeting'>, { language, place }: Telling): PackBlock[] {
  const entry = (question: (typeof MEETING_QUESTIONS)[number]): PackEntry => {
    const to = workAddress.thing(place, 'meeting', meeting.id, language, { field: question });
    const answer = written(meeting.values[question]);
    const line = [{ text: fieldLabel(language, 'meeting', question), to, look: 'strong' as const }];
    return answer.length > 0 ? { line, below: [{ is: 'list', as: 'lines', entries: [{ line: answer }] }] } : { line, isBlank: true };
  };
  return [{ is: 'list', as: 'titled', entries: MEETING_QUESTIONS.map(entry) }];
}
