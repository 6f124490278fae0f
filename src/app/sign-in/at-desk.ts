import { getApp } from '../serving.ts';
import type { Desk, Visitor } from './desk.ts';

/** As much of a request as the desk is told. */
export interface DeskEvent {
  request: Request;
  getClientAddress(): string;
}

/** The desk of this site, and who stands before it. */
export async function atDesk(event: DeskEvent): Promise<{ desk: Desk; visitor: Visitor }> {
  const { desk } = await (await getApp()).workshop();
  return { desk, visitor: { address: addressOf(event), headers: event.request.headers } };
}

/** A request that did not come by the proxies that the settings tell of has no address to believe. */
function addressOf(event: DeskEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    return 'unknown';
  }
}
