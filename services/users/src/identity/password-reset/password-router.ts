import { ForbiddenError } from '@astrall/platform/errors.ts';
import { pageHeaders } from '@astrall/platform/http/page.ts';
import express, { type Request, type Response, Router } from 'express';
import type { UsersContext } from '../../context.ts';
import { isCrossSite } from '../interaction/form-token.ts';
import { localeOf } from '../page/locale.ts';
import { closedResetPage, forgotPage, resetPage } from '../page/password-pages.ts';
import { messagePage } from '../page/sign-in-pages.ts';
import type { Throttle } from '../throttle.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { findOpenReset, resetPassword } from './reset-password.ts';

/** `/password/forgot` asks for a link by mail; `/password/reset` is where the link leads. */
export function passwordRouter(context: UsersContext, throttle: Throttle): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '20kb' });
  const em = () => context.orm.em.fork();
  const language = (request: Request) => localeOf(request, request.query['ui_locales']);
  const send = (response: Response, status: number, html: string) =>
    response.status(status).set(pageHeaders()).send(html);

  router
    .route('/password/forgot')
    .get((request, response) => void send(response, 200, forgotPage(language(request))))
    .post(form, refuseOtherSites, async (request, response) => {
      const locale = language(request);
      const email = textOf(request, 'email').trim().toLowerCase();
      const waits = await Promise.all([
        throttle.take('resetAddress', request.ip ?? ''),
        throttle.take('resetAccount', email),
      ]);
      if (waits[0] > 0) return void send(response, 429, forgotPage(locale, 'tooMany'));
      // One who is asked for too often gets no more mails; whoever asks does not learn it.
      if (waits[1] === 0) await requestPasswordReset(email, context);
      send(response, 200, messagePage(locale, 'sentTitle', 'sentText'));
    });

  router
    .route('/password/reset')
    .get(async (request, response) => {
      const token = String(request.query['token'] ?? '');
      const open = await findOpenReset(em(), token);
      const locale = language(request);
      send(response, open ? 200 : 410, open ? resetPage(locale, token) : closedResetPage(locale));
    })
    .post(form, refuseOtherSites, async (request, response) => {
      const locale = language(request);
      const token = textOf(request, 'token');
      if ((await throttle.take('resetAttempt', request.ip ?? '')) > 0) {
        return void send(response, 429, resetPage(locale, token, 'tooMany'));
      }
      const reset = await resetPassword(em(), token, textOf(request, 'password'));
      if (reset.outcome === 'closed') return void send(response, 410, closedResetPage(locale));
      if (reset.outcome !== 'done') return void send(response, 400, resetPage(locale, token, reset.outcome));
      await throttle.forget('signInAccount', reset.email.toLowerCase());
      send(response, 200, messagePage(locale, 'doneTitle', 'doneText'));
    });

  return router;
}

const refuseOtherSites: express.RequestHandler = (request, _response, next) => {
  next(isCrossSite(request) ? new ForbiddenError('This form is on another site.') : undefined);
};

function textOf(request: Request, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}
