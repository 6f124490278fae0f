import { z } from 'zod';

/** The form of a copy; Peil goes on reading every form that there ever was. */
export const BACKUP_FORM = 1;

/** The last file of a copy: what is in it, so that it can be checked before anything is done with it. */
export const MANIFEST = 'manifest.json';

const count = z.int().min(0);

export const backupManifestSchema = z.strictObject({
  form: z.literal(BACKUP_FORM),
  world: z.string(),
  /** The moment of which it is. */
  madeAt: z.iso.datetime(),
  /** The version of Peil that made it. */
  peil: z.string(),
  /** The steps that the tables have had; none when the register was never used. */
  migrations: z.array(z.strictObject({ number: count, name: z.string(), checksum: z.string() })),
  /** Names the secret of the instance without telling it; null without a register. */
  secret: z.string().nullable(),
  parts: z.array(
    z.strictObject({
      name: z.string(),
      bytes: count,
      sha256: z.string(),
      /** Of a part of a table. */
      table: z.optional(z.string()),
      rows: z.optional(count),
    }),
  ),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;
export type BackupPart = BackupManifest['parts'][number];

/** Rows of each table. */
export function rowsOf({ parts }: Pick<BackupManifest, 'parts'>): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { table, rows: more } of parts) if (table !== undefined) rows[table] = (rows[table] ?? 0) + (more ?? 0);
  return rows;
}

/** Rows of all tables together. */
export function rowCount({ parts }: Pick<BackupManifest, 'parts'>): number {
  return parts.reduce((total, { rows }) => total + (rows ?? 0), 0);
}

/** How many releases are in it. */
export function releasesIn({ parts }: Pick<BackupManifest, 'parts'>): number {
  return new Set(parts.flatMap(({ name }) => /^world\/releases\/([^/]+)\//.exec(name)?.[1] ?? [])).size;
}
