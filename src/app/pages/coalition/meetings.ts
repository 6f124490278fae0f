import { steers } from '#access/layers';
import { mayWriteSome } from '#access/may-write';
import { coalitionAddress } from '#domain/address/coalition-address';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import type { PackStand, PackTold } from '#domain/meeting/pack-told';
import type { YearPlan } from '#domain/meeting/year-plan';
import { workAddress } from '#domain/address/work-address';
import { askedSorts } from '#domain/meeting/calendar-query';
import { momentAbout, momentName } from '#i18n/register/moment-text';
import type { Seen } from '#domain/register/register';
import { asItStood } from '#insight/meeting/as-it-stood';
import { calendarEvents } from '#insight/meeting/calendar-events';
import { calendarFile } from '#insight/meeting/calendar-file';
import { calendarMoments } from '#insight/meeting/calendar-moments';
import { readCalendar } from '#insight/meeting/read-calendar';
import { meetingPack } from '#insight/meeting/meeting-pack';
import { PACK_KINDS, readPackContent } from '#insight/meeting/read-pack';
import { nextMeeting } from '#insight/meeting/next-meeting';
import { yearPlan } from '#insight/meeting/year-plan';
import { byClaim } from '#insight/evidence/evidence-told';
import { readEvidence } from '#insight/evidence/read-evidence';
import { objectiveProgress } from '#insight/programme/objective-progress';
import { packFile } from '#publication/pack/pack-file';
import { tellPack } from '#publication/pack/tell-pack';
import { openReading } from '../open-reading.ts';
import { actionDoers } from './action-doers.ts';
import { findHere, type ProgrammeWorkspace } from '../work/programme-workspace.ts';

export interface YearPlanPage extends YearPlan {
  mayPlan: boolean;
  /** The first meeting that is still to come: the one to make a pack for. */
  next: string | null;
}

/** The year plan; null for who does not steer, as meetings are not for them. */
export async function loadYearPlan(workspace: ProgrammeWorkspace, asked: string | null): Promise<YearPlanPage | null> {
  const { register, viewer, programme, today } = workspace;
  if (!steers(viewer, programme.id)) return null;
  const programmes = { programmes: [programme.id] };
  const [meetings, entries, organisations] = await Promise.all([
    register.list(viewer, 'meeting', programmes),
    register.list(viewer, 'calendarEntry', programmes),
    register.list(viewer, 'organisation'),
  ]);
  const year = askedYear(asked, today);
  const plan = yearPlan(
    {
      meeting: meetings.things,
      calendarEntry: entries.things,
      organisations: new Map(organisations.things.map((one) => [one.id, one])),
    },
    year,
  );
  return { ...plan, mayPlan: mayWriteSome(viewer, 'meeting', 'create', programme.id), next: nextMeeting(plan.meetings, today)?.id ?? null };
}

/** Everything of the year that has a day as a calendar file, or only some sorts of it; null as for the page of the year plan. */
export async function yearPlanFile(workspace: ProgrammeWorkspace, query: URLSearchParams): Promise<string | null> {
  const { app, place, language, register, viewer, programme, today } = workspace;
  if (!steers(viewer, programme.id)) return null;
  const year = askedYear(query.get('jaar'), today);
  const content = await readCalendar(register, viewer, [programme.id]);
  const moments = calendarMoments(content, { first: `${year}-01-01`, last: `${year}-12-31` }, askedSorts(query));
  const events = calendarEvents(moments, {
    name: (moment) => momentName(moment, language),
    about: (moment) => momentAbout(moment, language),
    url: ({ kind, id }) =>
      app.settings.publicOrigin +
      (kind === 'meeting' ? coalitionAddress.pack(place, id, language) : workAddress.thing(place, kind, id, language)),
  });
  return calendarFile(`${programme.values.name} ${year}`, events);
}

function askedYear(asked: string | null, today: string): number {
  return /^\d{4}$/.test(asked ?? '') ? Number(asked) : Number(today.slice(0, 4));
}

/** The pack of a meeting, in words too; null when there is none, or its viewer may not know of it. */
export async function loadPack(
  workspace: ProgrammeWorkspace,
  id: string,
  asked: PackAsked,
): Promise<Disclosed<{ pack: MeetingPack; told: PackTold }> | null> {
  const { pack, stand } = (await readPack(workspace, id, asked)) ?? {};
  if (!pack || !stand) return null;
  const { app, language, place, today } = workspace;
  return fromDisclosed({ pack, told: tellPack(pack, { language, address: app.world.address, place, madeOn: today, stand }) }, pack);
}

/** Whether the pack of a meeting that is past is asked as it stood on its day, or as it is now. */
export type PackAsked = 'then' | 'now';

async function readPack(
  workspace: ProgrammeWorkspace,
  id: string,
  asked: PackAsked,
): Promise<{ pack: Disclosed<MeetingPack>; stand: PackStand } | null> {
  const { viewer, programme } = workspace;
  const meeting = await findHere(workspace, 'meeting', id);
  if (!meeting) return null;
  const { reading } = await openReading();
  const wanted = standOfPack(meeting, workspace, asked);
  const then =
    wanted.is === 'then'
      ? await asItStood(workspace.register, viewer, { programme: programme.id, day: wanted.day, kinds: PACK_KINDS })
      : null;
  const stand: PackStand = wanted.is === 'then' && then === null ? { is: 'too-much-since', day: wanted.day } : wanted;
  const register = then ?? workspace.register;
  const kinds = ['impactJudgement', 'criterion', 'lesson', 'decision', 'assessment'] as const;
  const [content, evidence] = await Promise.all([
    readPackContent(register, viewer, programme),
    readEvidence(reading, register, viewer, { programme: programme.id, kinds }),
  ]);
  const doers = await actionDoers(
    workspace,
    content.action.filter(({ values }) => values.state === 'open'),
  );
  return { pack: meetingPack(meeting, content, await objectiveProgress(reading, content), byClaim(evidence), doers), stand };
}

/** Of a meeting that is past, what lay on the table then; of a day before anything was recorded here, nothing is known. */
function standOfPack({ values }: Seen<'meeting'>, { programme, today }: ProgrammeWorkspace, asked: PackAsked): PackStand {
  const day = values.on;
  if (!day || day >= today) return { is: 'now' };
  if (programme.createdAt.slice(0, 10) > day) return { is: 'not-kept', day };
  return asked === 'now' ? { is: 'now' } : { is: 'then', day };
}

/** The pack as a file for paper, with a name by the day of the meeting; null as for its page. */
export async function loadPackFile(
  workspace: ProgrammeWorkspace,
  id: string,
  asked: PackAsked,
): Promise<Disclosed<{ name: string; pdf: Uint8Array }> | null> {
  const { pack, stand } = (await readPack(workspace, id, asked)) ?? {};
  if (!pack || !stand) return null;
  const { app, language, place, programme, today } = workspace;
  const pdf = await packFile(pack, {
    programme: programme.values.name ?? '',
    place,
    origin: app.settings.publicOrigin,
    madeOn: today,
    stand,
    language,
    address: app.world.address,
    fictional: app.world.fictional ? app.world.title[language] : null,
  });
  const day = pack.meeting.values.on ?? pack.meeting.id;
  return fromDisclosed({ name: `${language === 'nl' ? 'vergaderstukken' : 'meeting-pack'}-${day}`, pdf }, pack);
}
