import { expect } from 'vitest';
import { NOBODY, NORTH } from '../row.ts';
import { EVERYBODY, type Who } from '../who.ts';
import type { Act, Sending } from './act.ts';
import { plainText } from './drawn-form.ts';
import { ELSEWHERE, PROGRAMME, typed, type Stage } from './stage.ts';

const PLACE = NORTH.slice('/werk/'.length);
/** Where {@link ELSEWHERE} has every right. */
const OTHER_PLACE = 'leefbaar-dorp-2021-2026';
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What no form has, and must change nothing: who made it, where it belongs, and names that every object of a program has. */
const EXTRA = {
  programme: NOBODY,
  createdBy: NOBODY,
  changedBy: NOBODY,
  withdrawnAt: '2020-01-01',
  slug: 'van-mij',
  constructor: 'x',
  __proto__x: 'x',
  toString: 'x',
};

/**
 * Does something at a door as everybody: all who may not are refused and nothing is written, who has every right
 * elsewhere reaches nothing here, what can't be is refused in words, and who may really does it.
 */
export async function walk(stage: Stage, act: Act): Promise<void> {
  const [first] = act.may as [Who, ...Who[]];
  const sent = await act.send(stage, first);
  for (const who of EVERYBODY.filter((one) => !act.may.includes(one))) {
    const answer = await unwritten(stage, who, who, await proven(stage, act, who, sent));
    if (who === 'nobody') expect(answer.headers.get('location'), who).toMatch(/^\/inloggen\?naar=/);
    expect(answer.status, who).toBe(who === 'nobody' ? 303 : (act.refused?.[who] ?? 403));
  }
  if (act.isOwn) {
    for (const who of act.may.slice(1)) await unwritten(stage, `${who} with what is another's`, who, await proven(stage, act, who, sent));
  }
  await fromElsewhere(stage, act, sent);
  await fromAnotherSite(stage, first, sent);
  await withoutProof(stage, act, first, sent);
  await withNonsense(stage, act, first, sent);
  for (const who of act.may) await done(stage, act, who);
}

/** Sends something that must write nothing. */
async function unwritten(stage: Stage, what: string, who: string, sending: Sending): Promise<Response> {
  const before = await stage.written();
  const answer = await stage.send(who, sending);
  expect(answer.status, what).toBeLessThan(500);
  expect(await stage.written(), `${what} wrote something`).toBe(before);
  return answer;
}

/** The same form with a proof that it was drawn for this person. */
async function proven(stage: Stage, act: Act, who: string, sent: Sending): Promise<Sending> {
  if (!act.proof || who === 'nobody') return sent;
  return { ...sent, fields: typed(sent.fields, { formulier: await stage.proof(who, act.proof(sent)) }) };
}

/** Who manages another programme comes to this one, and sends what belongs to this one to the own. */
async function fromElsewhere(stage: Stage, act: Act, sent: Sending): Promise<void> {
  const here = await unwritten(stage, 'somebody from elsewhere', ELSEWHERE, await proven(stage, act, ELSEWHERE, sent));
  if (sent.at.includes(PLACE)) expect(here.status, 'somebody from elsewhere').toBe(404);
  if (!sent.at.includes(PLACE) || act.isFree) return;
  const there = { ...sent, at: sent.at.replace(PLACE, OTHER_PLACE) };
  const proof = act.proof && (await stage.proof(ELSEWHERE, act.proof(sent).replace(PLACE, OTHER_PLACE)));
  const fields = proof ? typed(sent.fields, { formulier: proof }) : sent.fields;
  await unwritten(stage, 'what is of another programme', ELSEWHERE, { ...there, fields });
}

/** Who has every right is led to a page of another site, which sends the form. */
async function fromAnotherSite(stage: Stage, who: Who, sent: Sending): Promise<void> {
  const answer = await unwritten(stage, 'another site', who, { ...sent, origin: 'https://evil.example' });
  expect(answer.status, 'another site').toBe(403);
}

