import { PROGRAMME, takingPart, typed, type Stage } from './stage.ts';
import type { Act, Sending } from './act.ts';
import { KLUSPLOEG, KLUSPLOEG_ID, NORTH } from '../row.ts';
import type { Who } from '../who.ts';

const PLACE = NORTH.slice('/werk/'.length);
const STEERERS: readonly Who[] = [
  'programme-manager',
  'partner-member',
  'theme-lead',
  'residents-representative',
  'board-member',
  'researcher',
  'controller',
];
/** Who takes no part finds no programme, and who only accounts no list of what is steered by. */
const NOT_STEERING = { 'external-reader': 404, administrator: 404 } as const;
const MAKERS: readonly Who[] = ['programme-manager', 'partner-member', 'theme-lead', 'residents-representative'];
/** Of Woldewonen, which carries the Klusploeg out among others. */
const CHANGERS: readonly Who[] = ['programme-manager', 'partner-member'];
const OWN_ORGANISATION: Partial<Record<Who, string>> = {
  'programme-manager': 'Gemeente Waterwolde',
  'partner-member': 'Woningstichting Woldewonen',
  'theme-lead': 'Scholengroep De Vaart',
  'residents-representative': 'Bewonersgroep Heidewolde',
};

/** A theme lead brings in what is of the own theme. */
const themeOf = (who: Who): string => (who === 'theme-lead' ? 'Leren' : 'Wonen');

const idea = (who: Who): string => `Een idee van de ${who}`;
const ideaPath = (id: string): string => `${NORTH}/interventies/${id}`;
/** A form of a thing proves for which kind and thing it was drawn. */
const ofThing =
  (kind: string) =>
  ({ at, fields }: Sending): string =>
    `${PLACE} ${kind} ${fields.find(([name]) => name === 'id')?.[1] ?? /[0-9a-f-]{36}/.exec(at)?.[0]}`;
const ofKlusploeg = (): string => `${PLACE} intervention ${KLUSPLOEG_ID}`;
/** What was made by somebody in this walk. */
const made = (at: string): string => /[0-9a-f-]{36}/.exec(at)![0];

const NEWEST_OF_KLUSPLOEG = 'select id from change_log where thing = $1 order by seq desc limit 1';
const LONG_AGO = '2026-01-01';

/** Lets what is known of the Klusploeg be old. @returns its version */
async function longAgo(stage: Stage): Promise<number> {
  const { version } = await stage.thing('intervention', KLUSPLOEG_ID);
  const change = { action: 'change', kind: 'intervention', id: KLUSPLOEG_ID, version, values: {}, asOf: LONG_AGO } as const;
  const manager = { ...takingPart('programme-manager', [PROGRAMME]), person: await stage.person('programme-manager') };
  const [changed] = await stage.workshop.register.write(manager, [change], 'form');
  return changed!.version;
}

/** So that no two files are the same. */
let files = 0;

/** What each does with an idea that they put in before. */
const withOwnIdea = (action: string, fields: Record<string, string>, seen: Act['seen']): Act => ({
  may: MAKERS,
  refused: { 'external-reader': 404, administrator: 404, 'board-member': 400, researcher: 400, controller: 400 },
  isOwn: true,
  async send(stage, who) {
    const at = ideaPath(stage.made.get(`idea of ${who}`)!);
    return { at: at + action, fields: typed(await stage.form(who, at, action), fields) };
  },
  proof: ofThing('intervention'),
  seen,
});

