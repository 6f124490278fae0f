import type { Page } from 'playwright-core';

/** Kept in a page between two looks: by element how it looked. */
interface Looks {
  peilLooks?: WeakMap<Element, string>;
}

/**
 * Finds the words of a page that look otherwise than at the last time: of another colour, on another ground, in larger or
 * smaller letters, lifted out of their place, or not there before. All others have the contrast that they had. Remembers how all
 * look now, and marks those with the attribute.
 *
 * @returns how many pieces of words there are, and how many of them look otherwise
 */
export function markNewLooks(page: Page, attribute: string): Promise<{ all: number; fresh: number }> {
  return page.evaluate((mark) => {
    const kept = window as unknown as Looks;
    const before = kept.peilLooks ?? new WeakMap<Element, string>();
    const now = new WeakMap<Element, string>();
    const grounds = new Map<Element, string>();
    const groundOf = (element: Element | null): string => {
      if (element === null) return '';
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, filter, position, transform } = getComputedStyle(element);
      // What is as it is without being told, adds nothing.
      const own = [
        backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
        backgroundImage === 'none' ? '' : backgroundImage,
        opacity === '1' ? '' : opacity,
        filter === 'none' ? '' : filter,
        position === 'static' || position === 'relative' ? '' : position,
        transform === 'none' ? '' : 'moved',
      ].join('');
      const ground = `${groundOf(element.parentElement)}${own && `/${own}`}`;
      grounds.set(element, ground);
      return ground;
    };
    const holdsWords = (element: Element): boolean =>
      /^(?:INPUT|SELECT|TEXTAREA|BUTTON)$/.test(element.tagName) ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    let [all, fresh] = [0, 0];
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(mark);
      if (!holdsWords(element) || !element.checkVisibility()) continue;
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const look = `${color} ${fill} ${isLarge} ${groundOf(element)}`;
      now.set(element, look);
      all += 1;
      if (before.get(element) === look) continue;
      element.setAttribute(mark, '');
      fresh += 1;
    }
    kept.peilLooks = now;
    return { all, fresh };
  }, attribute);
}
