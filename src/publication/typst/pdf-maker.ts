import { openTypst } from './typst.ts';

/**
 * What makes PDFs here, as a file says of itself: `Typst 0.14.2`.
 *
 * @throws Fault `pdf-not-here` where this machine has no compiler
 */
export async function pdfMaker(): Promise<string> {
  const typst = await openTypst();
  const pdf = typst.layOut('#set document(title: "x")', {}).write('2000-01-01');
  return /<xmp:CreatorTool>([^<]+)</.exec(Buffer.from(pdf ?? []).toString('latin1'))?.[1] ?? '';
}
