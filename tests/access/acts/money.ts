import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NORTH } from '../row.ts';
import type { Who } from '../who.ts';
import type { Act } from './act.ts';
import { drawnForm, type Fields } from './drawn-form.ts';
import { PROGRAMME, typed, type Stage } from './stage.ts';

const PLACE = NORTH.slice('/werk/'.length);
const MONEY = `${NORTH}/geld`;
const LEDGER = readFileSync(join(import.meta.dirname, '../../../worlds/demo/sheets/grootboek-gemeente.csv'), 'utf8');
const KEEPERS: readonly Who[] = ['programme-manager', 'controller'];
const NO_PART = { administrator: 404 } as const;

/** For what the forms of ledgers, and those of closing a year, prove that they were drawn. */
const OF_LEDGER = () => `${PLACE} budgetAmount ledger`;
const OF_CLOSING = () => `${PLACE} closedYear money`;

const ledgerFile = (who: Who) => ({
  field: 'bestand',
  name: 'grootboek.csv',
  text: LEDGER.replaceAll(',06', who === 'controller' ? ',07' : ',08'),
});

/** Of the municipality, which keeps a ledger. */
function source(stage: Stage): Promise<string> {
  return stage.one(`select id from money_source where programme = $1 and name = 'Begroting van de gemeente'`, [PROGRAMME]);
}

async function ledgerForm(stage: Stage, who: Who): Promise<Fields> {
  const fields = await stage.form(who, `${MONEY}/inlezen`, '?/lees');
  return typed(fields, { bron: await source(stage), boekhouding: 'Grootboek gemeente Waterwolde' });
}

/** Money and ledgers. */
export const MONEY_ACTS: Readonly<Record<string, Act>> = {
  'POST /[[lang=lang]]/werk/[programme]/geld/inlezen?/lees': {
    may: KEEPERS,
    refused: NO_PART,
    writes: 'nothing',
    done: 200,
    proof: OF_LEDGER,
    send: async (stage, who) => ({ at: `${MONEY}/inlezen?/lees`, fields: await ledgerForm(stage, who), file: ledgerFile(who) }),
    seen(stage, who, _, text) {
      stage.made.set(`ledger of ${who}`, text);
      if (!text.includes('Werk dichtbij')) throw new Error('The report names no line');
      return { at: `${MONEY}/inlezen` };
    },
  },
  'POST /[[lang=lang]]/werk/[programme]/geld/inlezen?/overnemen': {
    may: KEEPERS,
    refused: NO_PART,
    proof: OF_LEDGER,
    keeps: ['bron', 'boekhouding', 'inhoud'],
    async send(stage, who) {
      // As it is now: another may have taken a ledger over since.
      const read = await stage.send(who, { at: `${MONEY}/inlezen?/lees`, fields: await ledgerForm(stage, who), file: ledgerFile(who) });
      return { at: `${MONEY}/inlezen?/overnemen`, fields: drawnForm(await read.text(), '?/lees', 'name="verslag"') };
    },
    seen: (_, __, answer) => ({ at: answer.headers.get('location')!, shows: ['role="status"'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/geld/inlezen?/terugdraaien': {
    may: KEEPERS,
    refused: NO_PART,
    proof: OF_LEDGER,
    async send(stage, who) {
      // A reading of one's own, to take back.
      const another = { ...ledgerFile(who), text: LEDGER.replaceAll(',06', who === 'controller' ? ',03' : ',04') };
      const read = await stage.send(who, { at: `${MONEY}/inlezen?/lees`, fields: await ledgerForm(stage, who), file: another });
      const taken = drawnForm(await read.text(), '?/lees', 'name="verslag"');
      await stage.send(who, { at: `${MONEY}/inlezen?/overnemen`, fields: taken });
      const fields = await stage.form(who, `${MONEY}/inlezen`, '?/terugdraaien');
      const inlezing = await stage.one(`select id from change_log where origin = 'ledger' and programme = $1 order by seq desc limit 1`, [
        PROGRAMME,
      ]);
      return { at: `${MONEY}/inlezen?/terugdraaien`, fields: typed(fields, { inlezing }) };
    },
    seen: (_, __, answer) => ({ at: answer.headers.get('location')!, shows: ['De inlezing is teruggedraaid.'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/geld?/afsluiten': {
    may: ['controller'],
    refused: NO_PART,
    proof: OF_CLOSING,
    keeps: ['toelichting'],
    async send(stage, who) {
      const asked = new URLSearchParams({ 'sluit-bron': await source(stage), 'sluit-jaar': '2025' }).toString();
      const fields = await stage.form(who, `${MONEY}?${asked}`, 'sluit-jaar=2025', 'name="gezien"');
      return {
        at: `${MONEY}?/afsluiten&${asked}`,
        fields: typed(fields, { toelichting: 'Akkoord.', zeker: 'ja', eerder: 'ja' }),
      };
    },
    seen: () => ({ at: MONEY, shows: ['2025', 'Akkoord.'] }),
  },
  'POST /[[lang=lang]]/werk/[programme]/geld?/heropenen': {
    may: ['controller'],
    refused: NO_PART,
    proof: OF_CLOSING,
    keeps: ['reden'],
    async send(stage, who) {
      const fields = await stage.form(who, MONEY, '?/heropenen');
      return { at: `${MONEY}?/heropenen`, fields: typed(fields, { reden: 'Er kwam nog een factuur.' }) };
    },
    seen: () => ({ at: MONEY, shows: ['Er kwam nog een factuur.'] }),
  },
};
