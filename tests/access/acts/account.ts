import { systemClock } from '#base/clock';
import { derivedId, newId } from '#base/id';
import { secretHash } from '#base/secret';
import { SIGNED_IN, type Who } from '../who.ts';
import type { Act } from './act.ts';
import { PROGRAMME, typed, type Stage } from './stage.ts';

const PEOPLE_PAGE = `/werk/mensen?programma=${PROGRAMME}`;
const GRANTERS: readonly Who[] = ['programme-manager', 'administrator'];

const mailOf = (who: Who): string => `gevraagd-door-${who}@waterwolde.example`;

/** How Wil Wijkteam takes part; nobody of the walk is Wil. */
function partOfWil(stage: Stage): Promise<string> {
  return stage.one(
    `select id from taking_part where programme = $1 and ended_at is null and person = (select id from auth.person where name = 'Wil Wijkteam')`,
    [PROGRAMME],
  );
}

/** The own account, people and roles. */
export const ACCOUNT_ACTS: Readonly<Record<string, Act>> = {
  'POST /[[lang=lang]]/werk/account?/sessie': {
    may: SIGNED_IN,
    writes: 'no log',
    isOwn: true,
    isFree: true,
    async send(stage, who) {
      const id = await otherSession(stage, who);
      return { at: `${ACCOUNT}?/sessie`, fields: [['id', id]] };
    },
    seen: (stage, who) => ({ at: ACCOUNT, hides: [stage.made.get(`session of ${who}`)!] }),
  },
  // A link that somebody passes on is worth nothing to another.
  'POST /[[lang=lang]]/uitnodiging?/ja': {
    may: ['researcher'],
    refused: Object.fromEntries(SIGNED_IN.map((who) => [who, 400])),
    writes: 'no log',
    async send(stage, who) {
      return { at: '/uitnodiging?/ja', fields: [['code', await invited(stage, who)]] };
    },
    seen: () => ({ at: '/werk', shows: ['Leefbaar dorp'] }),
  },
  'POST /[[lang=lang]]/werk/mensen?/uitnodigen': {
    may: GRANTERS,
    writes: 'no log',
    async send(stage, who) {
      const fields = await stage.form(who, PEOPLE_PAGE, '?/uitnodigen');
      return { at: '/werk/mensen?/uitnodigen', fields: typed(fields, { mail: mailOf(who), role: 'researcher' }) };
    },
    seen: (_, who) => ({ at: PEOPLE_PAGE, shows: [mailOf(who)] }),
  },
  'POST /[[lang=lang]]/werk/mensen?/intrekken': {
    may: GRANTERS,
    writes: 'no log',
    async send(stage, who) {
      const id = await stage.one('select id from invitation where mail = $1', [mailOf(who)]);
      return { at: '/werk/mensen?/intrekken', fields: [['programma', PROGRAMME], ['id', id]] }; // prettier-ignore
    },
    seen: (_, who) => ({ at: PEOPLE_PAGE, hides: [mailOf(who)] }),
  },
  'POST /[[lang=lang]]/werk/mensen?/wijzig': {
    may: GRANTERS,
    writes: 'no log',
    async send(stage, who) {
      const id = await partOfWil(stage);
      const fields = await stage.form(who, PEOPLE_PAGE, '?/wijzig', id);
      return { at: '/werk/mensen?/wijzig', fields: typed(fields, { role: who === 'administrator' ? 'controller' : 'researcher' }) };
    },
    async seen(stage, who) {
      const role = await stage.one('select role from taking_part where id = $1', [await partOfWil(stage)]);
      if (role !== (who === 'administrator' ? 'controller' : 'researcher')) throw new Error(`Wil is ${role}`);
      return { at: PEOPLE_PAGE, shows: ['Wil Wijkteam'] };
    },
  },
  'POST /[[lang=lang]]/werk/mensen?/einde': {
    may: GRANTERS,
    writes: 'no log',
    async send(stage) {
      return { at: '/werk/mensen?/einde', fields: [['programma', PROGRAMME], ['id', await freshPart(stage)]] }; // prettier-ignore
    },
    async seen(stage) {
      const open = await stage.one(
        `select count(*) from taking_part where ended_at is null and role = 'external-reader' and programme = $1
         and person = (select id from auth.person where name = 'Wil Wijkteam')`,
        [PROGRAMME],
      );
      if (open !== '0') throw new Error('The role was not ended');
      return { at: PEOPLE_PAGE, shows: ['Wil Wijkteam'] };
    },
  },
};

const ACCOUNT = '/werk/account';

/** Beside the session of the walk itself, one on another device. */
async function otherSession(stage: Stage, who: Who): Promise<string> {
  const id = stage.made.get(`session of ${who}`) ?? newId(systemClock);
  stage.made.set(`session of ${who}`, id);
  await stage.workshop.execute(
    `insert into auth.session (id, token, person, expires_at) values ($1, $2, $3, now() + interval '1 day') on conflict do nothing`,
    [id, `walk-${id}`, await stage.person(who)],
  );
  return id;
}

/** An invitation by a link, for the mail address of somebody. */
async function invited(stage: Stage, who: Who): Promise<string> {
  const code = `link-for-${who}`;
  await stage.workshop.execute(
    `insert into invitation (id, mail, programme, role, token_hash, invited_by, expires_at)
     select $1, mail, $2, 'researcher', $3, 'test', now() + interval '1 day' from auth.person where id = $4 on conflict do nothing`,
    [newId(systemClock), derivedId('demo', 'programme leefbaar-dorp'), secretHash(code), await stage.person(who)],
  );
  return code;
}

/** A second role of Wil Wijkteam, to be ended. */
async function freshPart(stage: Stage): Promise<string> {
  return stage.one(
    `insert into taking_part (id, person, programme, role, granted_by)
     select gen_random_uuid(), id, $1, 'external-reader', 'test' from auth.person where name = 'Wil Wijkteam'
     on conflict (person, programme, role) where ended_at is null do update set granted_by = 'test' returning id`,
    [PROGRAMME],
  );
}
