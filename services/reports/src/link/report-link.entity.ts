import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { Report } from '../report/report.entity.ts';

const ReportLinkSchema = defineEntity({
  name: 'ReportLink',
  tableName: 'report_link',
  indexes: [
    {
      name: 'report_link_report_id_index',
      columns: [{ name: 'report_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  properties: {
    id: p.uuid().primary(),
    report: () =>
      p.manyToOne(Report).deleteRule('cascade').updateRule('cascade').foreignKeyName('report_link_report_id_fkey'),
    tokenHash: p.character().length(64).unique('report_link_token_hash_unique'),
    /** The customer who opened it; null of those in mails, and of those that staff opened. */
    openedBy: p.uuid().nullable(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** A way to a report for whoever holds its token. The token itself is kept nowhere. */
export class ReportLink extends ReportLinkSchema.class {
  declare report: Rel<Report>;

  isOpen(now: Date): boolean {
    return this.revokedAt === null && this.expiresAt > now;
  }

  /** Closes it for good; one that was closed before stays closed since then. */
  revoke(): void {
    this.revokedAt ??= new Date();
  }
}

ReportLinkSchema.setClass(ReportLink);
