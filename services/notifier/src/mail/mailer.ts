import { createTransport } from 'nodemailer';
import type { NotifierConfig } from '../config.ts';

export interface Mail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
}

/** Hands mails to the SMTP server. */
export interface Mailer {
  /** Resolves with the Message-ID once the server has accepted. @throws what nodemailer throws */
  send(mail: Mail): Promise<string>;
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
    async send(mail) {
      return (await transport.sendMail(mail)).messageId;
    },
    async close() {
      transport.close();
    },
  };
}

/** Whether the server refused the message or the recipient for good: a 5xx to MAIL, RCPT or DATA. */
export function isPermanent(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  const aboutTheMail = command === undefined || /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600 && aboutTheMail;
}
