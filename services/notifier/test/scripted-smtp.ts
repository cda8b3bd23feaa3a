import { once } from 'node:events';
import type { Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

type Stage = 'connect' | 'mail' | 'rcpt' | 'data';

interface Fault {
  at: Stage;
  /** Refuses with this code. */
  code?: number;
  /** Waits for this before it answers. */
  until?: Promise<void>;
  /** Ends the connection in place of an answer; at `data` the message is taken first. */
  drop?: true;
}

interface ReceivedMail {
  from: string;
  to: string;
  /** Whether it came over TLS. */
  encrypted: boolean;
  raw: string;
  parsed: Email;
}

/** A real SMTP server that keeps what it accepts and fails when told to. */
export interface ScriptedSmtp {
  port: number;
  mails: ReceivedMail[];
  /** What the next messages meet, in order; without any, all goes well. */
  faults: Fault[];
  /** Credentials that were offered. */
  logins: { username?: string; password?: string | null }[];
  connections: number;
  /** Drops everybody and refuses connections. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
}

type Answer = (error?: Error) => void;

export async function startScriptedSmtp(options: SMTPServerOptions = {}): Promise<ScriptedSmtp> {
  const smtp: ScriptedSmtp = { port: 0, mails: [], faults: [], logins: [], connections: 0, stop, start };
  const sockets = new Set<Socket>();
  let server: SMTPServer;

  async function meet(stage: Stage, remotePort: number, answer: Answer): Promise<void> {
    const fault = smtp.faults[0]?.at === stage ? smtp.faults.shift() : undefined;
    await fault?.until;
    if (fault?.drop) for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
    answer(fault?.code ? Object.assign(new Error('scripted'), { responseCode: fault.code }) : undefined);
  }

  async function start(): Promise<void> {
    server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      disableReverseLookup: true,
      logger: false,
      onConnect(session, answer) {
        smtp.connections++;
        void meet('connect', session.remotePort, answer);
      },
      onAuth(auth, _session, answer) {
        smtp.logins.push({ username: auth.username, password: auth.password });
        answer(null, { user: auth.username });
      },
      onMailFrom: (_address, session, answer) => void meet('mail', session.remotePort, answer),
      onRcptTo: (_address, session, answer) => void meet('rcpt', session.remotePort, answer),
      onData(stream, session, answer) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', async () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const dropped = smtp.faults[0]?.at === 'data' && smtp.faults[0].drop;
          const { mailFrom, rcptTo } = session.envelope;
          const mail = {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo[0]!.address,
            encrypted: session.secure,
            raw,
          };
          const parsed = await PostalMime.parse(raw);
          await meet('data', session.remotePort, (error) => {
            if (!error || dropped) smtp.mails.push({ ...mail, parsed });
            answer(error);
          });
        });
      },
      ...options,
    });
    // A client that hangs up on us is part of the script.
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    const listener = server.listen(smtp.port, '127.0.0.1');
    await once(listener, 'listening');
    smtp.port = (listener.address() as { port: number }).port;
  }

  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await start();
  return smtp;
}
