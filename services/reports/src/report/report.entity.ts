import {
  type FailureCode,
  type ReportCompleted,
  type ReportRequested,
  reportKinds,
} from '@astrall/contracts/events.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
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
    {
      name: 'report_state_index',
      columns: [{ name: 'state' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    {
      name: 'report_user_id_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    { name: 'report_order_id_index', properties: ['orderId'] },
  ],
  uniques: [{ name: 'report_order_line_id_period_unique', properties: ['orderLineId', 'period'] }],
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    orderLineId: p.uuid(),
    userId: p.uuid(),
    /** Since when it is theirs, where its order was another customer's before. */
    customerSince: p.datetime().nullable(),
    birthProfileId: p.uuid(),
    kind: p.enum([...reportKinds]),
    period: p.string(),
    locale: p.enum(['es', 'en']),
    /** Whose brand stands on it, and whose days a forecast is for; null where nobody said. */
    shop: p.string().nullable(),
    /** Where the customer is at home, in ISO 3166 alpha-2. */
    customerCountry: p.character().length(2).nullable(),
    timeZone: p.string().nullable(),
    state: p.enum(['pending', 'ready', 'failed']),
    failureCode: p.text().$type<FailureCode>().nullable(),
    failureReason: p.text().nullable(),
    candidates: p.json<string[]>(),
    attempts: p.integer(),
    /** Attempts that came to nothing for reasons of ours, the one under way among them. */
    faults: p.integer().default(0),
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
    /** How many sections a model wrote, the tokens it was told and wrote, and what they cost in millionths of a dollar. */
    sectionsByModel: p.integer().nullable(),
    promptTokens: p.integer().nullable(),
    completionTokens: p.integer().nullable(),
    costMicros: p.integer().nullable(),
    /** Of the model's budget: what all attempts have used since the report was asked for. */
    modelTokens: p.integer().default(0),
    modelMicros: p.integer().default(0),
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
  sectionsByModel: number;
  promptTokens: number;
  completionTokens: number;
  /** Null when no call had a known price. */
  costMicros: number | null;
}

/** One report of an order line and period. Once there is a PDF there stays one: it can be made again, and is ready anyway. */
export class Report extends ReportSchema.class {
  static request(request: ReportRequested): Report {
    const report = new Report();
    report.id = request.report_id;
    report.orderId = request.order_id;
    report.orderLineId = request.order_line_id;
    report.kind = request.kind;
    report.period = request.period;
    report.createdAt = new Date();
    report.customerSince = null;
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

  /**
   * Goes over to the customer that its order has since; requests may come in any order.
   * @returns whether it was another's
   */
  handOver({ user_id, customer_since }: ReportRequested): boolean {
    const since = customer_since === undefined ? null : new Date(customer_since);
    if ((this.customerSince?.getTime() ?? 0) > (since?.getTime() ?? 0)) return false;
    const before = this.userId;
    this.userId = user_id;
    this.customerSince = since;
    return before !== user_id.toLowerCase();
  }

  /**
   * Has a report made again that was made before. One that never was is its order's, which waits for it.
   * @throws ConflictError while it is being made, and when it never was
   */
  regenerate(): ReportRequested {
    if (this.state === 'pending') throw new ConflictError('The report is being made already.');
    if (!this.objectName) {
      throw new ConflictError('The report was never made; correct the birth details of its order, or retry the order.');
    }
    this.begin();
    return this.request();
  }

  /** What has it made. */
  request(): ReportRequested {
    return {
      ...this.identity(),
      period: this.period,
      ...(this.shop === null ? {} : { shop: this.shop }),
      ...(this.customerCountry === null ? {} : { customer_country: this.customerCountry }),
      ...(this.timeZone === null ? {} : { time_zone: this.timeZone }),
      ...(this.customerSince ? { customer_since: this.customerSince.toISOString() } : {}),
    };
  }

  finish(pdf: FinishedPdf): ReportCompleted {
    Object.assign(this, pdf);
    this.end('ready');
    return this.readiness();
  }

  /** Tells that the report is ready. */
  readiness(): ReportCompleted {
    return {
      ...this.identity(),
      status: 'ready',
      object_name: this.objectName!,
      pdf_sha256: this.pdfSha256!,
      pdf_pages: this.pdfPages!,
    };
  }

  /** Where there is a PDF already, that is what is told. */
  fail(code: FailureCode, reason: string, candidates: string[]): ReportCompleted {
    this.failureCode = code;
    this.failureReason = reason;
    this.candidates = candidates;
    this.end(this.objectName ? 'ready' : 'failed');
    if (this.state === 'ready') return this.readiness();
    return { ...this.identity(), status: 'failed', code, reason, candidates };
  }

  private takeRequest(request: ReportRequested): void {
    this.handOver(request);
    this.birthProfileId = request.birth_profile_id;
    this.locale = request.locale;
    this.shop = request.shop ?? null;
    this.customerCountry = request.customer_country ?? null;
    this.timeZone = request.time_zone ?? null;
    this.begin();
  }

  private begin(): void {
    this.state = 'pending';
    this.attempts = 0;
    this.faults = 0;
    this.modelTokens = 0;
    this.modelMicros = 0;
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

  private identity() {
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
