import { z } from 'zod';

/** Languages a report is written in. */
export const locales = ['es', 'en'] as const;

/** What is written: a natal report, or a forecast for a day, an ISO week or a month. */
export const reportKinds = ['natal', 'daily', 'weekly', 'monthly'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** How the period of each kind is written: a natal report has none. */
const periods: Record<ReportKind, { pattern: RegExp; example: string }> = {
  natal: { pattern: /^once$/, example: 'once' },
  daily: { pattern: /^\d{4}-\d{2}-\d{2}$/, example: '2026-11-21' },
  weekly: { pattern: /^\d{4}-W\d{2}$/, example: '2026-W47' },
  monthly: { pattern: /^\d{4}-\d{2}$/, example: '2026-11' },
};

/** A webhook delivery was stored; its body stays with orders. */
export const shopifyEvent = z.object({
  delivery_id: z.uuid(),
  shop: z.string(),
  topic: z.string(),
});
export type ShopifyEvent = z.output<typeof shopifyEvent>;

/** A report is wanted. The same report asked for with another birth profile is a correction. */
export const reportRequested = z
  .object({
    report_id: z.uuid(),
    order_id: z.uuid(),
    order_line_id: z.uuid(),
    user_id: z.uuid(),
    birth_profile_id: z.uuid(),
    kind: z.enum(reportKinds),
    /** `once` of a natal report, else the days a forecast is for: `2026-11-21`, `2026-W47` or `2026-11`. */
    period: z.string(),
    locale: z.enum(locales),
    /** The shop the order came from, such as `astrall.myshopify.com`: its brand stands on the report. */
    shop: z.string().max(255).optional(),
    /** Where the customer is at home, in ISO 3166 alpha-2: of places of one name, the one there is meant. */
    customer_country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country such as ES')
      .optional(),
    /** By whose clocks the days of a forecast are meant: an IANA name; else those of the birth place. */
    time_zone: z.string().max(255).refine(isTimeZone, 'must be the name of a time zone').optional(),
    /** Since when the order is this customer's, where it was another's before: the latest has the report. */
    customer_since: z.iso.datetime().optional(),
  })
  .superRefine(({ kind, period }, { addIssue }) => {
    const { pattern, example } = periods[kind];
    if (!pattern.test(period)) {
      addIssue({ code: 'custom', path: ['period'], message: `must be written as ${example}` });
    }
  });
export type ReportRequested = z.output<typeof reportRequested>;

/** Why a report cannot be made as asked, where better birth details cure it. */
const curableFailureCodes = ['place_unknown', 'place_ambiguous', 'time_ambiguous', 'time_nonexistent'] as const;

/**
 * Why a report cannot be made. Nothing that the customer could tell cures the last two: the birth profile is gone, or
 * making failed for a reason of ours, after several attempts.
 */
const failureCodes = [...curableFailureCodes, 'profile_missing', 'making_failed'] as const;
export type FailureCode = (typeof failureCodes)[number];

/** The failures that wait for better birth details; after any other the report has failed. */
export const curableFailures: ReadonlySet<FailureCode> = new Set(curableFailureCodes);

const completion = {
  report_id: z.uuid(),
  order_id: z.uuid(),
  order_line_id: z.uuid(),
  user_id: z.uuid(),
  birth_profile_id: z.uuid(),
  kind: z.enum(reportKinds),
  locale: z.enum(locales),
};

/** A report ended: it lies in the bucket, or it cannot be made as asked. */
export const reportCompleted = z.discriminatedUnion('status', [
  z.object({
    ...completion,
    status: z.literal('ready'),
    object_name: z.string(),
    pdf_sha256: z.string().length(64),
    pdf_pages: z.number().int().positive(),
  }),
  z.object({
    ...completion,
    status: z.literal('failed'),
    code: z.enum(failureCodes),
    reason: z.string(),
    /** What the customer may have meant, for people to choose from. */
    candidates: z.array(z.string()),
  }),
]);
export type ReportCompleted = z.output<typeof reportCompleted>;

/** A document was uploaded, and is to be read. */
export const documentUploaded = z.object({ document_id: z.uuid() });
export type DocumentUploaded = z.output<typeof documentUploaded>;

/** A variant of a document is wanted. */
export const variantRequested = z.object({ variant_id: z.uuid(), document_id: z.uuid() });
export type VariantRequested = z.output<typeof variantRequested>;

/** What a variant can be of its document. */
export const variantKinds = ['summary', 'simpler', 'tone', 'language'] as const;
export type VariantKind = (typeof variantKinds)[number];

/** Why a variant cannot be made: the language model it needs failed again and again, or there is a fault of ours. */
const variantFailureCodes = ['model_failed', 'making_failed'] as const;
export type VariantFailureCode = (typeof variantFailureCodes)[number];

const variantEnd = {
  variant_id: z.uuid(),
  document_id: z.uuid(),
  /** Whose document it is; null for one that is nobody's. */
  user_id: z.uuid().nullable(),
  kind: z.enum(variantKinds),
};

/** A variant ended: it lies in the bucket, or it cannot be made. */
export const variantCompleted = z.discriminatedUnion('status', [
  z.object({
    ...variantEnd,
    status: z.literal('ready'),
    object_name: z.string(),
    pdf_sha256: z.string().length(64),
    pdf_pages: z.number().int().positive(),
  }),
  z.object({ ...variantEnd, status: z.literal('failed'), code: z.enum(variantFailureCodes) }),
]);
export type VariantCompleted = z.output<typeof variantCompleted>;

/** Somebody asked for a link to set a password. The link itself is asked for when the mail goes out. */
export const passwordResetRequested = z.object({ reset_id: z.uuid(), user_id: z.uuid() });
export type PasswordResetRequested = z.output<typeof passwordResetRequested>;

/** The customer has to be asked about birth details of an order. What exactly is asked for when the mail goes out. */
export const detailsRequested = z.object({ request_id: z.uuid(), order_id: z.uuid(), user_id: z.uuid() });
export type DetailsRequested = z.output<typeof detailsRequested>;

/** An order went over from this customer to another, and with it birth profiles that nothing else of theirs is for. */
export const orderHandedOver = z.object({
  order_id: z.uuid(),
  user_id: z.uuid(),
  birth_profile_ids: z.array(z.uuid()).min(1),
});
export type OrderHandedOver = z.output<typeof orderHandedOver>;

/** One mail is due. */
export const sendEmail = z.object({ delivery_id: z.uuid() });
export type SendEmail = z.output<typeof sendEmail>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
