export const DOWNLOAD_FORMATS = ['csv', 'xlsx'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Also what is no table. */
type FileFormat = DownloadFormat | 'pdf';

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/**
 * A file as an HTTP answer that a browser saves: right type, a name that says what it is, no sniffing.
 *
 * @param content what is made in parts is sent part by part, the next made when the one before it was taken
 * @param name plain ASCII, without its ending
 */
export function fileAnswer(content: string | Uint8Array | AsyncGenerator<string>, format: FileFormat, name: string): Response {
  return new Response(typeof content === 'string' || content instanceof Uint8Array ? (content as BodyInit) : streamOf(content), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    // Who goes away ends the asking too.
    cancel: async () => void (await parts.return(undefined)),
  });
}
