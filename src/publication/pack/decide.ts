import { coalitionAddress } from '#domain/address/coalition-address';
import type { MeetingPack, PackDecision } from '#domain/meeting/meeting-pack';
import type { PackEntry, PackList, PackNames, PackPart, PackPiece } from '#domain/meeting/pack-told';
import type { Seen } from '#domain/register/register';
import { eurosText } from '#i18n/register/euros-text';
import { asOfText } from '#i18n/register/when-text';
import { evidenceList } from './evidence.ts';
import { followed, listed, missing, named, namedThing, option, soft, written, type Telling } from './telling.ts';

/** What to decide: the agenda, each decision beside the checks, and what should have been done. */
export function decideGroups(
  pack: Pick<MeetingPack, 'agenda' | 'decisions' | 'checks' | 'overdue' | 'actions' | 'doers'>,
  telling: Telling,
): PackPart['groups'] {
  const { pack: words, meeting } = telling.say.coalition;
  const nameOf = new Map(pack.checks.map(({ id, values }) => [id, values.name ?? '']));
  const agenda = pack.agenda.map((one) => agendaEntry(one, telling));
  const decisions = pack.decisions.map((one) => decisionEntry(one, nameOf, telling));
  return [
    { title: words.agenda, blocks: [listed('numbered', agenda, words.agendaNone)] },
    { title: words.decisions, blocks: [listed('cards', decisions, words.decisionsNone)] },
    ...actionGroup(meeting.actions, pack.actions, pack.doers, telling),
    ...actionGroup(words.overdue, pack.overdue, pack.doers, telling),
  ];
}

function agendaEntry({ id, values }: Seen<'agendaItem'>, telling: Telling): PackEntry {
  const sort = option('agendaItem', 'sort', values.sort, telling);
  const about = values.minutes ? `${sort}, ${telling.say.coalition.pack.minutes(values.minutes)}` : sort;
  return { line: [namedThing(values.name, 'agendaItem', id, telling), soft(`(${about})`)] };
}

function decisionEntry({ decision, cells }: PackDecision, nameOf: ReadonlyMap<string, string>, telling: Telling): PackEntry {
  const { id, values } = decision;
  return {
    line: [
      namedThing(values.name, 'decision', id, telling, 'strong'),
      { text: option('decision', 'state', values.state, telling), look: 'tag' },
      soft(asOfText(decision.asOf, telling.language)),
      ...written([values.what, values.because].filter(Boolean).join(' ')).map((piece) => ({ ...piece, isApart: true as const })),
      ...costPiece(values.cost, telling),
    ],
    below: [...evidenceList(id, telling), ...judgedChecks(id, cells, nameOf, telling), ...openChecks(decision, cells, nameOf, telling)],
    decision: id,
  };
}

/** An amount that nobody filled in is not known, and never nought; of one that its reader may not see nothing is said. */
function costPiece(cost: number | null | undefined, { language, say }: Telling): PackPiece[] {
  const words = say.coalition.pack;
  if (cost === undefined) return [];
  const piece = cost === null ? missing(words.decisionCostUnknown) : { text: words.decisionCost(eurosText(cost, language)) };
  return [{ ...piece, isApart: true }];
}

function judgedChecks(decision: string, cells: PackDecision['cells'], nameOf: ReadonlyMap<string, string>, telling: Telling): PackList[] {
  const { place, language, say } = telling;
  const { symbols, lacksAnswer: lacking } = say.coalition.checks;
  const entries = cells.flatMap(({ check, newest, lacksAnswer }) => {
    if (!newest) return [];
    const { answer, evidence } = newest.values;
    const told = lacksAnswer ? lacking : option('assessment', 'answer', answer, telling);
    const sign = lacksAnswer ? symbols.lacks : answer && symbols[answer];
    return [
      {
        line: [
          followed(named(nameOf.get(check), coalitionAddress.judge(place, { thing: decision, check }, language))),
          { text: `${told}.`, ...(sign && { sign }) },
          ...written(evidence),
        ],
        below: evidenceList(newest.id, telling),
      },
    ];
  });
  return entries.length > 0 ? [{ is: 'list', as: 'points', of: 'checks', entries }] : [];
}

function openChecks(
  { id, values }: Seen<'decision'>,
  cells: PackDecision['cells'],
  nameOf: ReadonlyMap<string, string>,
  { place, language, say }: Telling,
): PackNames[] {
  const names = cells
    .filter(({ newest }) => newest === null)
    .map(({ check }) => {
      const piece = named(nameOf.get(check), coalitionAddress.judge(place, { thing: id, check }, language));
      return { ...piece, label: say.coalition.meeting.judge(piece.text, values.name ?? '') };
    });
  return names.length > 0 ? [{ is: 'names', head: missing(say.coalition.meeting.toJudge), names }] : [];
}

/** Each with who does it and when; nothing where there are none. */
function actionGroup(title: string, actions: MeetingPack['actions'], doers: MeetingPack['doers'], telling: Telling): PackPart['groups'] {
  const { say, format } = telling;
  if (actions.length === 0) return [];
  const entries = actions.map(({ id, values }) => ({
    line: [
      followed(namedThing(values.name, 'action', id, telling)),
      followed(doers[id] ? { text: doers[id], isRecorded: true, cut: 'name' } : missing(say.coalition.pack.doneByNobody), ','),
      soft(values.due ? say.coalition.pack.due(format.date(values.due)) : say.coalition.meeting.noDay),
    ],
  }));
  return [{ title, blocks: [{ is: 'list', as: 'points', entries }] }];
}
