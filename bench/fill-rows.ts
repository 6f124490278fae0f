import { columnOf } from '../src/register/columns.ts';
import type { KindName } from '../src/domain/register/kinds.ts';

/** How many things of a kind a programme of so many interventions holds (`size`); the largest ones more than their share. */
const COUNTS = {
  programmeLine: '3',
  programmeTheme: '7',
  programmeArea: '2',
  timelineEvent: '8',
  partner: '12',
  seat: '6',
  trend: 'greatest(3, size / 10)',
  ambition: 'greatest(2, size / 20)',
  objective: 'greatest(4, size / 5)',
  criterion: 'greatest(4, size / 5)',
  intervention: 'size',
  contribution: 'size * 3 / 2',
  output: 'size',
  outcome: 'greatest(4, size / 5)',
  impactJudgement: 'greatest(4, size / 5)',
  activity: 'size',
  ownFigure: 'greatest(2, size / 10)',
  ownFigureValue: '4 * greatest(2, size / 10)',
  lesson: 'greatest(2, size / 5)',
  linkage: 'greatest(2, size / 20)',
  commitmentCheck: '7',
  assessment: '7 * greatest(1, size / 5)',
  moneySource: '4',
  budgetLine: 'greatest(4, size / 2)',
  budgetAmount: '6 * greatest(4, size / 2)',
  closedYear: '4',
  grantScheme: '1',
  grantCall: '2',
  grant: 'greatest(4, size / 5)',
  grantAdvance: 'greatest(4, size / 5)',
  meeting: '12',
  agendaItem: '48',
  decision: '24',
  action: '7 * greatest(1, size / 5) / 4 + greatest(8, size / 2)',
  calendarEntry: '4',
  plan: '4',
  challenge: '2',
  interest: '4',
  bottleneck: '2',
  evidence: 'greatest(2, size / 10)',
} as const satisfies Partial<Record<KindName, string>>;
type Filled = keyof typeof COUNTS;

/** What every programme draws on. */
export interface Ground {
  organisations: number;
  /** Times that each intervention was changed after it was made. */
  changes: number;
  /** Codes of areas that things are in. */
  areas: readonly string[];
  indicators: readonly string[];
}

/** How an intervention says how it goes after so many changes. */
export const PROGRESS = 'Stand na verandering ';

/** The number of a thing in its programme that another names: from 1, round and round. */
const one = (kind: Filled, nth: string): string => `pg_temp.thing('${kind}', p.nth, 1 + ((${nth})::bigint % (${countOf(kind)}))::integer)`;
const countOf = (kind: Filled): string => COUNTS[kind].replaceAll('size', 'p.size');
const said = (words: number): string => `pg_temp.said(n, ${words})`;
const among = (options: readonly string[], nth = 'n'): string =>
  `(array[${options.map((option) => `'${option}'`).join(',')}])[1 + (${nth})::integer % ${options.length}]`;
const party = (count: number, nth = 'n'): string => `pg_temp.thing('organisation', 0, 1 + (p.nth * 7 + ${nth})::integer % ${count})`;
const day = (days: string): string => `current_date - (${days})::integer`;
const year = (back: string): string => `extract(year from current_date)::integer - (${back})::integer`;

