import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Ties a form to the sign-in it was shown for, whose id the browser holds in a signed cookie. */
export function formTokenFor(uid: string, secret: string): string {
  return createHmac('sha256', secret).update(`form:${uid}`).digest('base64url');
}

/** Whether a form came from another site, or was made for another sign-in. */
export function isForged(request: IncomingMessage, token: string, uid: string, secret: string): boolean {
  const expected = Buffer.from(formTokenFor(uid, secret));
  const given = Buffer.from(token);
  return isCrossSite(request) || given.length !== expected.length || !timingSafeEqual(given, expected);
}

/** Every current browser says where a request comes from; who says nothing is no browser that could be misled. */
export function isCrossSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
}
