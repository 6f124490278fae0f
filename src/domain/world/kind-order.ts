import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';

/** Every kind after the kinds that it refers to, so that what is written in this order never points at what is not there yet. */
export function kindsInOrder(): KindName[] {
  const order = new Set<KindName>();
  const place = (kind: KindName): void => {
    if (order.has(kind)) return;
    for (const spec of Object.values(kindOf(kind).fields)) {
      const to = refersTo(spec);
      if (to !== null && to !== kind) place(to);
    }
    order.add(kind);
  };
  KIND_NAMES.forEach(place);
  return [...order];
}
