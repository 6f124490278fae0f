import { mayWriteSome } from '#access/may-write';
import { moneyFilter } from '#domain/address/money-address';
import type { Issue } from '#base/issue';
import type { ClosingLook, MoneyPage } from '#domain/money/money-page';
import { moneyPage } from '#insight/money/money-page';
import type { Language } from '#i18n/language';
import type { DownloadFormat } from '#app/download/file-answer';
import { moneyDownload } from '#app/download/money-download';
import { askedToClose, closingToken } from '#app/pages/money/close-year';
import { openMoney } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** What the page on money shows, and what its viewer may do there. */
export type MoneyPageFor = MoneyPage & {
  may: { ledger: boolean; closing: boolean };
  /** The year that is about to be closed, with what is wrong with what was asked; null where none was asked. */
  closing: { look: ClosingLook | null; issues: Issue[]; typed: { source: string; year: string } } | null;
  /** The proof that the forms of closing and of opening again were drawn here. */
  token: string;
};

/** The money of a programme, as the address asks; null where the viewer does not account or steer. */
export async function loadMoney(workspace: ProgrammeWorkspace, asked: URLSearchParams): Promise<MoneyPageFor | null> {
  const desk = openMoney(workspace);
  if (!desk) return null;
  const { app, register, viewer, programme } = desk;
  const page = await moneyPage({ register, figures: app.figures }, viewer, programme, moneyFilter(asked));
  const may = (kind: 'budgetAmount' | 'closedYear') => mayWriteSome(viewer, kind, 'create', programme.id);
  const closing = may('closedYear');
  return {
    ...page,
    may: { ledger: may('budgetAmount'), closing },
    closing: closing ? await askedToClose(desk, asked) : null,
    token: closingToken(workspace),
  };
}

/** The amounts on the page as a file; null where the viewer does not account or steer. */
export async function downloadMoney(
  workspace: ProgrammeWorkspace,
  asked: URLSearchParams,
  format: DownloadFormat,
  language: Language,
): Promise<Response | null> {
  const page = await loadMoney(workspace, asked);
  return page && moneyDownload(page, format, language);
}
