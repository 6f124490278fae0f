import { isDeepStrictEqual } from 'node:util';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import { chosenBefore } from '#domain/intervention/chosen-before';
import type { OwnFigureLedger, RecordedFigure, Told, ToldState } from '#domain/intervention/own-figure-ledger';
import type { OwnFigureRow, OwnFigureTold } from '#domain/programme-page/own-figure-told';
import type { Seen } from '#domain/register/register';
import { isOver } from '#domain/register/when';
import { plainPeriod } from '#insight/own-figure/due-measured';
import { protectOwnFigure } from '#insight/own-figure/protect-own-figure';

/** How often it is looked again when others tell something at the same time. */
const ATTEMPTS = 5;

/**
 * The own figures of an intervention as residents may know them. What is told is written in the ledger before it leaves,
 * and held against everything that stood there, so that a later number never gives an earlier one away.
 *
 * @param figures its own figures, as residents see them
 * @param today the day that it is, `YYYY-MM-DD`
 */
export async function ownFiguresTold(
  ledger: OwnFigureLedger,
  intervention: Pick<Seen<'intervention'>, 'id' | 'values'>,
  figures: readonly Seen<'ownFigure'>[],
  today: string,
): Promise<Disclosed<OwnFigureTold[]>> {
  if (figures.length === 0) return seal([]);
  const { recorded, states } = await toldNow(ledger, intervention.id, today);
  return seal(
    recorded.flatMap((one) => {
      const figure = figures.find(({ id }) => id === one.id);
      const state = states.get(one.id);
      if (!figure) return [];
      return [
        {
          figure,
          chosenBefore: chosenBefore(figure.values.chosenOn, intervention.values.begins),
          rows: one.rule.counts === null ? [] : rowsOf(one, state, today),
          total: state ? totalOf(state) : null,
          isUnsaid: one.rule.counts === null,
        },
      ];
    }),
  );
}

/** What is told of each figure, once the ledger says so; nothing of any where others keep coming in between. */
async function toldNow(
  ledger: OwnFigureLedger,
  intervention: string,
  today: string,
): Promise<{ recorded: RecordedFigure[]; states: Map<string, ToldState> }> {
  for (let attempt = 0; ; attempt += 1) {
    const [recorded, told] = await Promise.all([ledger.recorded(intervention), ledger.told(intervention)]);
    if (attempt === ATTEMPTS) return { recorded, states: new Map() };
    const lines: Told[] = [];
    const states = new Map<string, ToldState>();
    for (const figure of recorded) {
      const before = told.filter((line) => line.figure === figure.id || isMadeAnew(line, figure, recorded));
      const history = before.map(({ state }) => state);
      const state = await protectOwnFigure(figure, history, today);
      const last = before.findLast((line) => line.figure === figure.id)?.state;
      states.set(figure.id, state);
      const isNews = last ? !isDeepStrictEqual(last, state) : state.values.length > 0;
      if (isNews) lines.push({ figure: figure.id, number: told.length + lines.length + 1, state });
    }
    if (lines.length === 0 || (await ledger.tell(intervention, lines))) return { recorded, states };
  }
}

/** Whether a line is of a figure that is gone and had the name of this one: to who read both they are the same. */
function isMadeAnew(line: Told, { nameHash }: RecordedFigure, recorded: readonly RecordedFigure[]): boolean {
  return line.state.nameHash === nameHash && !recorded.some(({ id }) => id === line.figure);
}

function rowsOf({ measured, rule }: RecordedFigure, state: ToldState | undefined, today: string): OwnFigureRow[] {
  const byPeriod = Map.groupBy(measured, ({ period }) => plainPeriod(period));
  return [...byPeriod]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([plain, [first]]) => {
      const { period, value } = first!;
      const told = state?.values.find((one) => one.period === plain);
      if (told?.showsValue) return { period, is: 'shown', value: told.value!, base: told.showsBase ? told.base : null };
      if (!told && value === null) return { period, is: 'missing' };
      return { period, is: !told && rule.counts !== 'things' && !isOver(plain, today) ? 'running' : 'hidden' };
    });
}

function totalOf({ total, showsTotal }: ToldState): OwnFigureTold['total'] {
  if (total === null) return null;
  return showsTotal ? total : 'hidden';
}
