import { sql, type Kysely } from 'kysely';
import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import type { OwnFigureLedger, RecordedFigure, Told } from '#domain/intervention/own-figure-ledger';
import { ownFigureNameHash } from '#domain/intervention/own-figure-name-hash';
import { codeOf, UNIQUE_TAKEN } from '../engine/connection-errors.ts';
import type { Connection } from '../things.ts';

/** The ledger of what residents were told of own figures, with what was recorded of them. */
export function ownFigureLedger<Tables>(opened: Kysely<Tables>, clock: Clock): OwnFigureLedger {
  const db = opened as unknown as Connection;
  return {
    async recorded(intervention) {
      const { rows } = await sql<{ name: string; figure: Omit<RecordedFigure, 'nameHash'> }>`
        select f.name, json_build_object('id', f.id,
          'rule', json_build_object('counts', f.counts, 'addsUp', f.adds_up, 'isDelicate', f.is_delicate),
          'measured', coalesce((
            select json_agg(json_build_object('period', v.period, 'value', v.value, 'base', v.base) order by v.period, v.id)
            from own_figure_value as v where v.figure = f.id and v.withdrawn_at is null), '[]')) as figure
        from own_figure as f where f.intervention = ${intervention}::uuid and f.withdrawn_at is null
        order by f.created_at, f.id`.execute(db);
      return rows.map(({ name, figure }) => ({ ...figure, nameHash: ownFigureNameHash(intervention, name) }));
    },
    async told(intervention) {
      const { rows } = await sql<Told>`
        select figure, number, state from own_figure_told where intervention = ${intervention}::uuid order by number`.execute(db);
      return rows;
    },
    async tell(intervention, lines) {
      const at = clock.now().toISOString();
      const rows = lines.map(({ figure, number, state }) => ({ id: newId(clock), intervention, figure, number, told_at: at, state }));
      try {
        await sql`insert into own_figure_told select * from jsonb_populate_recordset(null::own_figure_told, ${JSON.stringify(rows)}::text::jsonb)`.execute(
          db,
        );
        return true;
      } catch (error) {
        if (codeOf(error) === UNIQUE_TAKEN) return false;
        throw error;
      }
    },
  };
}
