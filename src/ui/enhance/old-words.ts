/** On the page to sign in: forgets what anybody typed at this browser more than a week ago, also when nobody signs in. */
import { systemClock } from '#base/clock';
import { forgetOldWords } from './words-drawer.ts';

try {
  forgetOldWords(localStorage, systemClock.now().getTime());
} catch {
  // A browser that is told to keep nothing refuses to name its store.
}
