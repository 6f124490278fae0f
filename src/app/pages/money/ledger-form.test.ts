import { expect, it } from 'vitest';
import { readLedgerForm } from './ledger-form.ts';

const read = (fields: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readLedgerForm(form, ['Grootboek'], '2026-11-22');
};

it('readLedgerForm() carries a file with its own name from step to step, whatever name the form gives', async () => {
  const fields = { bron: 's', boekhouding: 'Grootboek', stand: '' };
  const first = await read({ ...fields, bestand: new File(['a;b\n1;2'], 'boek 2026.csv') });
  expect(first.issues).toEqual([]);
  const file = { name: 'boek 2026.csv', bytes: new TextEncoder().encode('a;b\n1;2') };
  expect(first.file).toEqual(file);
  const next = await read({ ...fields, inhoud: first.sent.packed, bestandsnaam: 'ander.csv' });
  expect(next.file).toEqual(file);
  expect((await read({ ...fields, inhoud: 'geen bestand' })).issues).toMatchObject([{ code: 'ledger-missing' }]);
});
