import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import { PASSWORD_LENGTH } from '#domain/account/password';
import type { OrganisationSignIn } from '../settings/sign-in-settings.ts';
import { demoSignIn } from './demo-plugin.ts';
import { cookiePrefix, isSecure, ORGANISATION } from './own-host.ts';
import { TABLE_NAMES } from './table-names.ts';

/**
 * better-auth keeps the row of a session longer than a session lasts, so that we can tell that it ended, and whose it was:
 * what somebody left open on Friday and sends on Monday is kept.
 */
const ROW_KEPT_S = 4 * 24 * 3600;

export interface AuthParts {
  /** The opened database, as better-auth takes it. */
  db: unknown;
  clock: Clock;
  /** Signs cookies, encrypts secrets of second steps. */
  secret: string;
  publicOrigin: string;
  siteName: string;
  organisation: OrganisationSignIn | null;
  /** Whether people of the invented world may come in by one click. */
  demo: boolean;
  sendReset(person: string, token: string): Promise<void>;
}

/**
 * better-auth, set up as this house wants it. Its own addresses are closed but for the way back from an organisation:
 * all else goes through our forms, which count tries and write the security log.
 */
export function makeAuth({ db, clock, secret, publicOrigin, siteName, organisation, demo, sendReset }: AuthParts) {
  return betterAuth({
    appName: siteName,
    baseURL: publicOrigin,
    basePath: '/auth',
    secret,
    telemetry: { enabled: false },
    // It would tell the terminal that a password was wrong; the security log tells that better.
    logger: { disabled: true },
    database: { db: db as never, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user.id, token),
    },
    user: TABLE_NAMES.user,
    session: {
      ...TABLE_NAMES.session,
      expiresIn: ROW_KEPT_S,
      disableSessionRefresh: true,
      additionalFields: {
        seenAt: { type: 'date', input: false, fieldName: 'seen_at', defaultValue: () => clock.now() },
        confirmedAt: { type: 'date', input: false, fieldName: 'confirmed_at', defaultValue: () => clock.now() },
      },
    },
    account: {
      ...TABLE_NAMES.account,
      // Only for people who have an account already, by the mail that their organisation vouches for.
      accountLinking: { enabled: true, trustedProviders: [ORGANISATION] },
    },
    verification: { ...TABLE_NAMES.verification, storeIdentifier: 'hashed' },
    databaseHooks: {
      // Nothing is ever asked of the organisation again, so its tokens are not kept.
      account: {
        create: { before: (account) => Promise.resolve({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: (account) => Promise.resolve({ data: { ...account, ...('accessToken' in account ? NO_TOKENS : {}) } }) },
      },
    },
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${publicOrigin}/inloggen` },
    advanced: {
      cookiePrefix: cookiePrefix(publicOrigin),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(publicOrigin), httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(clock) },
    },
    plugins: [
      twoFactor({ issuer: siteName, schema: TABLE_NAMES.twoFactor }),
      genericOAuth({ config: organisation ? [oidc(organisation)] : [] }),
      ...(demo ? [demoSignIn()] : []),
    ],
  });
}

export type Auth = ReturnType<typeof makeAuth>;

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null } as const;

/** Authorisation code with PKCE; who has no account is not given one. */
function oidc({ issuer, clientId, clientSecret }: OrganisationSignIn) {
  return {
    providerId: ORGANISATION,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    disableSignUp: true,
    requireIdTokenVerification: true,
  };
}
