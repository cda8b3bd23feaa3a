import { escapeHtml, type Locale, page, pageHeaders } from '@astrall/platform/http/page.ts';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { formTarget } from './form-target.ts';
import { localeOf } from './locale.ts';
import { messagePage } from './sign-in-pages.ts';
import { wordsIn } from './words.ts';

/** Pages that the provider itself shows, in place of its own. */

export function showError(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  const code = escapeHtml([out.error, out.error_description].filter(Boolean).join(': '));
  const locale = languageOf(ctx);
  const what = ctx.oidc?.route === 'resume' ? 'expired' : 'failed';
  show(ctx, messagePage(locale, `${what}Title`, `${what}Text`, `<p class="soft"><code>${code}</code></p>`));
}

/** @param form the provider's hidden form, which the buttons send */
export function showLogout(ctx: KoaContextWithOIDC, form: string): void {
  const locale = languageOf(ctx);
  const words = wordsIn(locale);
  const after = ctx.oidc.session?.state?.['postLogoutRedirectUri'];
  show(
    ctx,
    page(
      locale,
      words.logoutTitle,
      `<p>${words.logoutText}</p>${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>${words.logout}</button>
<button type="submit" form="op.logoutForm" class="quiet">${words.stay}</button>`,
    ),
    typeof after === 'string' ? [formTarget(after)] : [],
  );
}

export function showLoggedOut(ctx: KoaContextWithOIDC): void {
  show(ctx, messagePage(languageOf(ctx), 'loggedOutTitle', 'loggedOutText'));
}

function languageOf(ctx: KoaContextWithOIDC): Locale {
  return localeOf(ctx.req, ctx.oidc?.params?.['ui_locales']);
}

function show(ctx: KoaContextWithOIDC, html: string, formTargets: string[] = []): void {
  ctx.set(pageHeaders({ formTargets: [ctx.oidc.issuer, ...formTargets] }));
  ctx.body = html;
}
