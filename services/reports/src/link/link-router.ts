import { brandOf } from '@astrall/platform/brand/brand-settings.ts';
import { MethodNotAllowedError } from '@astrall/platform/errors.ts';
import { hashToken } from '@astrall/platform/http/link-token.ts';
import { pageHeaders } from '@astrall/platform/http/page.ts';
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
      const tokenHash = hashToken(request.params.token);
      const link = await context.orm.em.fork().findOne(ReportLink, { tokenHash }, { populate: ['report'] });
      const brand = brandOf(link?.report.shop ?? null, context.config.BRANDS);
      response.set({ ...pageHeaders({ brand }), 'Referrer-Policy': 'no-referrer' });
      if (!link) {
        const locale = request.acceptsLanguages('es', 'en') === 'es' ? 'es' : 'en';
        return void response
          .status(404)
          .vary('Accept-Language')
          .send(closedLinkPage('unknown', locale, brand));
      }
      if (!link.isOpen(new Date())) {
        return void response.status(410).send(closedLinkPage('closed', link.report.locale, brand));
      }
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
