import { brandOf } from '@astrall/platform/brand/brand-settings.ts';
import { MethodNotAllowedError, UnsupportedMediaTypeError } from '@astrall/platform/errors.ts';
import { pageHeaders } from '@astrall/platform/http/page.ts';
import express, { type Request, type Response, Router } from 'express';
import type { OrdersContext } from '../context.ts';
import { type Answered, answerRequest } from './answer-request.ts';
import { findRequest } from './find-request.ts';
import { closedDetailsPage, detailsPage } from './page/details-page.ts';
import type { AnswerForm } from './page/read-answer.ts';

type Refused = Exclude<Answered, { outcome: 'settled' }>;

const statuses = { faults: 422, changed: 409, refused: 422, tooMany: 403, unavailable: 503 } as const;

/** When to send an answer again that could not be kept. Whoever answered too often is never asked to. */
const retryAfterSeconds = '60';

/**
 * `/details/{token}`: where the mail leads that asks a customer for birth details. Looking changes nothing, since mail
 * scanners look too.
 */
export function detailsRouter(context: OrdersContext): Router {
  const router = Router();
  const body = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 50 });

  router
    .route('/details/:token')
    .get(async (request, response) => {
      const found = await find(request, response);
      if (found) show(request, response, found, context);
    })
    .post(formsOnly, body, async (request, response) => {
      const found = await find(request, response);
      if (!found) return;
      const form = formOf(request);
      const answered = found.isOpen
        ? await answerRequest(found.request, form, context)
        : { outcome: 'settled' as const };
      if (answered.outcome === 'settled') return void response.status(303).location(request.path).end();
      show(request, response, found, context, { form, answered });
    })
    .all((request) => {
      throw new MethodNotAllowedError(request.method, ['GET', 'HEAD', 'POST']);
    });
  return router;

  /** What the link leads to; else the page that says why it leads nowhere has been sent. */
  async function find(request: Request<{ token: string }>, response: Response) {
    const found = await findRequest(context.orm.em.fork(), request.params.token);
    const brand = brandOf(found?.order.shop ?? null, context.config.BRANDS);
    // Nothing of the address, which is the secret itself, goes anywhere with the form or a click.
    response.set({ ...pageHeaders({ brand }), 'Referrer-Policy': 'no-referrer' });
    if (!found) {
      const locale = request.acceptsLanguages('es', 'en') === 'es' ? 'es' : 'en';
      response
        .status(404)
        .vary('Accept-Language')
        .send(closedDetailsPage('unknown', locale, brand));
    } else if (found.request.isExpired(new Date())) {
      response.status(410).send(closedDetailsPage('expired', found.order.locale, brand));
    } else {
      return found;
    }
    return undefined;
  }
}

const formsOnly: express.RequestHandler = (request, _response, next) => {
  const isForm = request.is('application/x-www-form-urlencoded');
  next(isForm ? undefined : new UnsupportedMediaTypeError('The body has to be a form.'));
};

type Found = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

function show(
  request: Request,
  response: Response,
  { order, isOpen }: Found,
  { config }: OrdersContext,
  refused?: { form: AnswerForm; answered: Refused },
): void {
  const looks = Number(/^\d{1,3}$/.exec(String(request.query['looks'] ?? ''))?.[0] ?? 0);
  const shown = { path: request.path, order, isOpen, looks, brand: brandOf(order.shop, config.BRANDS) };
  if (!refused) return void response.send(detailsPage(shown));
  const { form, answered } = refused;
  const { outcome } = answered;
  if (outcome === 'unavailable') response.set('Retry-After', retryAfterSeconds);
  const faults = answered.outcome === 'faults' ? answered.faults : {};
  // What was typed into a form that has changed since would go over the newer details the next time.
  const lineId = outcome === 'changed' ? '' : (form['line_id'] ?? '');
  const again = { form, faults, lineId, alert: outcome };
  response.status(statuses[outcome]).send(detailsPage({ ...shown, refused: again }));
}

/** A field that comes twice is as good as none. */
function formOf({ body }: Request): AnswerForm {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
}
