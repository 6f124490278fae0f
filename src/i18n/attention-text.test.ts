import { expect, it } from 'vitest';
import type { AttentionItem } from '#domain/work/attention';
import { attentionText } from './attention-text.ts';
import { messages } from './messages.ts';

it('attentionText() asks only who may do it', () => {
  const why = (reason: AttentionItem['reason'], mayAct: boolean) => {
    const item = { kind: 'objective', title: 'Minder armoede', partOf: null, since: '2025-11-21', delivered: null, planned: null };
    return attentionText({ ...item, reason, mayAct } as AttentionItem, 'nl', messages('nl', 'je').work.attention).why;
  };
  expect(why('check-without-action', true)).toBe('Een vinkje staat op ‘nog niet’, zonder actie. Maak een actie.');
  expect(why('check-without-action', false)).toBe('Een vinkje staat op ‘nog niet’, zonder actie.');
  const said = 'Sinds 21 november 2025 is over dit doel niets gezegd, door partners of bewoners.';
  expect([why('goal-quiet', true), why('goal-quiet', false)]).toEqual([`${said} Geef een oordeel.`, said]);
});

it('attentionText() says of an output that is behind how exactly its number is known', () => {
  const item = { kind: 'output', title: 'Hulp', partOf: null, since: '2025', delivered: 5, planned: 12, reason: 'output-behind' };
  const why = (precision: AttentionItem['precision']) =>
    attentionText({ ...item, precision } as AttentionItem, 'nl', messages('nl', 'je').work.attention).why;
  expect([why('less-than'), why(null)]).toEqual(['Minder dan 5 van de 12 gedaan in 2025.', '5 van de 12 gedaan in 2025.']);
});

it('attentionText() counts checks that are to be judged, and adds nothing up', () => {
  const item = { kind: 'intervention', title: 'Buurtkeuken', partOf: null, delivered: 3, planned: 7, precision: null, mayAct: false };
  const why = (reason: AttentionItem['reason'], since: string | null) =>
    attentionText({ ...item, reason, since } as AttentionItem, 'nl', messages('nl', 'je').work.attention).why;
  expect(why('check-unjudged', null)).toBe('Nooit beoordeeld: 3 van de 7 vinkjes.');
  expect(why('check-unjudged', '2024-01-31')).toBe(
    'Nooit beoordeeld: 3 van de 7 vinkjes. Het oudste oordeel dat er is, is van 31 januari 2024.',
  );
  expect(why('check-old', '2024-01-31')).toBe(
    'Langer dan een jaar geleden beoordeeld: 3 van de 7 vinkjes. Het oudste oordeel is van 31 januari 2024.',
  );
});
