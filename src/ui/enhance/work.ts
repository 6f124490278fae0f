/**
 * What makes the workspace quicker: words that outlive a closed tab, lists that narrow while somebody types, typing help,
 * one press where two would do harm. Every page works without it.
 */
import { systemClock } from '#base/clock';
import { WordsKeeper, drawerHere } from './words-keeper.ts';
import { forgetAllWords } from './words-drawer.ts';
import { LivePart } from './live-part.ts';
import { MoreRows } from './more-rows.ts';
import { NamePicker } from './name-picker.ts';
import { sendOnce } from './send-once.ts';
import { TickRows } from './tick-rows.ts';

const DONE = 'gedaan';

const drawer = drawerHere();
drawer?.tidy(systemClock.now().getTime());
const here = new URL(location.href);
if (here.searchParams.has(DONE)) {
  drawer?.forgetSent();
  // Told once: coming back to this address later says nothing about what was sent in between.
  here.searchParams.delete(DONE);
  history.replaceState(history.state, '', here);
}
document.addEventListener('submit', ({ target }) => {
  if (!drawer || !(target as HTMLFormElement).action.endsWith('/uitloggen')) return;
  forgetAllWords(localStorage);
  // Other pages hear of it by themselves; the forms of this one must not keep their words once more as it goes.
  window.dispatchEvent(new StorageEvent('storage'));
});

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'name-picker': NamePicker,
  'more-rows': MoreRows,
  'tick-rows': TickRows,
  'live-part': LivePart,
  'words-keeper': WordsKeeper,
};
for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);
// Last, so that who takes a form over has done so.
sendOnce();
