import { z } from 'zod';
import { derivedId } from '#base/id';
import { ROLES } from '#domain/account/viewer';

/** Somebody of an invented world, in `worlds/<id>/users.yaml`; parts are named by the keys of the world's programmes. */
export const worldPersonSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  administrator: z.boolean().default(false),
  parts: z.array(
    z.strictObject({
      programme: z.string(),
      role: z.enum(ROLES),
      organisation: z.string().optional(),
      theme: z.string().optional(),
    }),
  ),
});
export type WorldPerson = z.infer<typeof worldPersonSchema>;

/** The account that somebody of a world has, or will have once somebody asks for it. */
export function worldPersonId(world: string, key: string): string {
  return derivedId(world, `person ${key}`);
}
