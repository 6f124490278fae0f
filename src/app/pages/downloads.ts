import { lookUpArea } from '#insight/area/area-lookup';
import { areaFigureFile, indicatorFigureFile } from '#insight/figure/figure-rows';
import type { ScopeQuery } from '#insight/figure/figure-scope';
import type { Language } from '#i18n/language';
import { figureDownload } from '#app/download/figure-download';
import { DOWNLOAD_FORMATS, type DownloadFormat } from '#app/download/file-answer';
import { openReading } from '#app/pages/open-reading';

/** The format that an address ends with; null when there is no such file. */
export function downloadFormat(ending: string): DownloadFormat | null {
  return DOWNLOAD_FORMATS.find((format) => format === ending) ?? null;
}

/** All figures of the area in an address, as a file; null when there is no such area. */
export async function downloadArea(slug: string, format: DownloadFormat, language: Language): Promise<Response | null> {
  const { reading } = await openReading();
  const found = await lookUpArea(reading.figures, slug, null);
  if (found.found === 'nothing') return null;
  const file = await areaFigureFile(reading, found.area.placeId);
  return file && figureDownload(file, format, language);
}

/** The table of an indicator, as a file; null when the catalogue does not know it. */
export async function downloadIndicator(
  id: string,
  query: ScopeQuery,
  format: DownloadFormat,
  language: Language,
): Promise<Response | null> {
  const { reading } = await openReading();
  const file = await indicatorFigureFile(reading, id, query);
  return file && figureDownload(file, format, language);
}
