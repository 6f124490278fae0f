import type { SignedIn } from '#app/sign-in/session';
import type { Viewer } from '#domain/account/viewer';
import type { Language } from '#i18n/language';
import type { Crumb } from '#ui/shell/crumb.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language of this request, from its address. */
      lang: Language;
      /**
       * Who looks. Only pages of the workspace and of signing in ever see somebody here: all others are the same
       * for everybody, and are made for a resident.
       */
      viewer: Viewer;
      /** The account and session behind it; null for nobody. */
      signedIn: SignedIn | null;
      /** `Set-Cookie` headers to be sent with the answer. */
      setCookies: string[];
      /** Whether the page failed because the database could not be asked. */
      isDatabaseGone: boolean;
    }
    interface Error {
      message: string;
      /** What kind of thing was asked for and not found, so that the page can help. */
      kind?: 'area';
      /** What the reader asked for, to say it back. */
      asked?: string;
      /** How many megabytes a file may have, where too much was sent. */
      megabytes?: number;
      /** Places with a name or code like it. */
      near?: { name: string; note: string; href: string }[];
    }
    interface PageData {
      /** Unique within the site; the layout adds the site's name. Absent on the home page. */
      title?: string;
      description?: string;
      /** The way down to the page, without the home page; the last one is the page itself. */
      crumbs?: Crumb[];
    }
  }
}

export {};
