/** How addresses name a thing: by the name that it has there, or by its id where it has none. */
export function addressName({ id, slug }: { readonly id: string; readonly slug: string | null }): string {
  return slug ?? id;
}
