import { expect, it } from 'vitest';
import { packFile } from '#app/ledger/pack';
import { readLedgerForm } from './ledger-form.ts';

const sealOf = (person: string) => (text: string) => `${person} ${text.length} ${text.slice(-8).replaceAll('.', '')}`;

const read = (fields: Record<string, string | File>, person = 'carla') => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readLedgerForm(form, ['Grootboek'], '2026-11-22', sealOf(person));
};

const FIELDS = { bron: 's', boekhouding: 'Grootboek', stand: '' };
const FILE = { name: 'boek 2026.csv', bytes: new TextEncoder().encode('a;b\n1;2') };

it('readLedgerForm() carries a file with its own name from step to step, whatever name the form gives', async () => {
  const first = await read({ ...FIELDS, bestand: new File(['a;b\n1;2'], 'boek 2026.csv') });
  expect(first.issues).toEqual([]);
  expect(first.file).toEqual(FILE);
  const next = await read({ ...FIELDS, inhoud: first.sent.packed, bestandsnaam: 'ander.csv' });
  expect(next.file).toEqual(FILE);
  expect((await read({ ...FIELDS, inhoud: 'geen bestand' })).issues).toMatchObject([{ code: 'ledger-missing' }]);
});

it('readLedgerForm() takes no file that was packed elsewhere, or sealed for somebody else or for another name', async () => {
  const { sent } = await read({ ...FIELDS, bestand: new File(['a;b\n1;2'], 'boek 2026.csv') });
  const seal = sent.packed.split('.')[1]!;
  const renamed = packFile({ ...FILE, name: 'ander boek.csv' });
  for (const inhoud of [packFile(FILE), `${packFile(FILE)}.`, renamed, `${renamed}.${seal}`]) {
    const { file, issues } = await read({ ...FIELDS, inhoud });
    expect([file, issues.map(({ code }) => code)], inhoud).toEqual([null, ['ledger-missing']]);
  }
  expect((await read({ ...FIELDS, inhoud: sent.packed }, 'petra')).file).toBeNull();
});
