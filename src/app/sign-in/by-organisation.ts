import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';
import { ORGANISATION } from './own-host.ts';

export interface OrganisationStart extends Answered<'go' | 'failed'> {
  /** Where the organisation asks who it is. */
  url: string | null;
}

/** Begins signing in by the own organisation: OpenID Connect, authorisation code with PKCE. */
export async function startOrganisation(desk: Desk, visitor: Visitor, next: { then: string; refused: string }): Promise<OrganisationStart> {
  const response = await desk.auth.api.signInSocial({
    body: {
      provider: ORGANISATION,
      callbackURL: desk.publicOrigin + next.then,
      errorCallbackURL: desk.publicOrigin + next.refused,
      disableRedirect: true,
    },
    headers: authHeaders(visitor),
    asResponse: true,
  });
  const { url } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { url?: string };
  if (!response.ok || !url) {
    await logged(desk, visitor, { action: 'sign-in', object: null, outcome: 'failed', actor: null, reason: 'organisation-unreachable' });
    return { ...answered('failed'), url: null };
  }
  return { ...answered('go', response), url };
}

/** The way back from the organisation: the only address of better-auth that is open. */
export async function backFromOrganisation(desk: Desk, visitor: Visitor, request: Request): Promise<Response> {
  const response = await desk.auth.handler(new Request(request.url, { headers: authHeaders(visitor) }));
  const refused = new URL(response.headers.get('location') ?? '/', desk.publicOrigin).searchParams.has('error');
  await logged(desk, visitor, { action: 'sign-in', object: 'organisation', outcome: refused ? 'refused' : 'done', actor: null });
  return response;
}
