import { today } from '#base/today';
import type { Person } from '#domain/account/accounts';
import { addressName } from '#domain/address/address-name';
import { attentionAddress } from '#domain/address/attention-address';
import { accountAddress } from '#domain/address/account-address';
import type { Viewer } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import type { AttentionItem } from '#domain/work/attention';
import type { ReminderGroup } from '#i18n/mail/words';
import { attention } from '#insight/attention/attention';
import type { Desk } from '../sign-in/desk.ts';
import type { Workshop } from '../workshop.ts';

/** More is not read; the rest stands on the start page of the workspace. */
const MOST_TOLD = 10;

/**
 * Lets a mail wait for everybody of whose own things one is stale, overdue, behind or without an answer: at most one a week.
 * Nobody gets one for whom nothing waits. What goes wrong for one person stops nobody else's.
 *
 * @returns how many people are reminded
 * @throws what went wrong for the first for whom something did, after all others had theirs
 */
export async function sendReminders({ register, desk }: Pick<Workshop, 'register' | 'desk'>): Promise<number> {
  const day = today(desk.clock);
  const failures: unknown[] = [];
  let reminded = 0;
  for (const id of await desk.accounts.remindable(day)) {
    try {
      if (await remindOne({ register, desk }, id, day)) reminded += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return reminded;
}

/** @returns whether a mail was written */
async function remindOne({ register, desk }: Pick<Workshop, 'register' | 'desk'>, id: string, day: string): Promise<boolean> {
  const [person, viewer] = await Promise.all([desk.accounts.person(id), desk.accounts.viewer(id)]);
  if (!person || viewer.person === null) return false;
  const waiting = await ownWaiting(register, viewer, day);
  if (waiting.length === 0) return false;
  return desk.accounts.remind(id, day, { recipient: person.mail, ...reminderText(desk, person, waiting) });
}

interface InProgramme {
  name: string;
  /** How addresses name it. */
  place: string;
  items: AttentionItem[];
}

/** What waits for somebody, by programme; only what is the own, and programmes where there is any. */
async function ownWaiting(register: Register, viewer: Viewer, day: string): Promise<InProgramme[]> {
  const ids = [...new Set(viewer.takesPart.map(({ programme }) => programme))];
  const { things } = await register.list(viewer, 'programme', { ids });
  const found: InProgramme[] = [];
  for (const programme of things) {
    const { id, slug, values } = programme;
    const items = (await attention(register, viewer, programme, day)).filter(mayBeMailed);
    if (items.length > 0) found.push({ name: values.name ?? '', place: addressName({ id, slug }), items });
  }
  return found;
}

/** The own, but for what waits for a second reader: nobody has seen yet whether its name leads to a person. */
function mayBeMailed({ nearness, reason }: AttentionItem): boolean {
  return nearness === 'own' && reason !== 'second-reading';
}

function reminderText(desk: Desk, { language }: Person, waiting: readonly InProgramme[]): { subject: string; body: string } {
  const groups: ReminderGroup[] = [];
  let left = MOST_TOLD;
  for (const { name, place, items } of waiting) {
    const told = items.slice(0, left);
    left -= told.length;
    if (told.length === 0) break;
    const lines = told.map((item) => ({ item, link: desk.publicOrigin + attentionAddress(place, item, language) }));
    groups.push({ programme: name, lines });
  }
  return desk.mailWords(language).reminder({
    site: desk.siteName(language),
    count: waiting.reduce((sum, { items }) => sum + items.length, 0),
    groups,
    work: desk.publicOrigin + accountAddress.work(language),
    account: desk.publicOrigin + accountAddress.mailChoice(language),
  });
}
