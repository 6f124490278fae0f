import { EXIT, fault } from '#base/fault';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A laid out document. */
export interface LaidOut {
  pages: number;
  /** As PDF/UA-1: tagged, with every font in it. Null when a sign of its texts is in no font. */
  write(day: string): Uint8Array | null;
}

/** The compiler: source and data in, a laid out document out. It reads no file of this machine. */
export interface Typst {
  layOut(source: string, inputs: Record<string, string>): LaidOut;
  /** Lets go of what was remembered for a next time: it would grow with every document. */
  forget(): void;
}

/** No folder: a document has nothing to read. */
const NOWHERE = '/nowhere';
const NO_GLYPH = /could not be displayed|disallowed codepoint/;

let opening: Promise<Typst> | null = null;

/**
 * The compiler of this process, brought in when first asked: 50 MB that only some processes ever need.
 *
 * @throws Fault `pdf-not-here` when the package has no compiler for this kind of machine, or it was not installed
 */
export function openTypst(): Promise<Typst> {
  return (opening ??= import('@myriaddreamin/typst-ts-node-compiler').then(
    ({ NodeCompiler }) => typstOf(NodeCompiler.create({ workspace: NOWHERE })),
    (cause: unknown) => {
      opening = null;
      throw fault('pdf-not-here', { platform: `${process.platform}-${process.arch}` }, { exitCode: EXIT.systemFailed, cause });
    },
  ));
}

function typstOf(compiler: NodeCompiler): Typst {
  return {
    layOut(source, inputs) {
      const made = compiler.compile({ mainFileContent: source, inputs });
      const document = made.result;
      if (!document) throw new Error(JSON.stringify(made.takeError()?.shortDiagnostics));
      return {
        pages: document.numOfPages,
        write(day) {
          try {
            return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${day}T12:00:00Z`) / 1000 });
          } catch (error) {
            if (error instanceof Error && NO_GLYPH.test(error.message)) return null;
            throw error;
          }
        },
      };
    },
    forget: () => compiler.evictCache(0),
  };
}
