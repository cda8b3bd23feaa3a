import { MethodNotAllowedError } from '@astrall/platform/errors.ts';
import { type Request, type Response, Router } from 'express';
import { receiveWebhook, type WebhookContext } from './receive-webhook.ts';

/** `POST /webhooks/shopify`: signed by Shopify, so it carries no token. */
export function webhookRouter(context: WebhookContext): Router {
  const router = Router();
  router
    .route('/webhooks/shopify')
    .post(async (request: Request, response: Response) => {
      await receiveWebhook(request, context);
      response.json({ status: 'accepted' });
    })
    .all((request) => {
      throw new MethodNotAllowedError(request.method, ['POST']);
    });
  return router;
}