/** What is done in the workspace of a programme: in its lists, and with one thing of them. */
export const WORK_ACTS: Readonly<Record<string, Act>> = {
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/bewaar': {
    may: STEERERS,
    refused: NOT_STEERING,
    writes: 'no log',
    isFree: true,
    send: (_, who) =>
      Promise.resolve({
        at: `${NORTH}/acties?/bewaar`,
        fields: [
          ['naam', `Open, voor de ${who}`],
          ['keuze', 'state=open'],
        ],
      }),
    // A list that was kept is for who kept it only.
    seen: (_, who) => ({
      at: `${NORTH}/acties`,
      shows: [`Open, voor de ${who}`],
      hides: STEERERS.filter((one) => one !== who).map((one) => `Open, voor de ${one}`),
    }),
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/weg': {
    may: STEERERS,
    refused: NOT_STEERING,
    writes: 'no log',
    isOwn: true,
    async send(stage, who) {
      const own = [await stage.person(who), `Open, voor de ${who}`];
      const id = await stage.one('select id from saved_view where person = $1 and name = $2', own);
      stage.made.set('list', id);
      return { at: `${NORTH}/acties?/weg`, fields: [['id', id]] };
    },
    seen: (stage) => ({ at: `${NORTH}/acties`, hides: [stage.made.get('list')!] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/nieuw': {
    may: MAKERS,
    refused: { administrator: 404 },
    isFree: true,
    async send(stage, who) {
      const at = `${NORTH}/interventies/nieuw`;
      const fields = typed(await stage.form(who, at, ''), {
        name: idea(who),
        what: 'Samen eten in de flat.',
        why: 'Buren kennen elkaar dan.',
        forWhom: 'Bewoners',
        themes: themeOf(who),
        lead: OWN_ORGANISATION[who] ?? '',
        risks: `Een risico dat de ${who} ziet`,
      });
      return { at, fields };
    },
    proof: ofThing('intervention'),
    isOnce: true,
    async seen(stage, who, answer) {
      const at = answer.headers.get('location')!.split('?')[0]!;
      stage.made.set(`idea of ${who}`, made(at));
      // An idea, and what may go wrong with it, is for who steers.
      const { values } = await stage.thing('intervention', made(at));
      const everybody = await stage.page('nobody', '/wat-we-doen');
      const accounting = await stage.page('external-reader', `${NORTH}/interventies`);
      if ((everybody + accounting).includes(values.name!)) throw new Error(`${values.name} is not for everybody`);
      return { at: `${at}?alles=ja`, shows: [idea(who), `Een risico dat de ${who} ziet`] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/intrekken': withOwnIdea('?/intrekken', { reden: 'Het is er al.' }, (stage, who) => ({
    at: ideaPath(stage.made.get(`idea of ${who}`)!),
    shows: ['Het is er al.', '?/terugzetten'],
  })),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/terugzetten': withOwnIdea('?/terugzetten', {}, (stage, who) => ({
    at: ideaPath(stage.made.get(`idea of ${who}`)!),
    shows: ['?/intrekken'],
    hides: ['?/terugzetten'],
  })),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/samen': {
    may: CHANGERS,
    // Who makes interventions comes in, and is told of each row that it is not theirs.
    refused: { administrator: 404, 'theme-lead': 400, 'residents-representative': 400 },
    async send(stage, who) {
      const { version } = await stage.thing('intervention', KLUSPLOEG_ID);
      const query = `welk=duration&rij=${KLUSPLOEG_ID}.${version}`;
      const at = `${NORTH}/interventies/samen?${query}`;
      const duration = who === 'programme-manager' ? 'incidental' : 'structural';
      return { at, fields: typed(await stage.form(who, at, `?${query}`), { duration }) };
    },
    proof: () => `${PLACE} intervention together`,
    seen: (_, who) => ({ at: KLUSPLOEG, shows: [who === 'programme-manager' ? 'tijdelijk' : 'blijvend'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/inlezen?/bestand': {
    may: MAKERS,
    refused: { administrator: 404 },
    writes: 'nothing',
    async send(stage, who) {
      const at = `${NORTH}/interventies/inlezen`;
      const text = `Naam;Wat we doen;Waarom;Voor wie;Thema’s;Trekker\nUit de lijst van de ${who};Samen eten;Buren kennen elkaar;Bewoners;${themeOf(who)};${OWN_ORGANISATION[who]}\n`;
      return {
        at: `${at}?/bestand`,
        fields: await stage.form(who, at, '?/bestand'),
        file: { field: 'bestand', name: 'lijst.csv', text },
      };
    },
    proof: () => `${PLACE} intervention sheet`,
    seen(stage, who, answer) {
      const at = answer.headers.get('location')!;
      stage.made.set(`sheet of ${who}`, at);
      return { at, shows: [`Uit de lijst van de ${who}`] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/inlezen?/invoeren': {
    may: MAKERS,
    refused: { administrator: 404 },
    isOwn: true,
    async send(stage, who) {
      const fields = await stage.form(who, stage.made.get(`sheet of ${who}`)!, '?/invoeren');
      return { at: `${NORTH}/interventies/inlezen?/invoeren`, fields };
    },
    proof: () => `${PLACE} intervention sheet`,
    seen: (_, who) => ({ at: `${NORTH}/interventies?zoek=lijst`, shows: [`Uit de lijst van de ${who}`] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/inlezen?/terugdraaien': {
    may: MAKERS,
    refused: { administrator: 404 },
    async send(stage, who) {
      const at = `${NORTH}/interventies/inlezen`;
      const fields = await stage.form(who, at, '?/terugdraaien');
      const inlezing = await stage.one(
        `select l.id from change_log l join intervention t on t.id = l.thing where l.origin = 'sheet' and t.programme = $1 and t.name = $2`,
        [PROGRAMME, `Uit de lijst van de ${who}`],
      );
      return { at: `${at}?/terugdraaien`, fields: typed(fields, { inlezing }) };
    },
    proof: () => `${PLACE} intervention sheet`,
    seen: (_, __, answer) => ({ at: answer.headers.get('location')!, shows: ['De lijst is teruggedraaid'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/bewaar': {
    may: CHANGERS,
    refused: { administrator: 404 },
    async send(stage, who) {
      const fields = await stage.form(who, `${KLUSPLOEG}?alles=ja`, '?/bewaar');
      return { at: `${KLUSPLOEG}?/bewaar`, fields: typed(fields, { risks: `De ${who} ziet iets misgaan` }) };
    },
    proof: ofKlusploeg,
    // What may go wrong is for who steers.
    async seen(stage, who) {
      const risk = `De ${who} ziet iets misgaan`;
      const others = (await stage.page('external-reader', KLUSPLOEG)) + (await stage.page('nobody', '/wat-we-doen/de-klusploeg'));
      if (others.includes(risk)) throw new Error('Who does not steer sees a risk');
      return { at: `${KLUSPLOEG}?alles=ja`, shows: [risk] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/bijwerken': {
    may: CHANGERS,
    refused: { administrator: 404 },
    async send(stage, who) {
      const fields = await stage.form(who, KLUSPLOEG, '?/bijwerken');
      return { at: `${KLUSPLOEG}?/bijwerken`, fields: typed(fields, { progress: `Het gaat goed, zegt de ${who}.` }) };
    },
    proof: ofKlusploeg,
    seen: (_, who) => ({ at: KLUSPLOEG, shows: [`Het gaat goed, zegt de ${who}.`] }),
  },
  // A partner that takes part but does not lead it may change it on its page, and not at a glance.
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/klopt': {
    may: ['programme-manager'],
    refused: { administrator: 404 },
    async send(stage, who) {
      const proof = await stage.proof(who, `${PLACE} intervention still so`);
      const klopt = `${KLUSPLOEG_ID}.${await longAgo(stage)}`;
      return { at: `${NORTH}/interventies?/klopt`, fields: Object.entries({ formulier: proof, klopt }) };
    },
    proof: () => `${PLACE} intervention still so`,
    async seen(stage) {
      const { asOf } = await stage.thing('intervention', KLUSPLOEG_ID);
      if (asOf === LONG_AGO) throw new Error('The state was not confirmed');
      return { at: KLUSPLOEG, shows: ['De Klusploeg'] };
    },
  },
  // Only the one who confirmed takes that back.
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/tochniet': {
    may: ['programme-manager'],
    refused: { administrator: 404 },
    isOwn: true,
    async send(stage, who) {
      const proof: [string, string] = ['formulier', await stage.proof(who, `${PLACE} intervention still so`)];
      const confirmed = `${KLUSPLOEG_ID}.${await longAgo(stage)}`;
      await stage.send(who, { at: `${NORTH}/interventies?/klopt`, fields: [proof, ['klopt', confirmed]] });
      const entry = await stage.one(NEWEST_OF_KLUSPLOEG, [KLUSPLOEG_ID]);
      return { at: `${NORTH}/interventies?/tochniet`, fields: [proof, ['tochniet', `${KLUSPLOEG_ID}.${entry}`]] };
    },
    proof: () => `${PLACE} intervention still so`,
    async seen(stage) {
      const { asOf } = await stage.thing('intervention', KLUSPLOEG_ID);
      if (asOf !== LONG_AGO) throw new Error('What was confirmed was not taken back');
      return { at: KLUSPLOEG, shows: ['De Klusploeg'] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]/wissen': {
    may: ['programme-manager'],
    refused: { 'external-reader': 404, administrator: 404 },
    async send(stage, who) {
      const at = `${ideaPath(stage.made.get(`idea of ${who}`)!)}/wissen`;
      const text = /name="tekst" value="([^"]+)"/.exec(await stage.page(who, at))![1]!;
      return { at, fields: typed(await stage.form(who, at, ''), { tekst: text, waarom: 'asked' }) };
    },
    proof: ({ at }) => `erase ${PLACE} intervention ${/[0-9a-f-]{36}/.exec(at)?.[0]}`,
    seen: (_, __, answer) => ({ at: answer.headers.get('location')!, shows: ['De tekst is gewist.'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/wissen': {
    may: ['programme-manager'],
    refused: { administrator: 404 },
    writes: 'nothing',
    done: 200,
    async send(stage, who) {
      const at = `${NORTH}/wissen`;
      return { at, fields: typed(await stage.form(who, at, ''), { zoek: 'klusploeg' }) };
    },
    proof: () => `erase-find ${PLACE}`,
    seen: (_stage, _who, _answer, text) => {
      if (!text.includes('De Klusploeg')) throw new Error('What was looked for was not found');
      return { at: KLUSPLOEG, shows: ['De Klusploeg'] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/ongedaan': {
    may: CHANGERS,
    refused: { administrator: 404, 'external-reader': 400, ...refusedByTheRegister() },
    async send(stage, who) {
      const fields = await stage.form(who, KLUSPLOEG, '?/bijwerken');
      await stage.send(who, { at: `${KLUSPLOEG}?/bijwerken`, fields: typed(fields, { progress: `Niet waar, zegt de ${who}.` }) });
      const entry = await stage.one(NEWEST_OF_KLUSPLOEG, [KLUSPLOEG_ID]);
      return { at: `${KLUSPLOEG}?/ongedaan`, fields: typed(await stage.form(who, KLUSPLOEG, '?/ongedaan'), { wijziging: entry }) };
    },
    proof: ofKlusploeg,
    async seen(stage, who) {
      const { values } = await stage.thing('intervention', KLUSPLOEG_ID);
      if (values.progress?.includes(`Niet waar, zegt de ${who}`)) throw new Error('The change was not taken back');
      return { at: KLUSPLOEG, shows: ['draaide een wijziging terug'] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/bijlage': {
    may: CHANGERS,
    refused: { administrator: 404 },
    async send(stage, who) {
      const fields = await stage.form(who, KLUSPLOEG, '?/bijlage');
      return {
        at: `${KLUSPLOEG}?/bijlage`,
        fields: typed(fields, { naam: `Verslag van de ${who}`, 'voor-wie': 'steering' }),
        file: { field: 'bestand', name: 'verslag.txt', text: `Dit schreef de ${who}, ${(files += 1)}.` },
      };
    },
    proof: ofKlusploeg,
    async seen(stage, who) {
      for (const other of ['external-reader', 'nobody'] as const) {
        const page = await stage.page(other, other === 'nobody' ? '/wat-we-doen/de-klusploeg' : KLUSPLOEG);
        if (page.includes(`Verslag van de ${who}`)) throw new Error(`${other} sees a file that is for who steers`);
      }
      return { at: KLUSPLOEG, shows: [`Verslag van de ${who}`] };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/interventies/[id]/eigen-cijfers': {
    may: CHANGERS,
    refused: {
      administrator: 404,
      'external-reader': 404,
      ...refusedByTheRegister(),
    },
    async send(stage, who) {
      const at = `${KLUSPLOEG}/eigen-cijfers`;
      const fields = await stage.form(who, at, '/eigen-cijfers');
      const last = Math.max(...fields.flatMap(([name]) => /^(\d+)\.period$/.exec(name)?.[1] ?? []).map(Number));
      const period = who === 'programme-manager' ? '03-2020' : '04-2020';
      return { at, fields: typed(fields, { [`${last}.period`]: period, [`${last}.value`]: '6', [`${last}.base`]: '18' }) };
    },
    proof: () => `${PLACE} own figures ${KLUSPLOEG_ID}`,
    seen: (_, who) => ({ at: `${KLUSPLOEG}/eigen-cijfers`, shows: [who === 'programme-manager' ? '03-2020' : '04-2020'] }),
  },
};

/** Who steers and has no say in a thing reads its page, and is told there that it is not theirs to change. */
function refusedByTheRegister() {
  return { 'theme-lead': 400, 'residents-representative': 400, 'board-member': 400, researcher: 400, controller: 400 } as const;
}
