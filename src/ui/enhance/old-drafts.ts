/** On the page to sign in: forgets what anybody typed at this browser more than a week ago, also when nobody signs in. */
import { systemClock } from '#base/clock';
import { forgetOldDrafts } from './drafts.ts';

try {
  forgetOldDrafts(localStorage, systemClock.now().getTime());
} catch {
  // A browser that is told to keep nothing refuses to name its store.
}
