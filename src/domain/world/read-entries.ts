import type { Issue } from '#base/issue';
import { isDay } from '#domain/register/check-value';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { ThingFile } from './world-thing.ts';

/** A thing as written, with its place in its file. */
export interface Entry {
  at: string;
  kind: KindName;
  key: string;
  /** Key of the file's programme; null in a file of the whole instance. */
  programme: string | null;
  asOf: string | null;
  fields: Record<string, unknown>;
}

const ENTRY_KEYS = new Set(['key', 'asOf']);
const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Takes a file apart: `programme:` with everything of it, or only things of the whole instance; a list per kind. */
export function readEntries({ name, value }: ThingFile, issues: Issue[]): Entry[] {
  if (!isRecord(value)) return refuse('world-things-no-file', name);
  const programme = isRecord(value.programme) && typeof value.programme.key === 'string' ? value.programme.key : null;
  const day = readDay(value, name);
  return Object.entries(value).flatMap(([kind, list]) => {
    if (kind === 'asOf') return [];
    if (!isKind(kind)) return refuse('content-unknown-key', name, { key: kind });
    if (kind === 'programme' && Array.isArray(list)) return refuse('world-one-programme', name);
    if (kindOf(kind).scope === 'programme' && programme === null) return refuse('world-no-programme', name, { kind });
    if (!Array.isArray(list)) return readEntry(list, kind, `${name} ${kind}`);
    return list.flatMap((one, index) => readEntry(one, kind, `${name} ${kind}[${index}]`));
  });

  function readEntry(one: unknown, kind: KindName, at: string): Entry[] {
    if (!isRecord(one)) return refuse('content-wrong-value', at, { key: kind, wanted: 'object' });
    const { key } = one;
    if (typeof key !== 'string' || !KEY.test(key)) return refuse('world-key-form', at, { key: String(key ?? '') });
    const place = `${at} (${key})`;
    const fields = Object.fromEntries(Object.entries(one).filter(([field]) => !ENTRY_KEYS.has(field)));
    return [{ at: place, kind, key, programme, asOf: readDay(one, place) ?? day, fields }];
  }

  function readDay({ asOf }: Record<string, unknown>, at: string): string | null {
    if (asOf === undefined) return null;
    if (typeof asOf === 'string' && isDay(asOf)) return asOf;
    refuse('content-wrong-value', at, { key: 'asOf', wanted: 'YYYY-MM-DD' });
    return null;
  }

  function refuse(code: string, at: string, params: NonNullable<Issue['params']> = {}): [] {
    issues.push({ code, level: 'error', at, params });
    return [];
  }
}

/** A world brings no files, so no attachments either. */
function isKind(name: string): name is KindName {
  return (KIND_NAMES as string[]).includes(name) && name !== 'attachment';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
