import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A mailbox on this machine: takes every mail over SMTP, keeps it in a folder and shows it on a web page. */
const require = createRequire(import.meta.url);
const MailDev = require('maildev');

const exitWithinMs = 2000;

const { WEB_PORT, SMTP_PORT, MAIL_DIR } = process.env as Record<string, string>;
mkdirSync(MAIL_DIR!, { recursive: true, mode: 0o700 });

const mailbox = new MailDev({
  web: Number(WEB_PORT),
  webIp: '127.0.0.1',
  smtp: Number(SMTP_PORT),
  ip: '127.0.0.1',
  mailDirectory: MAIL_DIR,
  disableWeb: false,
  silent: true,
});
mailbox.listen();

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    // An SMTP client that keeps its connection would keep the mailbox too.
    setTimeout(() => process.exit(0), exitWithinMs).unref();
    mailbox.close(() => process.exit(0));
  });
}
