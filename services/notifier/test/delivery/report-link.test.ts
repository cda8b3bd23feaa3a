import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));

test('the link is asked for in our name, tried without following it, and mailed', async () => {
  const delivery = await world.queued();
  await world.sendEmail(delivery.id).expect(204);

  const link = world.reports.links.at(-1)!;
  expect(link).toMatchObject({ report_id: delivery.report_id, link_id: delivery.id });
  expect(decodeJwt(link.authorization.replace('Bearer ', ''))).toMatchObject({
    email: 'notifier@astrall-test.iam.gserviceaccount.com',
    aud: new URL(link.url).origin,
  });
  expect(world.reports.probes.at(-1)).toEqual({ method: 'HEAD', token: delivery.id });
  expect(world.smtp.mails[0]!.parsed.text).toContain(link.url);
});

test.each([
  ['link answers 404', { probeFaults: [404] }, 'The link answered 404.'],
  ['link answers 500', { probeFaults: [500] }, 'The link answered 500.'],
  ['link answers 200', { probeFaults: [200] }, 'The link answered 200.'],
  ['reports knows no such report', { linkFaults: [404] }, 'answered 404: scripted'],
  ['report is not ready', { linkFaults: [409] }, 'answered 409: scripted'],
  ['reports service fails', { linkFaults: [500] }, 'answered 500: scripted'],
  ['reports service is busy for long', { linkFaults: [503, 503, 503, 503] }, 'did not answer'],
])('503: the %s: no mail, until it is well', async (_what, faults, reason) => {
  const delivery = await world.queued();
  world.reports.probeFaults.push(...('probeFaults' in faults ? faults.probeFaults : []));
  world.reports.linkFaults.push(...('linkFaults' in faults ? faults.linkFaults : []));

  expect((await world.sendEmail(delivery.id)).status).toBe(503);
  expect(world.smtp.mails).toEqual([]);
  const held = await world.delivery(delivery.id);
  expect(held).toMatchObject({ state: 'queued', attempts: 1 });
  expect(held.last_error).toContain(reason);

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
});

test('204: a reports service that is busy for a moment is waited for', async () => {
  const delivery = await world.queued();
  world.reports.linkFaults.push(503, 429);

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
});
