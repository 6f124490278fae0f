import type { MeetingPack, PackOutput } from '#domain/meeting/meeting-pack';
import type { PackEntry, PackPart } from '#domain/meeting/pack-told';
import type { Seen } from '#domain/register/register';
import { deliveredText } from '#i18n/delivered-text';
import { recordedNumber } from '#i18n/recorded-number';
import { asOfText, whenText } from '#i18n/register/when-text';
import { evidenceList } from './evidence.ts';
import { followed, listed, namedThing, soft, written, type Telling } from './telling.ts';

/** What works and what does not: numbers against their plan, what is behind, what was learned. */
export function workGroups({ works, worksNot }: Pick<MeetingPack, 'works' | 'worksNot'>, telling: Telling): PackPart['groups'] {
  const words = telling.say.coalition.pack;
  const output = (one: PackOutput) => outputEntry(one, telling);
  const lesson = (one: Seen<'lesson'>) => lessonEntry(one, telling);
  const behind = (one: Seen<'intervention'>) => behindEntry(one, telling);
  const yes = [...works.outputs.map(output), ...works.lessons.map(lesson)];
  const no = [...worksNot.behind.map(behind), ...worksNot.outputs.map(output), ...worksNot.lessons.map(lesson)];
  return [
    { title: words.worksYes, blocks: [listed('points', yes, words.worksYesNone)] },
    { title: words.worksNo, blocks: [listed('points', no, words.worksNoNone)] },
  ];
}

function outputEntry({ output, intervention, planned, delivered }: PackOutput, telling: Telling): PackEntry {
  const { say, format, language } = telling;
  const { unit, period, name, precision } = output.values;
  const done = deliveredText(delivered, precision, language, format);
  return {
    line: [
      followed(namedThing(`${intervention.name}: ${name ?? ''}`, 'output', output.id, telling)),
      { text: say.coalition.pack.output(done, recordedNumber(planned, format)) },
      ...(unit ? [{ text: unit, isRecorded: true as const, cut: 'name' as const }] : []),
      soft(`(${[...(period ? [whenText(period, language)] : []), asOfText(output.asOf, language)].join(', ')})`),
    ],
  };
}

function lessonEntry({ id, values }: Seen<'lesson'>, telling: Telling): PackEntry {
  const words = telling.say.coalition.pack;
  return {
    line: [
      { text: `${values.isSuccess ? words.success : words.lesson}:` },
      followed(namedThing(values.name, 'lesson', id, telling), '.'),
      ...written(values.lesson),
    ],
    below: evidenceList(id, telling),
  };
}

function behindEntry({ id, asOf, values }: Seen<'intervention'>, telling: Telling): PackEntry {
  return {
    line: [
      { text: `${telling.say.coalition.pack.behind}:` },
      followed(namedThing(values.name, 'intervention', id, telling), '.'),
      ...written(values.progress),
      soft(`(${asOfText(asOf, telling.language)})`),
    ],
  };
}
