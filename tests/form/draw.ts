import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '#i18n/language';
import InSite from './InSite.svelte';

/** Draws a building block as the server does: HTML without a script. */
export function draw<P extends Record<string, unknown>>(block: Component<P>, given: P, language: Language = 'nl'): string {
  return render(InSite as unknown as Component<Record<string, unknown>>, { props: { of: block, given, language } }).body;
}
