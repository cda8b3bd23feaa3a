import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { hashToken, linkToken } from '@astrall/platform/http/link-token.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportsConfig } from '../config.ts';
import { Report } from '../report/report.entity.ts';
import type { OpenedLink } from './link.dto.ts';
import { ReportLink } from './report-link.entity.ts';

const dayMs = 86_400_000;

interface WantedLink {
  reportId: string;
  linkId: string;
  /** As long as those in mails by default. */
  validDays?: number | undefined;
  /** Whose report it must be. */
  userId: string | undefined;
}

/**
 * Opens the link with this id; one that is open stays as it is.
 * @throws NotFoundError without such a report
 * @throws ConflictError when there is no PDF yet, or the link is another report's, revoked or expired
 */
export async function openLink(em: EntityManager, wanted: WantedLink, config: ReportsConfig): Promise<ReportLink> {
  const { reportId, linkId, validDays = config.LINK_TTL_DAYS } = wanted;
  const report = await findReport(em, reportId, wanted.userId);
  if (!report.objectName) throw new ConflictError('The report is not ready.');
  const now = new Date();
  const expiresAt = new Date(now.getTime() + validDays * dayMs);
  await em.execute(
    `insert into report_link (id, report_id, token_hash, opened_by, expires_at, created_at) values (?, ?, ?, ?, ?, ?)
     on conflict (id) do nothing`,
    [
      linkId,
      reportId,
      hashToken(linkToken('report-link', linkId, config.LINK_SECRET)),
      wanted.userId ?? null,
      expiresAt,
      now,
    ],
  );
  const link = await em.findOneOrFail(ReportLink, linkId);
  if (link.report !== report) throw new ConflictError('The link belongs to another report.');
  if (link.revokedAt) throw new ConflictError('The link was revoked.');
  if (!link.isOpen(now)) throw new ConflictError('The link has expired.');
  return link;
}

/** A link with its secret, which is derived anew. */
export async function tellLink(em: EntityManager, link: ReportLink, config: ReportsConfig): Promise<OpenedLink> {
  const token = linkToken('report-link', link.id, config.LINK_SECRET);
  // Another one only once LINK_SECRET was rotated: the link that is told must work.
  link.tokenHash = hashToken(token);
  await em.flush();
  return {
    id: link.id,
    report_id: link.report.id,
    expires_at: link.expiresAt.toISOString(),
    revoked_at: link.revokedAt?.toISOString() ?? null,
    created_at: link.createdAt.toISOString(),
    url: new URL(`/r/${token}`, config.PUBLIC_URL).href,
  };
}

/** @throws NotFoundError without such a report, or when it is not that user's */
export async function findReport(em: EntityManager, id: string, userId: string | undefined): Promise<Report> {
  const report = await em.findOne(Report, userId === undefined ? { id } : { id, userId });
  if (!report) throw new NotFoundError('There is no such report.');
  return report;
}
