import type { Issue } from '#base/issue';

/** Says one finding in Dutch: what failed, the value, what to do. */
type Say = (p: NonNullable<Issue['params']>) => string;

/** Dutch texts per issue code; the source of the code list. Keep the codes of one room together. */
export const nl = {
  'unexpected-failure': () => 'Er ging iets mis in Peil zelf. Probeer het opnieuw, of meld het aan de beheerder.',
  'world-id-taken': (p) => `Het id "${p.id}" bestaat al in de catalogus of in deze wereld. Kies een ander id.`,
  'world-unknown-publisher': (p) => `De uitgever "${p.id}" staat niet in de catalogus en niet in deze wereld. Voeg hem toe bij publishers, of verbeter het id.`,
  'world-unknown-table': (p) => `De tabel "${p.id}" staat niet in de catalogus en niet in deze wereld. Voeg haar toe bij tables, of verbeter het id.`,
  'world-unknown-indicator': (p) => `De indicator "${p.id}" staat niet in de catalogus. Verbeter het id, of voeg de indicator toe aan de catalogus.`,
  'world-area-change-unreadable': (p) => `Deze gebiedswijziging is niet te lezen: ${p.reason}. Schrijf haar zoals in catalogue/area-changes.yaml.`,
  'geometry-without-areas': () => 'Dit bestand heeft geen gebieden met een grens. Geef GeoJSON, TopoJSON, een CSV met een kolom geometry (WKT), of een zip met een shapefile.',
  'geometry-without-codes': () => 'Geen enkel gebied in dit bestand heeft een code. Peil zoekt een veld zoals statcode, buurtcode, wijkcode, gemeentecode of code.',
  'geometry-projection-unknown': (p) => `Peil weet niet in welke coördinaten dit bestand staat (${p.crs ?? 'niet vermeld'}). Geef WGS84 (graden) of EPSG:28992 (Rijksdriehoek).`,
  'geometry-wkt-broken': (p) => `Op ${p.count} regels is de grens niet te lezen, het eerst op regel ${p.line}. Is het bestand afgebroken? Download het opnieuw.`,
  'geometry-water-left-out': (p) => `${p.count} watervlakken zijn weggelaten.`,
  'geometry-area-without-code': (p) => `${p.count} gebieden zonder code zijn weggelaten.`,
  'geometry-area-without-extent': (p) => `${p.count} gebieden hebben in dit bestand geen oppervlak meer en zijn weggelaten. Neem een minder grove kaart.`,
  'geometry-other-shapes-left-out': (p) => `${p.count} punten, lijnen of lege vormen zijn weggelaten.`,
  'geometry-division-year-unknown': () => 'Dit bestand zegt niet van welk jaar de gebiedsindeling is. Geef het jaar op, bijvoorbeeld --division-year 2023.',
  'shapefile-unreadable': () => 'In deze zip zit geen heel shapefile met vlakken (.shp en .dbf), of meer dan één. Geef één shapefile per zip, of GeoJSON.',
} satisfies Record<string, Say>;
