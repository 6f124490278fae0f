import { slugify } from '#base/text';
import { endingIn, endingOf, formatSaid, mediaTypeOf, type FileFormat } from '#domain/attachment/file-format';

/** Nothing in it runs, whatever it is opened with. */
const SANDBOX = "default-src 'none'; sandbox";

/**
 * A file of somebody as an HTTP answer that a browser saves and never shows: what people send is not trusted, also
 * when it is what it says.
 *
 * @param forEverybody whether it may be kept until it is asked for again; else it is kept nowhere
 */
export function attachmentAnswer(
  { name, format, sha256 }: { name: string; format: FileFormat; sha256: string },
  bytes: Uint8Array,
  { forEverybody }: { forEverybody: boolean },
): Response {
  return new Response(bytes as BodyInit, {
    headers: {
      'content-type': mediaTypeOf(format),
      'content-length': String(bytes.length),
      'content-disposition': disposition(name, format),
      'x-content-type-options': 'nosniff',
      'content-security-policy': SANDBOX,
      'cache-control': forEverybody ? 'no-cache' : 'private, no-store',
      ...(forEverybody && { etag: `"${sha256}"` }),
    },
  });
}

/** `attachment; filename="jaarverslag-2025.pdf"; filename*=UTF-8''Jaarverslag%202025.pdf`: both without a letter that means something in a header. */
export function disposition(name: string, format: FileFormat): string {
  const bare = formatSaid(name) === format ? name.slice(0, -endingIn(name).length - 1) : name;
  const ending = endingOf(format);
  // Letters of other alphabets, and those that steer how text is shown or end a path, have no place in the old form.
  const plain = slugify(bare).replace(/[^a-z0-9-]/g, '') || 'bijlage';
  const shown = `${bare.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').trim() || 'bijlage'}.${ending}`;
  const encoded = encodeURIComponent(shown).replace(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded}`;
}
