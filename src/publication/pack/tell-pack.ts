import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import type { PackBlock, PackPart, PackTold } from '#domain/meeting/pack-told';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { costBlocks } from './costs.ts';
import { decideGroups } from './decide.ts';
import { goalBlocks } from './goals.ts';
import type { PackFor } from './pack-for.ts';
import { questionBlocks } from './questions.ts';
import type { Telling } from './telling.ts';
import { workGroups } from './works.ts';

/** The pack of a meeting in words, of which both its page and its paper are made. */
export function tellPack(
  pack: Disclosed<MeetingPack>,
  { language, address, place, madeOn, stand }: Pick<PackFor, 'language' | 'address' | 'place' | 'madeOn' | 'stand'>,
): Disclosed<PackTold> {
  const say = messages(language, address);
  const telling: Telling = { language, say, format: formats(language), place, evidence: pack.evidence };
  const words = say.coalition.pack;
  const { name, on, from, place: room } = pack.meeting.values;
  const about = [from, room].filter(Boolean).join(', ');
  const whole = (blocks: PackBlock[]): PackPart['groups'] => [{ title: null, blocks }];
  const told: PackTold = {
    name: name ?? '',
    day: on ? telling.format.date(on) : '',
    kicker: words.kicker,
    stand,
    lead:
      stand.is === 'now'
        ? words.lead(telling.format.date(madeOn))
        : words.stood[stand.is](telling.format.date(stand.day), telling.format.date(madeOn)),
    about: about === '' ? null : { text: about, cut: 'prose' },
    parts: [
      { part: 'how', title: words.how, groups: whole(goalBlocks(pack.goals, telling)) },
      { part: 'works', title: words.works, groups: workGroups(pack, telling) },
      { part: 'decide', title: words.decide, groups: decideGroups(pack, telling) },
      { part: 'costs', title: words.costs, groups: whole(costBlocks(pack.costs, telling)) },
      { part: 'questions', title: say.coalition.meeting.questions, groups: whole(questionBlocks(pack.meeting, telling)) },
    ],
  };
  return fromDisclosed(told, pack);
}
