import { MethodNotAllowedError } from '@astrall/platform/errors.ts';
import { hashToken } from '@astrall/platform/http/link-token.ts';
import { Router } from 'express';
import type { ReportsContext } from '../context.ts';
import { closedLinkPage } from './closed-link-page.ts';
import { ReportLink } from './report-link.entity.ts';

/** `GET /r/{token}`: the link in the mail. It consumes nothing, since mail scanners open links too. */
export function linkRouter(context: ReportsContext): Router {
  const router = Router();
  router
    .route('/r/:token')
    .get(async (request, response) => {
      response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
      // The page brings its style along, and nothing else.
      response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
      const tokenHash = hashToken(request.params.token);
      const link = await context.orm.em.fork().findOne(ReportLink, { tokenHash }, { populate: ['report'] });
      if (!link) return void response.status(404).send(closedLinkPage('unknown', request.acceptsLanguages('es', 'en')));
      if (!link.isOpen(new Date())) return void response.status(410).send(closedLinkPage('closed', link.report.locale));
      const url = await context.bucket.signedUrl(link.report.objectName!, {
        ttlSeconds: context.config.SIGNED_URL_TTL_SECONDS,
        fileName: link.report.locale === 'es' ? 'carta-natal.pdf' : 'natal-chart.pdf',
        disposition: 'inline',
      });
      response.status(302).location(url).end();
    })
    .all((request) => {
      throw new MethodNotAllowedError(request.method, ['GET', 'HEAD']);
    });
  return router;
}
