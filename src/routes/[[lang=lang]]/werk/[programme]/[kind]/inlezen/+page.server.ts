import { fail, redirect } from '@sveltejs/kit';
import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { fieldOf } from '#app/pages/account/form-field';
import { statusOf } from '#app/pages/work/form-back';
import { formToken, requireToken } from '#app/pages/work/form-token';
import { keepSheet, keptSheet } from '#app/pages/work/sheet/kept-sheet';
import { readTable } from '#app/pages/work/sheet/read-table';
import { choicesInAddress, isAsShown, readChoices } from '#app/pages/work/sheet/row-choice';
import { enterSheet } from '#app/pages/work/sheet/enter-sheet';
import { readSheet, type SheetChoices } from '#app/pages/work/sheet/read-sheet';
import { sheetReadings, undoSheet } from '#app/pages/work/sheet/readings';
import { sheetPage } from '#app/pages/work/sheet/sheet-page';
import type { SheetPage } from '#domain/work/sheet-page';
import type { Workspace } from '#app/pages/work/workspace';
import { workAddress } from '#domain/address/work-address';
import type { KindName } from '#domain/register/kinds';
import { capital } from '#i18n/capital';
import { messages } from '#i18n/messages';
import { kindWords } from '#i18n/register/register-words';
import { readerInOfPage } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Reading a list in: a file is sent, what it would do is shown, and only then it is entered. */
export const load: PageServerLoad = async (event) => {
  const { workspace, kind } = await readerInOfPage(event);
  const { workspace: shown } = await event.parent();
  const { searchParams } = event.url;
  const code = searchParams.get('bewaard') ?? '';
  const words = messages(event.locals.lang).work.sheet;
  return {
    title: `${words.title(capital(kindWords(event.locals.lang, kind).many))}: ${shown.name}`,
    kind,
    code,
    isAnew: searchParams.get('anders') === 'ja',
    token: formToken(workspace, scope(workspace, kind)),
    isUndone: searchParams.get('gedaan') === 'terug',
    readings: code === '' ? await sheetReadings(workspace, kind) : [],
    ...(code === '' ? { sheet: null, problems: [] } : await look(workspace, kind, code, searchParams)),
  };
};

export const actions: Actions = {
  async bestand(event) {
    const { workspace, kind } = await readerInOfPage(event);
    const form = await event.request.formData();
    try {
      requireToken(workspace, scope(workspace, kind), form);
      const code = await keepSheet(workspace, form.get('bestand'));
      const sheet = await keptSheet(workspace, code);
      // What is no table at all is told at once, beside the button.
      await readTable(sheet!.name, sheet!.bytes);
      redirect(303, workAddress.readIn(workspace.place, kind, event.locals.lang, code));
    } catch (refused) {
      if (!(refused instanceof Fault)) throw refused;
      return fail(statusOf(refused), { issues: refused.issues });
    }
  },
  async terugdraaien(event) {
    const { workspace, kind } = await readerInOfPage(event);
    const form = await event.request.formData();
    try {
      requireToken(workspace, scope(workspace, kind), form);
      const { issues } = await undoSheet(workspace, kind, form);
      if (issues.length > 0) return fail(statusOf({ issues }, 409), { issues });
      redirect(303, `${workAddress.readIn(workspace.place, kind, event.locals.lang)}?gedaan=terug`);
    } catch (refused) {
      if (!(refused instanceof Fault)) throw refused;
      return fail(statusOf(refused), { issues: refused.issues });
    }
  },
  async invoeren(event) {
    const { workspace, kind } = await readerInOfPage(event);
    const form = await event.request.formData();
    const code = fieldOf(form, 'bewaard');
    try {
      requireToken(workspace, scope(workspace, kind), form);
      const sheet = await keptSheet(workspace, code);
      if (!sheet) return fail(400, { issues: [gone()] });
      const sent = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      const asked = choicesOf(sent, code);
      const { planned } = await readSheet(workspace, kind, sheet, asked);
      const isOther =
        sent.some(([name, value]) => name.startsWith('regel.') && form.get(name.replace('regel', 'gezien')) !== value) ||
        planned.some((row) => !isAsShown(row, asked.choices ?? new Map()));
      // What was chosen anew, or became otherwise since it was shown, is shown before it is entered.
      if (isOther || form.has('opnieuw')) {
        const address = workAddress.readIn(workspace.place, kind, event.locals.lang, code);
        const columns = sent.filter(([name]) => /^(?:kolom\.\d+|koprij|stand)$/.test(name));
        const again = new URLSearchParams([...columns, ...choicesInAddress(planned), ...(form.has('opnieuw') ? [] : [['anders', 'ja']])]);
        redirect(303, `${address}&${again.toString()}`);
      }
      const faulty = planned.filter(({ issues }) => hasErrors(issues));
      // Rows with faults are left out only when that was said in so many words.
      if (faulty.length > 0 && fieldOf(form, 'zonder') !== String(faulty.length))
        return fail(400, { issues: faulty.flatMap(({ line, issues }) => issues.map((issue) => ({ ...issue, at: placed(line, issue) }))) });
      const count = await enterSheet(workspace, kind, sheet.name, planned);
      redirect(303, workAddress.list(workspace.place, kind, event.locals.lang, { veranderd: count }));
    } catch (refused) {
      if (!(refused instanceof Fault)) throw refused;
      return fail(statusOf(refused), { issues: refused.issues });
    }
  },
};

const scope = ({ place }: Workspace, kind: KindName): string => `${place} ${kind} sheet`;
const gone = (): Issue => ({ code: 'sheet-gone', level: 'error' });
const placed = (line: number, { at }: Issue): string => (at === undefined ? String(line) : `${line} ${at}`);

async function look(
  workspace: Workspace,
  kind: KindName,
  code: string,
  params: URLSearchParams,
): Promise<{ sheet: SheetPage | null; problems: Issue[] }> {
  const kept = await keptSheet(workspace, code);
  if (!kept) return { sheet: null, problems: [gone()] };
  try {
    const choices = choicesOf([...params], code);
    const read = await readSheet(workspace, kind, kept, choices);
    return { sheet: sheetPage(workspace, kind, { name: kept.name, asOf: choices.asOf ?? '' }, read), problems: [] };
  } catch (refused) {
    if (!(refused instanceof Fault)) throw refused;
    return { sheet: null, problems: refused.issues };
  }
}

/** What the boxes of the page say: `kolom.0`, `koprij`, `stand` and `regel.12`. */
function choicesOf(params: readonly (readonly [string, string])[], mark: string): SheetChoices {
  const chosen = new Map<number, string>();
  const said = new Map(params);
  for (const [name, field] of params) {
    const column = /^kolom\.(\d{1,3})$/.exec(name)?.[1];
    if (column !== undefined) chosen.set(Number(column), field);
  }
  const line = Number(said.get('koprij') ?? '');
  const headerLine = Number.isInteger(line) && line > 0 ? line : null;
  return { chosen, asOf: said.get('stand')?.trim() ?? '', headerLine, choices: readChoices(params), mark };
}
