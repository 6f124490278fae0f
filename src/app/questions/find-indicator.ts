import { fault } from '#base/fault';
import { nearest } from '#base/nearest';
import { foldName } from '#base/text';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';

/**
 * The indicator that somebody means by its id or its title in any language.
 *
 * @throws Fault `indicator-unknown` with ids that look alike
 */
export function findIndicator(catalogue: Catalogue, text: string): Indicator {
  const id = text.trim().toLowerCase().replaceAll('-', '_');
  const wanted = foldName(text);
  const found =
    catalogue.indicator(id) ?? catalogue.indicators.find(({ title }) => foldName(title.nl) === wanted || foldName(title.en) === wanted);
  if (found) return found;
  const ids = catalogue.indicators.map((indicator) => indicator.id);
  const byTitle = catalogue.indicators.filter(({ title }) => foldName(title.nl).includes(wanted)).map((indicator) => indicator.id);
  throw fault('indicator-unknown', {
    text,
    alike: [...new Set([...nearest(id, ids), ...byTitle])].slice(0, 5).join(', '),
  });
}
