import type { MeetingPack, PackOutput } from '#domain/meeting/meeting-pack';
import type { Seen } from '#domain/register/register';
import { recordedNumber } from '#i18n/recorded-number';
import { whenText } from '#i18n/register/when-text';
import type { Block, Entry } from '../paper.ts';
import { evidenceLines } from './evidence.ts';
import { entries, followed, heading, namedThing, shortened, soft, written, type Telling } from './telling.ts';

/** What works and what does not: numbers against their plan, what is behind, what was learned. */
export function workBlocks({ works, worksNot }: Pick<MeetingPack, 'works' | 'worksNot'>, telling: Telling): Block[] {
  const words = telling.say.coalition.pack;
  const output = (one: PackOutput) => outputEntry(one, telling);
  const lesson = (one: Seen<'lesson'>) => lessonEntry(one, telling);
  const behind = (one: Seen<'intervention'>) => behindEntry(one, telling);
  const asIs = (entry: Entry) => entry;
  return [
    heading(3, words.worksYes),
    ...entries([...works.outputs.map(output), ...works.lessons.map(lesson)], asIs, words.worksYesNone, telling),
    heading(3, words.worksNo),
    ...entries(
      [...worksNot.behind.map(behind), ...worksNot.outputs.map(output), ...worksNot.lessons.map(lesson)],
      asIs,
      words.worksNoNone,
      telling,
    ),
  ];
}

function outputEntry({ output, intervention, planned, delivered }: PackOutput, telling: Telling): Entry {
  const { say, format, language, room } = telling;
  const { unit, period, name } = output.values;
  const number = (value: number) => recordedNumber(value, format);
  return {
    line: [
      followed(namedThing(`${intervention.name}: ${name ?? ''}`, 'output', output.id, telling)),
      { text: say.coalition.pack.output(number(delivered), number(planned), shortened(unit ?? '', room.name)) },
      ...(period ? [soft(`(${whenText(period, language)})`)] : []),
    ],
  };
}

function lessonEntry({ id, values }: Seen<'lesson'>, telling: Telling): Entry {
  const words = telling.say.coalition.pack;
  return {
    line: [
      { text: `${values.isSuccess ? words.success : words.lesson}:` },
      followed(namedThing(values.name, 'lesson', id, telling), '.'),
      ...written(values.lesson, telling),
    ],
    below: evidenceLines(id, telling),
  };
}

function behindEntry({ id, values }: Seen<'intervention'>, telling: Telling): Entry {
  return {
    line: [
      { text: `${telling.say.coalition.pack.behind}:` },
      followed(namedThing(values.name, 'intervention', id, telling), '.'),
      ...written(values.progress, telling),
    ],
  };
}
