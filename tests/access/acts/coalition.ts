import { KLUSPLOEG_ID, MEETING, NORTH } from '../row.ts';
import type { Who } from '../who.ts';
import type { Act } from './act.ts';
import { firstCheck, typed } from './stage.ts';

const PLACE = NORTH.slice('/werk/'.length);
const BOARD = `${NORTH}/koppelkansen/bord`;
const PACK = `${NORTH}/overleg/${MEETING}`;
/** For what a form of the board proves that it was drawn. */
const ON_BOARD = () => `${PLACE} linkage board`;
const PROPOSERS: readonly Who[] = [
  'programme-manager',
  'partner-member',
  'theme-lead',
  'residents-representative',
  'board-member',
  'researcher',
];
const NOT_THEIRS = { controller: 400, 'external-reader': 400, administrator: 404 } as const;
/** Who may propose does not decide how far a linkage is. */
const NOR_THEIRS = {
  ...NOT_THEIRS,
  'partner-member': 400,
  'theme-lead': 400,
  'residents-representative': 400,
  'board-member': 400,
  researcher: 400,
} as const;

const why = (who: Who): string => `De bewoners komen zo verder, zegt de ${who}.`;

/** Linkages, checks and meetings. */
export const COALITION_ACTS: Readonly<Record<string, Act>> = {
  'POST /[[lang=lang]]/werk/[programme]/koppelkansen/bord?/overwegen': {
    may: PROPOSERS,
    refused: NOT_THEIRS,
    async send(stage, who) {
      const fields = await stage.form(who, BOARD, '?/overwegen');
      return { at: `${BOARD}?/overwegen`, fields: typed(fields, { verbreedt: 'yes', waarom: why(who) }) };
    },
    proof: ON_BOARD,
    async seen(stage, who) {
      stage.made.set(`linkage of ${who}`, await stage.one(`select thing from change_log order by seq desc limit 1`));
      const { values } = await stage.thing('linkage', stage.made.get(`linkage of ${who}`)!);
      return { at: BOARD, shows: [values.name!] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/koppelkansen/bord?/afwijzen': {
    may: ['programme-manager'],
    refused: NOR_THEIRS,
    async send(stage, who) {
      const fields = await stage.form(who, BOARD, '?/afwijzen');
      return { at: `${BOARD}?/afwijzen`, fields: typed(fields, { waarom: 'De tijden botsen.' }) };
    },
    proof: ON_BOARD,
    async seen(stage) {
      const pair = await stage.one(`select after->'interventions' from change_log order by seq desc limit 1`);
      return { at: BOARD, hides: [`value="${pair.replace(/[^0-9a-f,-]/g, '').replace(',', ' ')}"`] };
    },
  },
  // Only who leads the programme says that something is agreed.
  'POST /[[lang=lang]]/werk/[programme]/koppelkansen/bord?/verder': {
    may: ['programme-manager'],
    refused: NOR_THEIRS,
    async send(stage, who) {
      const linkage = stage.made.get(`linkage of ${who}`)!;
      const fields = await stage.form(who, BOARD, '?/verder', linkage);
      return { at: `${BOARD}?/verder`, fields: typed(fields, { stand: 'agreed', verbreedt: 'yes', waarom: why(who) }) };
    },
    proof: ON_BOARD,
    async seen(stage, who) {
      const { values } = await stage.thing('linkage', stage.made.get(`linkage of ${who}`)!);
      if (values.state !== 'agreed') throw new Error(`The linkage is ${values.state}`);
      return { at: BOARD, shows: [values.name!] };
    },
  },
  // Who may judge something may not judge everything: the Klusploeg is carried out by others.
  'POST /[[lang=lang]]/werk/[programme]/vinkjes/beoordeling': {
    may: ['programme-manager', 'partner-member'],
    refused: { 'theme-lead': 400, 'residents-representative': 400, administrator: 404 },
    async send(stage, who) {
      const at = `${NORTH}/vinkjes/beoordeling?over=${KLUSPLOEG_ID}&vinkje=${await firstCheck(stage)}`;
      const judgement = { answer: 'not-yet', evidence: why(who), judgedBy: 'De coalitie' };
      const action = { name: `Wat de ${who} nog wil weten`, owner: await stage.person('programme-manager'), due: '31-12-2099' };
      return { at, fields: typed(await stage.form(who, at, ''), { ...judgement, ...action }) };
    },
    proof: ({ at, fields }) => {
      const asked = new URL(at, 'http://peil').searchParams;
      const [, id] = fields.find(([name]) => name === 'id')!;
      return `${PLACE} assessment ${asked.get('over')} ${asked.get('vinkje')} ${id}`;
    },
    isOnce: true,
    seen: (_, who, answer) => ({ at: answer.headers.get('location')!, shows: [why(who)] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/overleg/[meeting]?/antwoorden': {
    may: ['programme-manager'],
    refused: { 'external-reader': 404, administrator: 404 },
    async send(stage, who) {
      const fields = await stage.form(who, PACK, '?/antwoorden');
      return { at: `${PACK}?/antwoorden`, fields: typed(fields, { goesWell: why(who) }) };
    },
    proof: () => `${PLACE} meeting ${MEETING}`,
    seen: (_, who) => ({ at: PACK, shows: [why(who)] }),
  },
  // Who decides did not propose, and who proposed does not decide.
  'POST /[[lang=lang]]/werk/[programme]/overleg/[meeting]?/besluit': {
    may: ['board-member'],
    refused: {
      'programme-manager': 400,
      'partner-member': 400,
      'theme-lead': 400,
      'residents-representative': 400,
      researcher: 400,
      controller: 400,
      'external-reader': 404,
      administrator: 404,
    },
    async send(stage, who) {
      const fields = await stage.form(who, PACK, '?/besluit');
      stage.made.set('decision', fields.find(([name]) => name === 'besluit')![1]);
      return { at: `${PACK}?/besluit`, fields: typed(fields, { state: 'adopted', gezien: 'ja' }) };
    },
    proof: ({ fields }) => `${PLACE} decision ${fields.find(([name]) => name === 'besluit')![1]}`,
    async seen(stage) {
      const { values } = await stage.thing('decision', stage.made.get('decision')!);
      if (values.state !== 'adopted') throw new Error(`The decision is ${values.state}`);
      return { at: PACK, shows: [values.name!] };
    },
  },
  // On the page of the proposal itself.
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/besluit': {
    may: ['board-member'],
    refused: {
      'programme-manager': 400,
      'partner-member': 400,
      'theme-lead': 400,
      'residents-representative': 400,
      researcher: 400,
      controller: 400,
      'external-reader': 404,
      administrator: 404,
    },
    async send(stage, who) {
      const decision =
        stage.made.get('decision on its own page') ?? (await stage.form(who, PACK, '?/besluit')).find(([name]) => name === 'besluit')![1];
      stage.made.set('decision on its own page', decision);
      const at = `${NORTH}/besluiten/${decision}`;
      return { at: `${at}?/besluit`, fields: typed(await stage.form(who, at, '?/besluit'), { state: 'rejected' }) };
    },
    proof: ({ at }) => `${PLACE} decision ${/besluiten\/([^?]+)/.exec(at)![1]}`,
    async seen(stage) {
      const decision = stage.made.get('decision on its own page')!;
      const { values } = await stage.thing('decision', decision);
      if (values.state !== 'rejected') throw new Error(`The decision is ${values.state}`);
      return { at: `${NORTH}/besluiten/${decision}`, shows: [values.name!] };
    },
  },
};
