import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Throttle } from '../throttle.ts';

/**
 * Bounds how often one network address asks for tokens or ends them, and more narrowly how often it is refused: client secrets,
 * codes and refresh tokens are not to be guessed.
 */
export function throttleTokens(throttle: Throttle, paths: string[]) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    // Spelled as routers take it: in any case, with or without a slash at the end.
    const path = ctx.path.toLowerCase().replace(/\/$/, '');
    if (!paths.includes(path) || ctx.method !== 'POST') return next();
    const waits = await Promise.all([throttle.take('tokenRequest', ctx.ip), throttle.waitFor('tokenFailure', ctx.ip)]);
    const seconds = Math.max(...waits);
    if (seconds > 0) {
      ctx.status = 429;
      ctx.set({ 'Retry-After': String(seconds), 'Cache-Control': 'no-store' });
      ctx.body = {
        error: 'temporarily_unavailable',
        error_description: `too many requests, try again in ${seconds} s`,
      };
      return;
    }
    await next();
    if (ctx.status === 400 || ctx.status === 401) await throttle.take('tokenFailure', ctx.ip);
  };
}
