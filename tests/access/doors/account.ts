import { work, type Outcome, type Row } from '../row.ts';

/** Each of these is told who they are themselves, so a name is looked for that is nobody's here. */
const refused: Outcome = { status: 403, hides: ['Dirk Dorpen', '@waterwolde.example'] };

/** The own account, and people and roles. */
export const ACCOUNT_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/werk/account': work(
    '/werk/account',
    { status: 200, hides: ['Mensen en rollen'] },
    {
      'programme-manager': { status: 200, shows: ['Petra Programma', 'Mensen en rollen'] },
      administrator: { status: 200, shows: ['Anna Beheerder', 'Mensen en rollen'] },
    },
  ),
  'POST /[[lang=lang]]/werk/account?/wachtwoord': work(
    '/werk/account?/wachtwoord',
    { status: 400 },
    {},
    { current: 'x', password: 'kort' },
  ),
  'POST /[[lang=lang]]/werk/account?/codeBegin': work(
    '/werk/account?/codeBegin',
    { status: 400, hides: ['Sleutel'] },
    {},
    { codePassword: 'x' },
  ),
  'POST /[[lang=lang]]/werk/account?/codeKlaar': work('/werk/account?/codeKlaar', { status: 400 }, {}, { code: '000000' }),
  'POST /[[lang=lang]]/werk/account?/codeWeg': work('/werk/account?/codeWeg', { status: 400 }, {}, { codePassword: 'x' }),
  'POST /[[lang=lang]]/werk/account?/mail': work('/werk/account?/mail', { status: 200 }, {}, { language: 'nl', reminders: 'ja' }),
  'POST /[[lang=lang]]/werk/account?/overal': work('/werk/account?/overal', { status: 200 }),
  'GET /[[lang=lang]]/werk/verder': work('/werk/verder?bewaard=verkeerd', { status: 200, shows: ['niets dat voor je bewaard was'] }),
  'GET /[[lang=lang]]/werk/taken': work(
    '/werk/taken',
    { status: 403, hides: ['Opruimen'] },
    { administrator: { status: 200, shows: ['Opruimen', 'Herinneringen maken'] } },
  ),
  'GET /[[lang=lang]]/werk/mensen': work('/werk/mensen', refused, {
    'programme-manager': {
      status: 200,
      shows: ['Bea Bewoner', 'pim@waterwolde.example'],
      hides: ['Dirk Dorpen', 'Verander wat Petra Programma mag'],
    },
    administrator: { status: 200, shows: ['Leefbaar dorp'] },
  }),
  'GET /[[lang=lang]]/werk/mensen/rechten.csv': work('/werk/mensen/rechten.csv', refused, {
    'programme-manager': { status: 200, shows: ['Bea Bewoner', 'bea@waterwolde.example'], hides: ['Dirk Dorpen', 'Anna Beheerder'] },
    administrator: { status: 200, shows: ['Bea Bewoner', 'Dirk Dorpen', 'Anna Beheerder'] },
  }),
};
