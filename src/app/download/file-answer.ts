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
 * @param name plain ASCII, without its ending
 */
export function fileAnswer(content: string | Uint8Array, format: FileFormat, name: string): Response {
  return new Response(content as BodyInit, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
