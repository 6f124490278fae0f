import type { Disclosed } from '#domain/disclosure/disclosed';
import type { PackTold } from '#domain/meeting/pack-told';
import { formats } from '#i18n/format';
import type { Block, Paper } from '../paper.ts';
import { fitBlock, fitLine, shortened, type Fitting } from './fit.ts';
import type { PackFor } from './pack-for.ts';

/** The pack of a meeting for paper: the lines of its page, as far as there is room; every line leads to its source. */
export function packPaper(
  told: Disclosed<PackTold>,
  { programme: ofProgramme, madeOn, fictional, ...fitting }: Pick<PackFor, 'programme' | 'madeOn' | 'fictional'> & Fitting,
): Paper {
  const { language, say, room, page } = fitting;
  const words = say.coalition.pack;
  const programme = shortened(ofProgramme, room.name);
  const heading = (level: 2 | 3, text: string): Block => ({ is: 'heading', level, line: [{ text }] });
  return {
    language,
    title: words.title(shortened(told.name, room.name), told.day),
    kicker: `${programme} · ${told.kicker}`,
    lead: [
      ...(fictional === null ? [] : [[{ text: say.shell.fictional(fictional), look: 'strong' as const }]]),
      ...(told.about === null ? [] : [fitLine([told.about], fitting)]),
      [{ text: told.lead }, { text: words.asPage, to: page }],
    ],
    blocks: told.parts.flatMap(({ title, groups }) => [
      heading(2, title),
      ...groups.flatMap(({ title: head, blocks }) => [
        ...(head === null ? [] : [heading(3, head)]),
        ...blocks.flatMap((block) => fitBlock(block, fitting)),
      ]),
    ]),
    foot: [`${programme}, ${words.madeOn(formats(language).date(madeOn))}`, ...(fictional === null ? [] : [words.fictional])].join(' · '),
    pageWords: words.pageOf,
    textSize: room.textSize,
    signsMissing: words.signsMissing,
    day: madeOn,
  };
}
