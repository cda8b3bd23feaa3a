import type { FailureCode, ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import { defineEntity, p } from '@mikro-orm/core';

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  indexes: [
    {
      name: 'report_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
  ],
  uniques: [{ name: 'report_order_line_id_period_unique', properties: ['orderLineId', 'period'] }],
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    orderLineId: p.uuid(),
    userId: p.uuid(),
    birthProfileId: p.uuid(),
    kind: p.enum(['natal']),
    period: p.string(),
    locale: p.enum(['es', 'en']),
    state: p.enum(['pending', 'ready', 'failed']),
    failureCode: p.text().$type<FailureCode>().nullable(),
    failureReason: p.text().nullable(),
    candidates: p.json<string[]>(),
    attempts: p.integer(),
    /** Who is making the report, and until when that holds unless renewed. */
    leaseToken: p.uuid().nullable(),
    leaseUntil: p.datetime().nullable(),
    objectName: p.string().length(1024).nullable(),
    pdfSha256: p.character().length(64).nullable(),
    pdfBytes: p.integer().nullable(),
    pdfPages: p.integer().nullable(),
    textSource: p.text().$type<'curated' | 'llm'>().nullable(),
    model: p.string().nullable(),
    promptHash: p.character().length(64).nullable(),
    inputHash: p.character().length(64).nullable(),
    createdAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

export interface FinishedPdf {
  objectName: string;
  pdfSha256: string;
  pdfBytes: number;
  pdfPages: number;
  textSource: 'curated' | 'llm';
  model: string | null;
  promptHash: string | null;
  inputHash: string;
}

/** One report of an order line and period. Once ready it stays so. */
export class Report extends ReportSchema.class {
  static request(request: ReportRequested): Report {
    const report = new Report();
    report.id = request.report_id;
    report.orderId = request.order_id;
    report.orderLineId = request.order_line_id;
    report.kind = request.kind;
    report.period = request.period;
    report.attempts = 0;
    report.createdAt = new Date();
    report.takeRequest(request);
    return report;
  }

  /** Where the PDF lies in the bucket, or will. */
  get nameInBucket(): string {
    return `orders/${this.orderId}/${this.kind}-${this.id}.pdf`;
  }

  /** Whether it is made from the birth details this request names. */
  isMadeFor(request: ReportRequested): boolean {
    return this.birthProfileId === request.birth_profile_id.toLowerCase();
  }

  /** Begins anew after a failure, with birth details that may have been corrected. */
  tryAgain(request: ReportRequested): void {
    if (this.state === 'failed') this.takeRequest(request);
  }

  finish(pdf: FinishedPdf): ReportCompleted {
    Object.assign(this, pdf);
    this.end('ready');
    return this.readiness();
  }

  /** Tells that the report is ready. */
  readiness(): ReportCompleted {
    return {
      ...this.completion(),
      status: 'ready',
      object_name: this.objectName!,
      pdf_sha256: this.pdfSha256!,
      pdf_pages: this.pdfPages!,
    };
  }

  fail(code: FailureCode, reason: string, candidates: string[]): ReportCompleted {
    this.failureCode = code;
    this.failureReason = reason;
    this.candidates = candidates;
    this.end('failed');
    return { ...this.completion(), status: 'failed', code, reason, candidates };
  }

  private takeRequest(request: ReportRequested): void {
    this.userId = request.user_id;
    this.birthProfileId = request.birth_profile_id;
    this.locale = request.locale;
    this.state = 'pending';
    this.failureCode = null;
    this.failureReason = null;
    this.candidates = [];
    this.leaseToken = null;
    this.leaseUntil = null;
    this.finishedAt = null;
  }

  private end(state: 'ready' | 'failed'): void {
    this.state = state;
    this.leaseToken = null;
    this.leaseUntil = null;
    this.finishedAt = new Date();
  }

  private completion() {
    return {
      report_id: this.id,
      order_id: this.orderId,
      order_line_id: this.orderLineId,
      user_id: this.userId,
      birth_profile_id: this.birthProfileId,
      kind: this.kind,
      locale: this.locale,
    };
  }
}

ReportSchema.setClass(Report);
