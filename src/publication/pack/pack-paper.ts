import type { Disclosed } from '#domain/disclosure/disclosed';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import { asOfText } from '#i18n/register/when-text';
import type { Block, Paper } from '../paper.ts';
import { costBlocks } from './costs.ts';
import { decideBlocks } from './decide.ts';
import { goalBlocks } from './goals.ts';
import type { PackFor } from './pack-for.ts';
import { questionBlocks } from './questions.ts';
import { heading, shortened, type Telling } from './telling.ts';
import { workBlocks } from './works.ts';

/** The pack of a meeting for paper, as the page shows it, as far as there is room; every line leads to its source. */
export function packPaper(pack: Disclosed<MeetingPack>, of: Pick<PackFor, 'programme' | 'madeOn' | 'fictional'>, telling: Telling): Paper {
  const { language, say, format, room, page } = telling;
  const words = say.coalition.pack;
  const { name, on, from, place } = pack.meeting.values;
  const programme = shortened(of.programme, room.name);
  const about = [from, place].filter(Boolean).join(', ');
  const part = (title: string, blocks: Block[]): Block[] => [heading(2, title), ...blocks];
  return {
    language,
    title: words.title(shortened(name ?? '', room.name), on ? format.date(on) : ''),
    kicker: `${programme} · ${words.kicker}`,
    lead: [
      ...(of.fictional === null ? [] : [[{ text: say.shell.fictional(of.fictional), look: 'strong' as const }]]),
      ...(about === '' ? [] : [[{ text: shortened(about, room.prose) }]]),
      [{ text: words.lead(format.date(of.madeOn)) }, { text: words.asPage, to: page }],
    ],
    blocks: [
      ...part(words.how, goalBlocks(pack.goals, telling)),
      ...part(words.works, workBlocks(pack, telling)),
      ...part(words.decide, decideBlocks(pack, telling)),
      ...part(words.costs, costBlocks(pack.costs, telling)),
      ...part(say.coalition.meeting.questions, questionBlocks(pack.meeting, telling)),
    ],
    foot: [`${programme}, ${asOfText(of.madeOn, language)}`, ...(of.fictional === null ? [] : [words.fictional])].join(' · '),
    pageWords: words.pageOf,
    textSize: room.textSize,
    signsMissing: words.signsMissing,
    day: of.madeOn,
  };
}
