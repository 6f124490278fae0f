import { coalitionAddress } from '#domain/address/coalition-address';
import type { MeetingPack, PackDecision } from '#domain/meeting/meeting-pack';
import type { Block, Line } from '../paper.ts';
import { evidenceLines } from './evidence.ts';
import { entries, followed, heading, named, namedThing, option, shortened, soft, written, type Telling } from './telling.ts';

/** What to decide: the agenda, each decision beside the checks, and what should have been done. */
export function decideBlocks(
  pack: Pick<MeetingPack, 'agenda' | 'decisions' | 'checks' | 'overdue' | 'actions'>,
  telling: Telling,
): Block[] {
  const { say } = telling;
  const words = say.coalition.pack;
  const nameOf = new Map(pack.checks.map(({ id, values }) => [id, values.name ?? '']));
  return [
    heading(3, words.agenda),
    ...entries(
      pack.agenda,
      ({ id, values }) => {
        const sort = option('agendaItem', 'sort', values.sort, telling);
        const about = values.minutes ? `${sort}, ${words.minutes(values.minutes)}` : sort;
        return { line: [namedThing(values.name, 'agendaItem', id, telling), soft(`(${about})`)] };
      },
      words.agendaNone,
      telling,
      true,
    ),
    heading(3, words.decisions),
    ...entries(
      pack.decisions,
      ({ decision: { id, values }, cells }) => ({
        line: [
          namedThing(values.name, 'decision', id, telling, 'strong'),
          soft(`(${option('decision', 'state', values.state, telling)})`),
          ...written([values.what, values.because].filter(Boolean).join(' '), telling),
        ],
        below: [...evidenceLines(id, telling), ...checkLines(id, cells, nameOf, telling)],
      }),
      words.decisionsNone,
      telling,
    ),
    ...actionBlocks(say.coalition.meeting.actions, pack.actions, telling),
    ...actionBlocks(words.overdue, pack.overdue, telling),
  ];
}

/** Nothing where there are none. */
function actionBlocks(head: string, actions: MeetingPack['actions'], telling: Telling): Block[] {
  const { say, format } = telling;
  if (actions.length === 0) return [];
  const entry = ({ id, values }: MeetingPack['actions'][0]) => ({
    line: [
      namedThing(values.name, 'action', id, telling),
      soft(values.due ? say.coalition.pack.due(format.date(values.due)) : `(${say.coalition.meeting.noDay})`),
    ],
  });
  return [heading(3, head), ...entries(actions, entry, null, telling)];
}

function checkLines(decision: string, cells: PackDecision['cells'], nameOf: ReadonlyMap<string, string>, telling: Telling): Line[] {
  const { say, format, language, place, origin, room } = telling;
  const shown = cells.slice(0, room.checks);
  const answered = shown.flatMap(({ check, newest, lacksAnswer }) => {
    if (!newest) return [];
    const path = coalitionAddress.judge(place, { thing: decision, check }, language);
    const answer = lacksAnswer ? say.coalition.checks.lacksAnswer : option('assessment', 'answer', newest.values.answer, telling);
    return [
      {
        head: [followed(named(nameOf.get(check), path, telling)), { text: `${answer}.` }],
        why: written(newest.values.evidence, telling),
        proof: evidenceLines(newest.id, telling),
      },
    ];
  });
  const open = shown.filter(({ newest }) => newest === null).map(({ check }) => shortened(nameOf.get(check) ?? '', room.name));
  const lines: Line[] = room.checksApart
    ? answered.flatMap(({ head, why, proof }) => [[...head, ...why], ...proof])
    : [answered.flatMap(({ head }) => head)];
  if (open.length > 0) {
    lines.push([
      { text: say.coalition.pack.notJudged(format.list(open)), to: origin + coalitionAddress.checks(place, language), look: 'soft' },
    ]);
  }
  if (cells.length > shown.length) lines.push([soft(say.coalition.pack.more(cells.length - shown.length))]);
  return lines.filter((line) => line.length > 0);
}
