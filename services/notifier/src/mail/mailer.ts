import { createTransport } from 'nodemailer';
import type { NotifierConfig } from '../config.ts';

export interface Mail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
  /** Pictures that the HTML shows. */
  attachments: { filename: string; content: Buffer; contentType: string; contentDisposition: 'inline'; cid: string }[];
}

/** Hands mails to the SMTP server. */
export interface Mailer {
  /**
   * Resolves with the Message-ID once the server has accepted.
   * @throws UnmailableError for an address no mail can go to, and what nodemailer throws
   */
  send(mail: Mail, signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

export function createMailer(config: NotifierConfig): Mailer {
  const transport = createTransport({
    host: config.SMTP_HOST,
    port: config.SMTP_PORT,
    secure: config.SMTP_PORT === 465,
    requireTLS: config.SMTP_TLS === 'required',
    auth: config.SMTP_USER ? { user: config.SMTP_USER, pass: config.SMTP_PASSWORD } : undefined,
    pool: true,
    maxConnections: 5,
    connectionTimeout: config.SMTP_TIMEOUT_MS,
    greetingTimeout: config.SMTP_TIMEOUT_MS,
    socketTimeout: config.SMTP_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail, signal) {
      if (!mailable.test(mail.to.address)) throw new UnmailableError('No mail can go to this address.');
      return (await transport.sendMail({ ...mail, signal })).messageId;
    },
    async close() {
      transport.close();
    },
  };
}

/** nodemailer quotes or drops any other character, and would mail somebody else. */
const mailable = /^[^\s\p{Cc}\p{Cf}@<>()[\]\\,;:"]+@[^\s\p{Cc}\p{Cf}@<>()[\]\\,;:"]+$/u;

class UnmailableError extends Error {}

/**
 * Whether the mail can never arrive: its address is none, or the server refused its recipient or its content for good.
 * A 5xx to anything before those (the connection, TLS, our sign-in, our sender) is a fault of ours that people can mend;
 * so is 530, which asks for the sign-in late. nodemailer counts 503, a muddled session, as passing.
 */
export function isPermanent(error: unknown): boolean {
  if (error instanceof UnmailableError) return true;
  const { command, responseCode, permanent } = error as SmtpError;
  return permanent === true && responseCode !== 530 && (command === 'RCPT TO' || command === 'DATA');
}

/** What nodemailer adds to an error that comes from the server's answer to `command`. */
interface SmtpError {
  command?: string;
  responseCode?: number;
  permanent?: boolean;
}
