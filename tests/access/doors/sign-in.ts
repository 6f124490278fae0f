import { NOBODY, type Row } from '../row.ts';

/** Signing in and out, passwords, invitations; and what is not there. */
export const SIGN_IN_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/[...path]': { at: '/er-is-hier-niets', others: { status: 404 } },
  'GET /[[lang=lang]]/inloggen': {
    at: '/inloggen',
    others: { status: 200, shows: ['Je bent ingelogd als'] },
    for: { nobody: { status: 200, hides: ['Je bent ingelogd als'] } },
  },
  'POST /[[lang=lang]]/inloggen?/wachtwoord': {
    at: '/inloggen?/wachtwoord',
    fields: { mail: '{who}.niemand@waterwolde.example', password: 'een verkeerd wachtwoord' },
    others: { status: 400, shows: ['horen niet bij elkaar'] },
  },
  'POST /[[lang=lang]]/inloggen?/organisatie': { at: '/inloggen?/organisatie', others: { status: 303, to: '/inloggen?' } },
  'POST /[[lang=lang]]/inloggen?/proberen': { at: '/inloggen?/proberen', fields: { person: NOBODY }, others: { status: 403 } },
  'GET /[[lang=lang]]/inloggen/code': { at: '/inloggen/code', others: { status: 200 } },
  'POST /[[lang=lang]]/inloggen/code': { at: '/inloggen/code', fields: { code: '000000' }, others: { status: 400 } },
  'GET /[[lang=lang]]/inloggen/opnieuw': {
    at: '/inloggen/opnieuw',
    others: { status: 200 },
    for: { nobody: { status: 303, to: '/inloggen' } },
  },
  'POST /[[lang=lang]]/inloggen/opnieuw': {
    at: '/inloggen/opnieuw',
    fields: { password: 'een verkeerd wachtwoord' },
    others: { status: 400 },
    for: { nobody: { status: 303, to: '/inloggen' } },
  },
  'GET /[[lang=lang]]/uitloggen': { at: '/uitloggen', others: { status: 303, to: '/werk/account' } },
  // Signed out in a test of its own: here everybody is still needed.
  'POST /[[lang=lang]]/uitloggen': { at: '', others: { status: 303, to: '/inloggen' } },
  'GET /[[lang=lang]]/wachtwoord': { at: '/wachtwoord', others: { status: 200 } },
  'POST /[[lang=lang]]/wachtwoord': { at: '/wachtwoord', fields: { mail: '' }, others: { status: 400 } },
  'GET /[[lang=lang]]/wachtwoord/nieuw': { at: '/wachtwoord/nieuw?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/wachtwoord/nieuw': {
    at: '/wachtwoord/nieuw',
    fields: { code: 'verkeerd', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'GET /[[lang=lang]]/uitnodiging': { at: '/uitnodiging?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/uitnodiging?/nieuw': {
    at: '/uitnodiging?/nieuw',
    fields: { code: 'verkeerd', name: 'Iemand', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'POST /[[lang=lang]]/uitnodiging?/organisatie': {
    at: '/uitnodiging?/organisatie',
    fields: { code: 'verkeerd', name: 'Iemand' },
    others: { status: 400 },
  },
  'GET /[[lang=lang]]/eerste-beheerder': { at: '/eerste-beheerder?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/eerste-beheerder': {
    at: '/eerste-beheerder',
    fields: { code: 'verkeerd', name: 'Iemand', mail: 'iemand@waterwolde.example', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'GET /auth/callback/organisatie': { at: '/auth/callback/organisatie', others: { status: 302 } },
};
