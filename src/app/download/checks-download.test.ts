import { expect, it } from 'vitest';
import { checksOverview } from '#insight/commitment/checks-overview';
import { fieldLabel } from '#i18n/register/register-words';
import { thing } from '#insight/programme/test-things';
import { checksDownload, checksRows } from './checks-download.ts';

const check = (id: string, rank: number, asksResidents = false) => thing('commitmentCheck', id, { name: id, rank, asksResidents });
const told = {
  ...checksOverview({
    commitmentCheck: [check('Samen', 1), check('Gevraagd', 2, true)],
    intervention: [thing('intervention', 'i', { name: '=SOM(1)', state: 'running' })],
    decision: [thing('decision', 'd', { name: 'Besluit', state: 'adopted', decidedOn: '2026-01-01' })],
    assessment: [
      thing('assessment', 'a', { check: 'Samen', intervention: 'i', answer: 'not-yet', judgedBy: 'Het team', judgedOn: '2026-05-01' }),
      thing('assessment', 'b', { check: 'Gevraagd', intervention: 'i', answer: 'yes', judgedBy: 'Het team', judgedOn: '2026-05-01' }),
      thing('assessment', 'c', { check: 'Samen', decision: 'd', answer: 'yes', judgedBy: 'De raad', judgedOn: '2026-05-02' }),
    ],
    action: [thing('action', 'open', { state: 'open', assessment: 'a' })],
  }),
  proven: ['c'],
};

it('checksRows() gives each check of each thing a row, in the order of the page and with what the page says of it', () => {
  const [heads, ...rows] = checksRows(told, 'nl');
  expect(heads![4]).toBe(fieldLabel('nl', 'assessment', 'judgedBy'));
  expect(rows).toEqual([
    ['=SOM(1)', 'Interventie', 'Samen', 'nog niet', 'Het team', '2026-05-01', null, 1],
    ['=SOM(1)', 'Interventie', 'Gevraagd', 'antwoord van bewoners ontbreekt', 'Het team', '2026-05-01', 'Nog zonder bewijs.', 0],
    ['Besluit', 'Besluit', 'Samen', 'ja', 'De raad', '2026-05-02', null, 0],
    ['Besluit', 'Besluit', 'Gevraagd', 'nog niet beoordeeld', null, null, null, 0],
  ]);
});

it('checksDownload() sends no formula, under a plain name', async () => {
  const answer = checksDownload(told, { name: 'Noord', slug: 'noord"' }, 'csv', 'nl');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="vinkjes-noord.csv"');
  expect(await answer.text()).toContain("\r\n'=SOM(1),Interventie");
});
