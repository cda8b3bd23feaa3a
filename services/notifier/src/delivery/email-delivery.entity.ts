import { createHash } from 'node:crypto';
import { type DetailsRequested, type ReportCompleted, reportKinds } from '@astrall/contracts/events.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { recipientName } from './recipient-name.ts';

const EmailDeliverySchema = defineEntity({
  name: 'EmailDelivery',
  tableName: 'email_delivery',
  indexes: [
    {
      name: 'email_delivery_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'email_delivery_state_index',
      columns: [{ name: 'state' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    { name: 'email_delivery_order_id_index', properties: ['orderId'] },
    { name: 'email_delivery_user_id_index', properties: ['userId'] },
  ],
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid().nullable().unique('email_delivery_report_id_unique'),
    orderId: p.uuid().nullable(),
    passwordResetId: p.uuid().nullable().unique('email_delivery_password_reset_id_unique'),
    /** The request for birth details that the mail brings to the customer. */
    detailsRequestId: p.uuid().nullable().unique('email_delivery_details_request_id_unique'),
    kind: p.enum(['report_ready', 'birth_details', 'password_reset']),
    /** What the report is, which the mail calls by its name; null for other mails. */
    reportKind: p.enum([...reportKinds]).nullable(),
    /** Whom it was queued for; an order may have gone over to another customer since. */
    userId: p.uuid(),
    /** Where it goes, or went. */
    recipient: p.string().length(254),
    /** Whether people gave the address; any other is looked up when the mail goes out. */
    recipientGiven: p.boolean(),
    recipientName: p.string(),
    locale: p.enum(['es', 'en']),
    /** `bounced`: refused for good; `failed`: given up after too many passing failures. */
    state: p.enum(['queued', 'sent', 'bounced', 'failed']),
    attempts: p.integer(),
    /** How many of the attempts were before people had it sent again. */
    earlierAttempts: p.integer(),
    /** How often people had it sent again. */
    resends: p.integer(),
    lastAttemptAt: p.datetime().nullable(),
    /** Until when an attempt that is under way keeps others away. */
    leaseUntil: p.datetime().nullable(),
    lastError: p.text().nullable(),
    /** Names the mail to this address: its link, and its Message-ID. */
    mailId: p.uuid(),
    /** The mails before it, each of which went somewhere or may have. */
    earlierMails: p.json<{ id: string; recipient: string }[]>(),
    messageId: p.string().nullable(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
  },
});

export interface Recipient {
  id: string;
  email: string;
  first_name: string;
  locale: 'es' | 'en';
}

/** One mail to one person, about one report, one request for birth details or one password reset, and what became of it. */
export class EmailDelivery extends EmailDeliverySchema.class {
  static of(report: ReportCompleted, recipient: Recipient): EmailDelivery {
    const delivery = EmailDelivery.about(report.report_id, 'report_ready', recipient);
    delivery.reportId = report.report_id;
    delivery.orderId = report.order_id;
    delivery.reportKind = report.kind;
    return delivery;
  }

  static ofDetailsRequest(event: DetailsRequested, recipient: Recipient): EmailDelivery {
    const delivery = EmailDelivery.about(event.request_id, 'birth_details', recipient);
    delivery.detailsRequestId = event.request_id;
    delivery.orderId = event.order_id;
    return delivery;
  }

  static ofPasswordReset(resetId: string, recipient: Recipient): EmailDelivery {
    const delivery = EmailDelivery.about(resetId, 'password_reset', recipient);
    delivery.passwordResetId = resetId;
    return delivery;
  }

  private static about(subjectId: string, kind: EmailDelivery['kind'], recipient: Recipient): EmailDelivery {
    const delivery = new EmailDelivery();
    delivery.id = uuidOf(`${subjectId}\n${kind}`);
    delivery.kind = kind;
    delivery.reportId = null;
    delivery.orderId = null;
    delivery.reportKind = null;
    delivery.passwordResetId = null;
    delivery.detailsRequestId = null;
    delivery.userId = recipient.id;
    delivery.address(recipient);
    delivery.recipientGiven = false;
    delivery.mailId = delivery.id;
    delivery.earlierMails = [];
    delivery.state = 'queued';
    delivery.attempts = 0;
    delivery.earlierAttempts = 0;
    delivery.resends = 0;
    delivery.lastAttemptAt = null;
    delivery.createdAt = new Date();
    delivery.leaseUntil = null;
    delivery.lastError = null;
    delivery.messageId = null;
    delivery.sentAt = null;
    return delivery;
  }

  private address({ email, first_name, locale }: Recipient): void {
    this.recipient = email;
    this.recipientName = recipientName(first_name);
    // The report may be a gift in another language; the mail is to the customer.
    this.locale = locale;
  }

  /** Names this sending, and its task: sent again by people, it is another. */
  get sendingId(): string {
    return this.resends === 0 ? this.id : uuidOf(`${this.id}\n${this.resends}`);
  }

  /** Whether the address is that of whoever it is for now. */
  isAddressedTo({ email }: Recipient): boolean {
    return this.recipientGiven || this.recipient === email;
  }

  /**
   * Goes to another address, as another mail: the one before may have arrived, though nobody told us.
   * @returns whether the attempt may still do so
   */
  readdress(attempt: number, recipient: Recipient): boolean {
    if (!this.isHeldBy(attempt)) return false;
    this.leaveMail();
    this.address(recipient);
    this.mailId = uuidOf(`${this.sendingId}\n${attempt}\n${recipient.email}`);
    return true;
  }

  /** The mails that went, or may have gone, where this one does not. */
  mailsElsewhere(): string[] {
    const here = this.recipient.toLowerCase();
    return this.earlierMails.filter(({ recipient }) => recipient.toLowerCase() !== here).map(({ id }) => id);
  }

  /** Names the address among those that mails went to, or may have; undefined while it is the only one. */
  get addressId(): string | undefined {
    if (this.mailsElsewhere().length === 0) return undefined;
    return uuidOf(`${this.id}\n${this.recipient.toLowerCase()}`);
  }

  private leaveMail(): void {
    this.earlierMails = [...this.earlierMails, { id: this.mailId, recipient: this.recipient }];
  }

  /**
   * Has it sent once more; a report goes to another address where its own was wrong. Whoever lets a password reset go
   * elsewhere gives the account away, and questions go elsewhere with their order, which ends their links.
   * @throws ConflictError while it is queued, and for what is not sent again, or not there
   */
  resend(recipient?: string): void {
    if (this.isErased) throw new ConflictError('The customer’s data was erased; nothing is sent to them any more.');
    if (this.kind === 'password_reset') throw new ConflictError('A password reset is not sent again; ask for another.');
    if (this.kind === 'birth_details' && recipient !== undefined && recipient !== this.recipient)
      throw new ConflictError(
        "Questions go to no other address; correct the order's e-mail, and they are asked there.",
      );
    if (this.state === 'queued') throw new ConflictError('The mail is queued already.');
    this.state = 'queued';
    this.leaveMail();
    this.recipient = recipient ?? this.recipient;
    this.recipientGiven ||= recipient !== undefined && this.kind === 'report_ready';
    this.resends += 1;
    this.mailId = this.sendingId;
    this.earlierAttempts = this.attempts;
    this.lastError = null;
    this.leaseUntil = null;
  }

  /** The mail went out, in this language: true whatever became of the attempt's lease. */
  sent(messageId: string, locale: EmailDelivery['locale']): void {
    if (this.state === 'sent') return;
    this.state = 'sent';
    this.locale = locale;
    this.messageId = messageId;
    this.sentAt = new Date();
    this.lastError = null;
    this.leaseUntil = null;
  }

  /** Refused for good. */
  bounced(attempt: number, reason: string): void {
    if (!this.isHeldBy(attempt)) return;
    this.state = 'bounced';
    this.lastError = reason;
    this.leaseUntil = null;
  }

  /** What the mail was about has passed: it would lead nowhere. */
  outdated(attempt: number, reason: string): void {
    if (!this.isHeldBy(attempt)) return;
    this.state = 'failed';
    this.lastError = reason;
    this.leaseUntil = null;
  }

  /** A passing failure: tried again until too many. */
  delayed(attempt: number, reason: string, maxAttempts: number): void {
    if (!this.isHeldBy(attempt)) return;
    if (attempt - this.earlierAttempts >= maxAttempts) this.state = 'failed';
    this.lastError = reason;
    this.leaseUntil = null;
  }

  /** Forgets whom it was for, and where it went; what waits is not sent any more. */
  erase(): void {
    if (this.state === 'queued') this.state = 'failed';
    this.recipient = '';
    this.recipientName = '';
    this.earlierMails = [];
    this.lastError = null;
    this.leaseUntil = null;
  }

  private get isErased(): boolean {
    return this.recipient === '';
  }

  /** Whether no later attempt began: a worker that lost its lease must not undo what another did. */
  private isHeldBy(attempt: number): boolean {
    return this.state === 'queued' && this.attempts === attempt;
  }
}

EmailDeliverySchema.setClass(EmailDelivery);

/** A UUID of version 8 (RFC 9562): the same for the same text. */
function uuidOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
