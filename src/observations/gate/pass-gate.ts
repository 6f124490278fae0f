import type { DuckDBConnection } from '@duckdb/node-api';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Period } from '#base/period';
import { parentOf } from '#domain/area/code';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { GateReport } from '#domain/disclosure/gate-report';
import type { OwnProtection } from '#domain/disclosure/protection';
import { seal } from '#domain/disclosure/seal';
import type { Draft, DraftArea } from '#domain/release/draft';
import type { OwnArea } from '#domain/world/world';
import type { StoreFolder } from '../files/folder.ts';
import type { Manifest } from '../release/manifest.ts';
import { areaKey, type GateArea } from './area-totals.ts';
import { knownBases } from './bases.ts';
import { reckonedKey } from './cells.ts';
import { draftFigures, type DraftFigure } from './figures.ts';
import { hideFigures } from './hide.ts';
import { knownAreas, ledgerFigures, ledgerOf, measureKeys, type LedgerFigure } from './ledger.ts';
import { findMeasure, gatedMeasures, type GatedMeasure } from './measures.ts';
import { protectPeriod, type ProtectedPeriod } from './protect-period.ts';

/** What the gate knows beside the draft: everything that was released, and how areas make each other up. */
export interface GateKnowledge {
  /** Opens an engine for as long as the work takes: only released files are read with it. */
  inEngine<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  folder: StoreFolder;
  manifests: readonly Manifest[];
  catalogue: Pick<Catalogue, 'indicators' | 'areaChanges'>;
  ownAreas: readonly OwnArea[];
}

export interface Passed {
  draft: Disclosed<Draft>;
  /** null for a source that its publisher protected: it passes as it is. */
  report: GateReport | null;
}

/**
 * The gate: the only way from a draft to a release. A draft whose table says `protection: publisher` (or nothing)
 * passes. One that says `own` (counts of our own, a survey) is protected: small numbers of people, shares of few
 * people, and whatever would give them away, given all totals, all shares of known numbers of people and
 * everything that was released before (docs/methods/kleine-aantallen). What is hidden becomes `suppressed`; its number is not kept.
 *
 * To release figures of one's own: give `Draft.table.protection` (`ownProtection({...})`) and import the draft as any
 * other; `importDrafts` calls this under the lock, so that no two imports can undo each other's protection.
 *
 * @throws Fault with every fault at once: `protection-column-unknown`, `protection-column-undeclared`,
 *   `protection-sum-broken`; `protection-not-possible` and `protection-released-before` when the table cannot be
 *   protected, and belongs one level higher
 */
export async function passGate(draft: Draft, knowledge: GateKnowledge): Promise<Passed> {
  const { protection } = draft.table;
  if (!protection) return { draft: seal(draft), report: null };
  const measures = gatedMeasures(draft, protection);
  const figures = [...draftFigures(draft)].filter(({ measure }) => measures[measure]!.kind !== 'free');
  const keys = measureKeys(draft, knowledge.catalogue);
  const protect = await knowledge.inEngine((connection) => protector(draft, protection, measures, keys, { ...knowledge, connection }));
  const hidden: DraftFigure[] = [];
  const roughly: Period[] = [];
  const issues: Issue[] = [];
  let totals = 0;
  for (const [period, list] of Map.groupBy(figures, (figure) => figure.period)) {
    const found = await protect(period, list);
    totals += found.totals;
    if (found.status === 'refused') issues.push(...refusals(draft, period, found));
    else {
      if (found.roughly) roughly.push(period);
      hidden.push(...list.filter((figure) => figure.value !== null && !found.mayShow(figure)));
    }
  }
  if (issues.length > 0) throw new Fault(issues);
  const report = reportOf(draft, protection, measures, figures, hidden, { totals, roughly, ledger: protect.ledger });
  return { draft: seal(withNote(hideFigures(draft, hidden), report)), report };
}

type Protector = ((period: Period, figures: readonly DraftFigure[]) => Promise<ProtectedPeriod>) & { ledger: string[] };

