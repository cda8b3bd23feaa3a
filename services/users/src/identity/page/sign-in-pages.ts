import { escapeHtml, type Locale, page } from '@astrall/platform/http/page.ts';
import { meaningsOf } from './scope-words.ts';
import { type Words, wordsIn } from './words.ts';

interface SignInForm {
  clientName: string;
  formToken: string;
  /** What was typed before it was refused. */
  email?: string;
  complaint?: keyof Words;
}

/** Forms go to the address they came from: the page may be seen through a gateway. */
export function signInPage(locale: Locale, form: SignInForm): string {
  const words = wordsIn(locale);
  return page(
    locale,
    words.signIn,
    `<p class="soft">${words.signInTo} <strong>${escapeHtml(form.clientName)}</strong></p>
${complaintIn(words, form.complaint)}
<form method="post">
${formToken(form.formToken)}
<label for="email">${words.email}</label>
<input id="email" name="email" type="email" value="${escapeHtml(form.email ?? '')}" maxlength="254" autocomplete="username" required${form.email ? '' : ' autofocus'}>
<label for="password">${words.password}</label>
<input id="password" name="password" type="password" maxlength="1000" autocomplete="current-password" required${form.email ? ' autofocus' : ''}>
<button name="step" value="sign-in">${words.signIn}</button>
<button class="quiet" name="step" value="cancel" formnovalidate>${words.cancel}</button>
</form>
<p class="below"><a href="/password/forgot?ui_locales=${locale}">${words.forgotten}</a></p>`,
  );
}

interface ConsentForm {
  clientName: string;
  formToken: string;
  scopes: string[];
  email: string;
}

export function consentPage(locale: Locale, form: ConsentForm): string {
  const words = wordsIn(locale);
  const meanings = meaningsOf(form.scopes, locale).map((meaning) => `<li>${escapeHtml(meaning)}</li>`);
  return page(
    locale,
    words.allowTitle,
    `<p><strong>${escapeHtml(form.clientName)}</strong> ${words.allowLead}</p>
${meanings.length > 0 ? `<ul>${meanings.join('')}</ul>` : ''}
<form method="post">
${formToken(form.formToken)}
<button name="step" value="allow">${words.allow}</button>
<button class="quiet" name="step" value="cancel">${words.deny}</button>
</form>
<p class="below soft">${words.allowNote} ${escapeHtml(form.email)}</p>`,
  );
}

/** A page that only says something. */
export function messagePage(locale: Locale, title: keyof Words, text: keyof Words, extra = ''): string {
  const words = wordsIn(locale);
  return page(locale, words[title], `<p>${words[text]}</p>${extra}`);
}

function formToken(token: string): string {
  return `<input type="hidden" name="form_token" value="${escapeHtml(token)}">`;
}

export function complaintIn(words: Words, complaint: keyof Words | undefined): string {
  return complaint ? `<p class="alert" role="alert">${words[complaint]}</p>` : '';
}