/** What the fields of each kind hold, as SQL of the programme `p` and the number `n` of the thing in it; made in this order. */
export function valuesOf({ organisations, changes, areas, indicators }: Ground): Record<Filled, Record<string, string>> {
  const lead = party(organisations);
  // The areas of a programme lie beside each other.
  const area = `array[${among(areas, '(p.nth * 7 + n % 8)')}]`;
  const indicator = among(indicators);
  const theme = one('programmeTheme', 'n');
  const intervention = one('intervention', 'n');
  return {
    programmeLine: { name: `'Lijn ' || n`, rank: 'n' },
    programmeTheme: { name: among(['Leren', 'Werken', 'Wonen', 'Veilig zijn', 'Meedoen', 'Gezond', 'Bestaan']), aim: said(20), rank: 'n' },
    programmeArea: { name: `'Gebied ' || n`, areas: area },
    timelineEvent: { name: said(3), at: `(2019 + n % 7)::text`, what: said(10) },
    partner: { organisation: lead, state: `'takes-part'`, brings: `array['hours']`, hoursPerYear: 'n * 40', why: said(12) },
    seat: { body: `'Coalitie'`, role: among(['chair', 'theme-lead', 'member']), organisation: lead },
    trend: { name: said(4), what: said(15), indicator, areas: area },
    ambition: { name: said(5), what: said(15), trends: `array[${one('trend', 'n')}]`, mechanism: said(12), by: `'2035'` },
    objective: { name: said(5), what: said(15), ambition: one('ambition', 'n'), mechanism: said(12), theme, areas: area, by: `'2030'` },
    criterion: { objective: one('objective', 'n'), name: said(5), indicator, areas: area, target: '50', direction: `'more'`, by: `'2030'` },
    intervention: {
      name: said(3),
      state: among(['idea', 'prepared', 'running', 'running', 'running', 'scaled-up', 'embedded', 'completed', 'stopped']),
      what: said(60),
      why: said(40),
      forWhom: among(
        [
          'ouders met jonge kinderen',
          'ouderen die alleen wonen',
          'jongeren zonder baan',
          'gezinnen met schulden',
          'mensen die taal leren',
          'huurders',
        ],
        'n * 5 + p.nth',
      ),
      themes: `array[${theme}]`,
      line: one('programmeLine', 'n'),
      areas: area,
      lead,
      organisations: `array[${party(organisations, 'n + 1')}]`,
      begins: `(2010 + (n * 7 + p.nth)::integer % 16)::text`,
      behindPlan: 'n % 10 = 0',
      progress: `'${PROGRESS}${changes}'`,
      stopReason: `case when n % 9 = 8 then ${said(8)} end`,
      stopLesson: `case when n % 9 = 8 then ${said(8)} end`,
      risks: said(10),
    },
    contribution: {
      intervention,
      objective: one('objective', 'n / 3'),
      mechanism: said(12),
      strength: among(['direct', 'supporting', 'slight']),
      sign: `case when n % 12 = 0 then 'works-against' else 'helps' end`,
    },
    output: {
      intervention,
      name: said(2),
      unit: `'lessen'`,
      period: `(${year('n % 4')})::text`,
      planned: 'n % 90 + 10',
      delivered: 'n % 80 + 5',
    },
    outcome: {
      name: said(5),
      what: said(12),
      intervention,
      outputs: `array[${one('output', 'n')}]`,
      objective: one('objective', 'n'),
      mechanism: said(10),
    },
    impactJudgement: {
      objective: one('objective', 'n'),
      judgement: among(['nearer', 'unclear', 'further-away', 'too-early']),
      reason: said(12),
      judgedBy: `'Programmateam'`,
      judgedOn: day('n % 700'),
    },
    activity: { intervention, name: said(3), due: day('n % 400 - 200'), isMilestone: 'n % 2 = 0', done: 'n % 3 = 0', responsible: lead },
    ownFigure: {
      intervention: one('intervention', 'n * 10'),
      name: said(2),
      unit: `'deelnemers'`,
      counts: `'people'`,
      target: '100',
      better: `'more'`,
    },
    ownFigureValue: {
      figure: one('ownFigure', '(n - 1) / 4'),
      period: `(${year('n % 4')})::text`,
      value: 'n % 60 + 10',
      base: 'n % 60 + 40',
    },
    lesson: { name: said(4), lesson: said(20), intervention, isSuccess: 'n % 2 = 0', at: `(${year('n % 4')})::text` },
    linkage: {
      name: `'Samen aan ' || n`,
      state: among(['considered', 'agreed', 'running', 'delivered']),
      interventions: `array[${one('intervention', 'n * 20')}, ${one('intervention', 'n * 20 + 3')}]`,
      why: said(12),
      widensChances: among(['yes', 'partly', 'not-asked']),
    },
    commitmentCheck: { name: `'Vinkje ' || n`, question: said(8), rank: 'n', asksResidents: 'n = 1' },
    assessment: {
      check: one('commitmentCheck', 'n - 1'),
      intervention: one('intervention', '(n - 1) / 7 * 5'),
      answer: among(['yes', 'partly', 'not-yet', 'not-applicable']),
      evidence: said(10),
      judgedBy: `'Programmateam'`,
      judgedOn: day('n % 500'),
      residentsSaid: `case when n % 7 = 1 then ${said(8)} end`,
      residentsWho: `case when n % 7 = 1 then 'Twintig bewoners' end`,
      residentsAskedOn: `case when n % 7 = 1 then (${year('2')})::text end`,
      residentsRecordedBy: `case when n % 7 = 1 then 'Programmateam' end`,
    },
    moneySource: { name: `'Bron ' || n`, sort: among(['state', 'province', 'municipality', 'fund']), purpose: said(10) },
    budgetLine: {
      name: said(3),
      moneySource: one('moneySource', 'n'),
      line: one('programmeLine', 'n'),
      theme,
      intervention: one('intervention', 'n * 2'),
      areas: area,
      costCentre: `(600000 + n)::text`,
    },
    budgetAmount: {
      budgetLine: one('budgetLine', '(n - 1) / 6'),
      year: year('n % 3'),
      sort: among(['budgeted', 'spent'], 'n / 3'),
      amount: '100000 + (n * 7919) % 5000000',
      adopted: 'n % 2 = 0',
      ledger: `'Grootboek'`,
    },
    closedYear: { moneySource: one('moneySource', 'n'), year: year('3'), closedOn: day('800') },
    grantScheme: { name: `'Regeling'`, purpose: said(10), ceiling: '500000000' },
    grantCall: { scheme: one('grantScheme', '0'), name: `'Ronde ' || n`, closes: day('n * 200'), ceiling: '200000000' },
    grant: {
      name: said(3),
      sort: `'by-call'`,
      state: among(['applied', 'granted', 'advanced', 'determined']),
      call: one('grantCall', 'n'),
      organisation: lead,
      intervention,
      requested: '1000000 + n * 1000',
      granted: `case when n % 4 > 0 then 900000 + n * 1000 end`,
      appliedOn: `(${year('2')})::text`,
      decidedOn: `case when n % 4 > 0 then (${year('2')})::text end`,
      accountDue: day('n % 300 - 200'),
      determined: `case when n % 4 = 3 then 800000 + n * 1000 end`,
      determinedOn: `case when n % 4 = 3 then (${year('1')})::text end`,
    },
    grantAdvance: { grant: one('grant', 'n'), paidOn: day('500 + n % 100'), amount: '300000' },
    meeting: {
      name: `'Overleg ' || n`,
      sort: among(['coalition', 'programme-team', 'theme']),
      on: day('60 * n - 200'),
      place: `'Buurthuis'`,
      goesWell: said(20),
    },
    agendaItem: {
      meeting: one('meeting', '(n - 1) / 4'),
      name: said(4),
      sort: among(['inform', 'discuss', 'decide']),
      rank: 'n % 4',
      interventions: `array[${intervention}]`,
    },
    decision: {
      name: said(5),
      state: among(['proposed', 'adopted', 'adopted', 'rejected']),
      meeting: one('meeting', '(n - 1) / 2'),
      what: said(15),
      because: said(10),
      interventions: `array[${intervention}]`,
      decidedOn: `case when n % 4 > 0 then ${day('60 * ((n - 1) / 2 % 12 + 1) - 200')} end`,
    },
    // The first follow from what is judged 'not yet'.
    action: {
      name: said(4),
      state: among(['open', 'done', 'done', 'dropped', 'open'], 'n'),
      organisation: lead,
      due: day('n % 400 - 60'),
      meeting: one('meeting', 'n'),
      intervention: `case when 4 * n <= ${countOf('assessment')} then ${one('intervention', '(4 * n - 3) / 7 * 5')} else ${intervention} end`,
      assessment: `case when 4 * n <= ${countOf('assessment')} then ${one('assessment', '4 * n - 3')} end`,
      note: said(10),
    },
    calendarEntry: {
      name: `'Begroting ' || n`,
      sort: `'budget'`,
      level: `'municipality'`,
      organisation: lead,
      at: `(${year('0')})::text || '-1' || (n % 3)`,
      everyYear: 'true',
    },
    plan: { name: said(4), state: `'adopted'`, organisation: lead, themes: `array[${theme}]`, areas: area, aims: said(15) },
    challenge: { name: said(4), what: said(12), areas: area, themes: `array[${theme}]` },
    interest: {
      challenge: one('challenge', 'n'),
      organisation: lead,
      interest: said(10),
      stance: among(['supports', 'neutral', 'clashes']),
    },
    bottleneck: { name: said(4), rule: said(12), seen: 'n * 3', outcome: `'open'`, readBySecond: 'n % 2 = 0' },
    evidence: { outcome: one('outcome', 'n'), output: one('output', 'n'), sign: `'supports'`, why: said(8), openTo: `'resident'` },
  };
}

/** SQL that makes the things of a kind in every programme of the table `place`: `nth` of it, with its `size`. */
export function makeRows(kind: Filled, values: Readonly<Record<string, string>>, { changes }: Pick<Ground, 'changes'>): string {
  const isChanged = kind === 'intervention';
  const fields = Object.keys(values);
  return `insert into "${columnOf(kind)}" (id, programme, version, slug, created_by, created_at, changed_by, changed_at, as_of, ${fields.map((field) => `"${columnOf(field)}"`).join(', ')})
    select pg_temp.thing('${kind}', p.nth, n::integer), p.id, ${isChanged ? 1 + changes : 1},
      ${isChanged ? `'interventie-' || row_number() over (order by p.nth, n)` : 'null'}, pg_temp.person(p.nth, n), made.at, pg_temp.person(p.nth, ${isChanged ? changes + 1 : 'n'}),
      made.at ${isChanged ? `+ ${changes} * interval '90 days'` : ''}, ${day('n % 500')}, ${fields.map((field) => values[field]!).join(', ')}
    from place as p, generate_series(1, ${countOf(kind)}) as n, lateral (select '2022-01-01'::timestamptz + (p.nth + n) * interval '1 hour' as at) as made;`;
}