/**
 * Who may do it sends it with somebody else's proof; where what was typed comes back, also without one, with one that was
 * made up, and with one for something else.
 */
async function withoutProof(stage: Stage, act: Act, who: Who, sent: Sending): Promise<void> {
  if (!act.proof) return;
  const scope = act.proof(sent);
  const other = EVERYBODY.find((one) => one !== who && one !== 'nobody')!;
  const others = await stage.proof(other, scope);
  const [issued = ''] = others.split('.');
  const proofs = {
    "another's": others,
    none: '',
    'made up': `${issued}.${'0'.repeat(64)}`,
    'for another form': await stage.proof(who, `${scope} x`),
  };
  for (const [what, formulier] of Object.entries(proofs).slice(0, act.keeps ? undefined : 1)) {
    const answer = await unwritten(stage, `a proof that is ${what}`, who, { ...sent, fields: typed(sent.fields, { formulier }) });
    const page = await answer.text();
    expect([400, 409], `a proof that is ${what}`).toContain(answer.status);
    expect(told(page), `a proof that is ${what}`).toContain('Dit formulier is te oud of kwam niet van deze site');
    for (const [name, value] of sent.fields.filter(([name]) => act.keeps?.includes(name)))
      expect(plainText(page), `${name} with a proof that is ${what}`).toContain(value);
  }
}

/** Ids that are none, versions that are no number, and a letter that no database takes. */
async function withNonsense(stage: Stage, act: Act, who: Who, sent: Sending): Promise<void> {
  const noIds = (text: string): string => text.replace(ID, (id) => (id === PROGRAMME ? id : `nee'; --`));
  const changed = sent.fields.map(([name, value]): [string, string] => [name, noIds(value)]);
  const at = noIds(sent.at).replaceAll(`'; --`, `%27`);
  if (at !== sent.at || changed.some(([, value], index) => value !== sent.fields[index]![1]))
    await unwritten(stage, 'ids that are none', who, await proven(stage, act, who, { ...sent, at, fields: changed }));
  if (sent.fields.some(([name]) => name === 'versie'))
    for (const versie of ['99999999999999999999', '1e3', 'x'])
      await unwritten(stage, `version ${versie}`, who, { ...sent, fields: typed(sent.fields, { versie }) });
  const broken = sent.fields.map(([name, value]): [string, string] => [name, name === 'formulier' ? value : `${value}\u0000\ud800`]);
  expect((await stage.send(who, { ...sent, fields: broken })).status, 'a letter that is none').toBeLessThan(500);
}

async function done(stage: Stage, act: Act, who: Who): Promise<void> {
  const sending = await act.send(stage, who);
  const before = await stage.written();
  const answer = await stage.send(who, { ...sending, fields: [...sending.fields, ...Object.entries(EXTRA)] });
  const text = await answer.text();
  expect(answer.status, `${who}: ${told(text)}`).toBe(act.done ?? 303);
  expect((await stage.written()) === before, `whether ${who} wrote nothing`).toBe(act.writes === 'nothing');
  if (!act.writes) expect(await stage.newest(), who).toBe(`${await stage.person(who)} ${PROGRAMME}`);
  const { at, shows = [], hides = [] } = await act.seen(stage, who, answer, text);
  const page = plainText(await stage.page(who, at));
  for (const one of shows) expect(page, `${who} at ${at}`).toContain(one);
  for (const one of hides) expect(page, `${who} at ${at}`).not.toContain(one);
  if (!act.isOnce) return;
  const again = await unwritten(stage, `${who} once more`, who, sending);
  expect(again.status, `${who} once more`).toBe(act.done ?? 303);
}

/** What a page says went wrong. */
function told(page: string): string {
  return plainText(/role="alert"[^>]*>([\s\S]*?)<\/(?:div|section)>/.exec(page)?.[1] ?? '').replace(/<[^>]*>|\s+/g, ' ');
}