async function protector(
  draft: Draft,
  protection: OwnProtection,
  measures: readonly GatedMeasure[],
  keys: readonly string[],
  { connection, folder, manifests, catalogue, ownAreas }: GateKnowledge & { connection: DuckDBConnection },
): Promise<Protector> {
  const areas = draft.areas.map(gateArea);
  const years = new Set(areas.map(({ divisionYear }) => divisionYear));
  const ledger = ledgerOf(manifests);
  const told = asCells(
    await ledgerFigures(connection, folder, ledger, catalogue, { keys: new Set(keys), periods: new Set(draft.periods) }),
    measures,
    keys,
  );
  for (const { area } of told) years.add(area.divisionYear);
  const known = [...(await knownAreas(connection, folder, manifests, years)), ...areas];
  const indicators = measures.flatMap((measure) => ('base' in measure && 'indicator' in measure.base ? [measure.base.indicator] : []));
  const baseOf = await knownBases(connection, folder, manifests, catalogue, new Set(indicators));
  const keyOf = (ref: Parameters<typeof findMeasure>[1]): string => keys[findMeasure(draft.measures, ref)!]!;
  const sums = protection.sums.map(({ total, parts }) => ({ total: keyOf(total), parts: parts.map(keyOf) }));
  const sets = ownSets(ownAreas, [...areas, ...known]);
  const toldOf = Map.groupBy(told, ({ period }) => period);
  const protect = (period: Period, figures: readonly DraftFigure[]): Promise<ProtectedPeriod> =>
    protectPeriod({
      figures,
      areas,
      measures,
      keys,
      protection,
      period,
      baseOf,
      known,
      sets,
      sums,
      ledger: toldOf.get(period) ?? [],
      changes: catalogue.areaChanges,
    });
  return Object.assign(protect, { ledger: [...new Set(told.map(({ release }) => release))] });
}

/** The ledger's figures by the cells that stand for them: a share with its own count stands with that count. */
function asCells(told: readonly LedgerFigure[], measures: readonly GatedMeasure[], keys: readonly string[]): LedgerFigure[] {
  const standing = new Map(
    measures.flatMap((measure, at): [string, string][] => {
      const key = keys[at]!;
      if (measure.kind === 'count') return [[key, key]];
      return measure.kind === 'mean' || (measure.kind === 'share' && measure.count === null) ? [[key, reckonedKey(key)]] : [];
    }),
  );
  return told.flatMap((figure) => {
    const key = standing.get(figure.key);
    return key === undefined ? [] : [{ ...figure, key }];
  });
}

function gateArea({ scheme, code, divisionYear, name, parent }: DraftArea): GateArea {
  const official = scheme === 'cbs' ? parentOf(code) : null;
  return { scheme, code, divisionYear, name, parent: parent ?? official };
}

/** Which areas each own area is made of, in every division that the areas are of. */
function ownSets(ownAreas: readonly OwnArea[], areas: readonly GateArea[]): Map<string, string[]> {
  const byCode = Map.groupBy(areas, ({ code, divisionYear }) => `${code}/${divisionYear ?? ''}`);
  const sets = new Map<string, string[]>();
  for (const { code, parts } of ownAreas) {
    for (const { divisionYear, codes } of parts) {
      const members = codes.flatMap((part) => byCode.get(`${part}/${divisionYear}`)?.slice(0, 1) ?? []);
      for (const own of byCode.get(`${code}/${divisionYear}`) ?? []) sets.set(areaKey(own), members.map(areaKey));
    }
  }
  return sets;
}

function refusals({ table }: Draft, period: Period, { reasons }: Extract<ProtectedPeriod, { status: 'refused' }>): Issue[] {
  return reasons.map(({ params = {} }) => ({
    code: 'released' in params ? 'protection-released-before' : 'protection-not-possible',
    level: 'error',
    params: { table: table.id, period },
  }));
}

function reportOf(
  draft: Draft,
  { threshold, width, minBase, minCount, zerosSensitive }: OwnProtection,
  measures: readonly GatedMeasure[],
  figures: readonly DraftFigure[],
  hidden: readonly DraftFigure[],
  rest: Pick<GateReport, 'totals' | 'roughly' | 'ledger'>,
): GateReport {
  const count = (list: readonly DraftFigure[], at: number): number =>
    list.filter(({ measure, value }) => measure === at && value !== null).length;
  return {
    table: draft.table.id,
    rule: { threshold, width, minBase, minCount, zerosSensitive },
    measures: draft.measures.map(({ column, members }, at) => ({
      column,
      members,
      kind: measures[at]!.kind,
      figures: count(figures, at),
      hidden: count(hidden, at),
    })),
    ...rest,
  };
}

function withNote(draft: Draft, { measures, rule }: GateReport): Draft {
  const sum = (of: 'figures' | 'hidden'): number => measures.reduce((all, measure) => all + measure[of], 0);
  const params = { figures: sum('figures'), hidden: sum('hidden'), threshold: rule.threshold, width: rule.width };
  return { ...draft, issues: [...draft.issues, { code: 'protection-applied', level: 'note', params }] };
}
