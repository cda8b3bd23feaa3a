import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import { certificate, certificateKey } from '../certificate.ts';
import { type NotifierWorld, type Surroundings, startNotifier, startSurroundings } from '../notifier-world.ts';
import { startScriptedSmtp } from '../scripted-smtp.ts';

let surroundings: Surroundings;
let notifier: NotifierWorld;
const trusted = getCACertificates('default');

beforeAll(async () => {
  surroundings = await startSurroundings();
});

beforeEach(() => setDefaultCACertificates([...trusted, certificate]));

afterEach(async () => {
  setDefaultCACertificates(trusted);
  await notifier.close();
});

afterAll(() => surroundings.close());

async function startWith(smtp: SMTPServerOptions, env: Record<string, string> = {}): Promise<NotifierWorld> {
  notifier = await startNotifier(surroundings, { queue: 'paused', smtp: await startScriptedSmtp(smtp), env });
  return notifier;
}

const encrypting: SMTPServerOptions = { hideSTARTTLS: false, key: certificateKey, cert: certificate };
const tls = { SMTP_TLS: 'required', SMTP_HOST: 'localhost' };

test('a connection is used again, and replaced after the server was restarted', async () => {
  const world = await startWith({});
  for (let i = 0; i < 3; i++) await world.sendEmail((await world.queued()).id).expect(204);
  expect(world.smtp.connections).toBe(1);

  await world.smtp.stop();
  await world.smtp.start();
  await world.sendEmail((await world.queued()).id).expect(204);
  expect(world.smtp.connections).toBe(2);
  expect(world.smtp.mails).toHaveLength(4);
});

test('SMTP_TLS=required encrypts, and signs in within', async () => {
  const world = await startWith(
    { ...encrypting, authOptional: false, allowInsecureAuth: false },
    { ...tls, SMTP_USER: 'astrall', SMTP_PASSWORD: 'secret' },
  );
  await world.sendEmail((await world.queued()).id).expect(204);

  expect(world.smtp.logins).toEqual([{ username: 'astrall', password: 'secret' }]);
  expect(world.smtp.mails[0]!.encrypted).toBe(true);
});

test('SMTP_TLS=required refuses a server without STARTTLS, for now', async () => {
  const world = await startWith({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }, tls);
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(503);

  expect(world.smtp.mails).toEqual([]);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued', attempts: 1 });
  expect((await world.delivery(delivery.id)).last_error).toMatch(/^5\d\d /);
});

test('SMTP_TLS=required refuses a certificate nobody vouches for, for now', async () => {
  setDefaultCACertificates(trusted);
  const world = await startWith(encrypting, tls);
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(503);

  expect(world.smtp.mails).toEqual([]);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued', attempts: 1 });
  expect((await world.delivery(delivery.id)).last_error).toMatch(/certificate/i);
});

test('a sign-in that is refused is our fault, not the recipient’s', async () => {
  const world = await startWith(
    { authOptional: false, onAuth: (_auth, _session, answer) => answer(new Error('5.7.8 bad credentials')) },
    { SMTP_USER: 'astrall', SMTP_PASSWORD: 'wrong' },
  );
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(503);

  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'queued',
    last_error: '535 5.7.8 bad credentials',
  });
});

test('a server that takes no greeting of ours is our fault', async () => {
  const world = await startWith({ disabledCommands: ['EHLO', 'HELO'] });
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(503);

  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued' });
  expect((await world.delivery(delivery.id)).last_error).toMatch(/^5\d\d /);
});

test('a server that demands a sign-in we lack is our fault', async () => {
  const world = await startWith({ authOptional: false });
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(503);

  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued' });
  expect((await world.delivery(delivery.id)).last_error).toMatch(/^530 /);
});
