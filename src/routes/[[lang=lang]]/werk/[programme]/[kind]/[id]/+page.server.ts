import { error, fail, redirect } from '@sveltejs/kit';
import { Fault } from '#base/fault';
import { fieldOf } from '#app/pages/account/form-field';
import { changesMore, decide, loadDeciding } from '#app/pages/coalition/deciding';
import { loadHelp } from '#app/pages/did-it-help';
import { loadGrantDoubts } from '#app/pages/money/grants';
import { attachFile, typedOf } from '#app/pages/work/attachments';
import { loadEvidence, loadEvidenceSection } from '#app/pages/work/evidence/evidence-section';
import { loadJudgedBeside } from '#app/pages/work/judged-beside';
import { KEEP_UP_FIELDS } from '#app/pages/work/keep-up-fields';
import { formBack, statusOf } from '#app/pages/work/form-back';
import { mayChooseFigures } from '#app/pages/work/own-figures/load-own-figures';
import { rightsOn } from '#app/pages/work/rights';
import { changeThing } from '#app/pages/work/save-thing';
import { loadThing } from '#app/pages/work/thing-page';
import { moveThing, undoEntry } from '#app/pages/work/move-thing';
import { isHere } from '#app/pages/work/workspace';
import { ownPath } from '#domain/account/own-path';
import { fileAddress } from '#domain/address/file-address';
import { withDone } from '#domain/address/with-done';
import { kindOf } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { thingOfPage } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const DONE = ['saved', 'created', 'withdrawn', 'restored', 'undone', 'attached', 'cited', 'erased'] as const;

/** One thing: its form, what hangs on it, and what happened to it. */
export const load: PageServerLoad = async (event) => {
  const { workspace, kind, thing } = await thingOfPage(event);
  const { searchParams } = event.url;
  const done = searchParams.get('gedaan');
  const field = searchParams.get('veld');
  const { workspace: shown } = await event.parent();
  const page = await loadThing(workspace, kind, thing);
  const deciding = await loadDeciding(workspace, kind, thing);
  return {
    title: `${page.label}: ${shown.name}`,
    thing: page,
    judged: await loadJudgedBeside(workspace, kind, thing.id),
    doubted: await loadGrantDoubts(workspace, kind, thing),
    evidence: await loadEvidenceSection(workspace, kind, thing),
    deciding,
    // Who only decides does so by its own form.
    mayChange: deciding === null ? page.rights.fields.length > 0 : changesMore(page.rights.fields),
    cited: await loadEvidence(workspace, thing),
    ownFigures:
      kind === 'intervention' && isHere(workspace.viewer, 'ownFigureValue', workspace.programme?.id ?? null)
        ? { mayFill: mayChooseFigures(workspace, thing as Seen<'intervention'>) }
        : null,
    help: kind === 'intervention' ? await loadHelp(thing as Seen<'intervention'>, workspace.viewer) : null,
    keepUp: kind === 'intervention' ? KEEP_UP_FIELDS.filter((one) => page.rights.fields.includes(one)) : [],
    all: searchParams.get('alles') === 'ja',
    field: field !== null && Object.hasOwn(kindOf(kind).fields, field) ? field : null,
    back: ownPath(searchParams.get('terug')),
    done: DONE.find((one) => one === done) ?? null,
  };
};

export const actions: Actions = {
  bewaar: (event) => save(event, 'bewaar'),
  bijwerken: (event) => save(event, 'bijwerken'),
  intrekken: (event) => move(event, 'withdraw'),
  terugzetten: (event) => move(event, 'restore'),
  async besluit(event) {
    const { workspace, kind, thing } = await thingOfPage(event);
    if (kind !== 'decision') error(404, { message: 'no such proposal' });
    const form = await event.request.formData();
    const { saved, back } = await decide(workspace, thing as Seen<'decision'>, form);
    if (!saved) return fail(statusOf(back), { ...back, part: 'besluit' as const });
    return goOn(event, form, 'saved');
  },
  async bijlage(event) {
    const { workspace, kind, thing } = await thingOfPage(event);
    const form = await event.request.formData();
    try {
      await attachFile(workspace, { kind, thing }, form);
    } catch (refused) {
      if (!(refused instanceof Fault)) throw refused;
      if (refused.issues.some(({ code }) => code === 'not-allowed')) error(403, { message: 'not-allowed' });
      return fail(statusOf(refused), { ...formBack('bijlage', { issues: refused.issues }), file: typedOf(form) });
    }
    redirect(303, withDone(`${event.url.pathname}#${fileAddress.section}`, 'attached'));
  },
  async ongedaan(event) {
    const { workspace, kind, thing } = await thingOfPage(event);
    const form = await event.request.formData();
    return leave(event, 'undone', form, () => undoEntry(workspace, { kind, thing }, form));
  },
};

async function save(event: RequestEvent, part: 'bewaar' | 'bijwerken') {
  const { workspace, kind, thing } = await thingOfPage(event);
  const form = await event.request.formData();
  const rights = await rightsOn(workspace, kind, thing);
  const only = part === 'bewaar' ? rights.fields : rights.fields.filter((field) => KEEP_UP_FIELDS.includes(field));
  if (only.length === 0) error(403, { message: 'not-allowed' });
  const { saved, back } = await changeThing(workspace, { kind, thing, only }, form, part);
  if (!saved) return fail(statusOf(back), back);
  return goOn(event, form, 'saved');
}

async function move(event: RequestEvent, action: 'withdraw' | 'restore') {
  const { workspace, kind, thing } = await thingOfPage(event);
  const form = await event.request.formData();
  return leave(event, action === 'withdraw' ? 'withdrawn' : 'restored', form, () => moveThing(workspace, { kind, thing, action }, form));
}

/** Does it and goes on; what is refused is told on the page. */
async function leave(event: RequestEvent, done: (typeof DONE)[number], form: FormData, act: () => Promise<unknown>) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const back = formBack(done, { issues: error.issues });
    return fail(statusOf(back), { ...back, because: fieldOf(form, 'reden') });
  }
  return goOn(event, form, done);
}

/** Back to where somebody came from, or to the thing itself, which says what was done. */
function goOn(event: RequestEvent, form: FormData, done: (typeof DONE)[number]): never {
  redirect(303, withDone(ownPath(fieldOf(form, 'terug')) ?? event.url.pathname, done));
}
