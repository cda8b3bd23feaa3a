import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import type { ReportsContext } from '../context.ts';
import { Report } from '../report/report.entity.ts';
import type { LinkView } from './link.dto.ts';
import { hashToken, linkToken } from './link-token.ts';
import { ReportLink } from './report-link.entity.ts';

const dayMs = 86_400_000;

/**
 * Opens the link with this id, or tells of the one that is open.
 * @throws NotFoundError without such a report
 * @throws ConflictError when the report is not ready, or the link is another report's, revoked or expired
 */
export async function openLink(reportId: string, linkId: string, { orm, config }: ReportsContext): Promise<LinkView> {
  const em = orm.em.fork();
  const report = await em.findOne(Report, reportId);
  if (!report) throw new NotFoundError('There is no such report.');
  if (report.state !== 'ready') throw new ConflictError('The report is not ready.');
  const token = linkToken(linkId, config.LINK_SECRET);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + config.LINK_TTL_DAYS * dayMs);
  await em.execute(
    `insert into report_link (id, report_id, token_hash, expires_at, created_at) values (?, ?, ?, ?, ?)
     on conflict (id) do nothing`,
    [linkId, reportId, hashToken(token), expiresAt, now],
  );
  const link = await em.findOneOrFail(ReportLink, linkId);
  if (link.report !== report) throw new ConflictError('The link belongs to another report.');
  if (link.revokedAt) throw new ConflictError('The link was revoked.');
  if (!link.isOpen(now)) throw new ConflictError('The link has expired.');
  // Another one only once LINK_SECRET was rotated: the link that is told must work.
  link.tokenHash = hashToken(token);
  await em.flush();
  const url = new URL(`/r/${token}`, config.PUBLIC_URL).href;
  return { id: link.id, report_id: report.id, url, expires_at: link.expiresAt.toISOString() };
}

/** Closes a link for good. @throws NotFoundError without such a link */
export async function revokeLink(reportId: string, linkId: string, { orm }: ReportsContext): Promise<void> {
  const em = orm.em.fork();
  const link = await em.findOne(ReportLink, { id: linkId, report: reportId });
  if (!link) throw new NotFoundError('There is no such link.');
  link.revokedAt ??= new Date();
  await em.flush();
}
