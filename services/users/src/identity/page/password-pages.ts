import { escapeHtml, type Locale, page } from '@astrall/platform/http/page.ts';
import { complaintIn, messagePage } from './sign-in-pages.ts';
import { type Words, wordsIn } from './words.ts';

export function forgotPage(locale: Locale, complaint?: keyof Words): string {
  const words = wordsIn(locale);
  return page(
    locale,
    words.forgotTitle,
    `<p>${words.forgotText}</p>
${complaintIn(words, complaint)}
<form method="post">
<label for="email">${words.email}</label>
<input id="email" name="email" type="email" maxlength="254" autocomplete="username" required autofocus>
<button>${words.forgotButton}</button>
</form>`,
  );
}

export function resetPage(locale: Locale, token: string, complaint?: keyof Words): string {
  const words = wordsIn(locale);
  return page(
    locale,
    words.resetTitle,
    `<p class="soft">${words.resetNote}</p>
${complaintIn(words, complaint)}
<form method="post" action="/password/reset?ui_locales=${locale}">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<label for="password">${words.newPassword}</label>
<input id="password" name="password" type="password" minlength="12" maxlength="200" autocomplete="new-password" aria-describedby="hint" required autofocus>
<p class="hint" id="hint">${words.passwordHint}</p>
<button>${words.resetButton}</button>
</form>`,
  );
}

export function closedResetPage(locale: Locale): string {
  const again = `<p class="below"><a href="/password/forgot?ui_locales=${locale}">${wordsIn(locale).closedAgain}</a></p>`;
  return messagePage(locale, 'closedTitle', 'closedText', again);
}
