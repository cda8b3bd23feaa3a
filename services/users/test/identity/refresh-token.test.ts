import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { endSessions } from '../../src/identity/end-sessions.ts';
import { User } from '../../src/user/user.entity.ts';
import { type IdentityWorld, startIdentityWorld, tokensFor } from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

async function signedIn() {
  const [application, person] = await Promise.all([world.application(), world.person({ type: 'staff' })]);
  const { tokens } = await tokensFor(world, application, person);
  const refresh = (token: string, fields = {}) =>
    world.token(application, { grant_type: 'refresh_token', refresh_token: token, ...fields });
  return { application, person, first: tokens['refresh_token']!, refresh };
}

test('200: brings another access token and another refresh token, through a restart too', async () => {
  const { first, refresh, person } = await signedIn();
  await world.restart();
  const { status, body } = await refresh(first);
  expect(status).toBe(200);
  expect(decodeJwt(body.access_token)).toMatchObject({ sub: person.id, role: 'staff', aud: 'astrall' });
  expect(body.refresh_token).not.toBe(first);
  expect((await refresh(body.refresh_token)).status).toBe(200);
});

test('200: may ask for less, and the role is the one of today', async () => {
  const { first, refresh, person } = await signedIn();
  const em = world.em();
  (await em.findOneOrFail(User, person.id)).type = 'customer';
  await em.flush();
  const { body } = await refresh(first, { scope: 'openid' });
  expect(decodeJwt(body.access_token)).toMatchObject({ role: 'customer' });
  expect(decodeJwt(body.access_token)['scope']).toBeUndefined();
});

describe('400: invalid_grant', () => {
  const refused = [400, 'invalid_grant'];

  test('a token that was used before ends all that came of it', async () => {
    const { first, refresh } = await signedIn();
    const second = (await refresh(first)).body.refresh_token;
    const again = await refresh(first);
    expect([again.status, again.body.error]).toEqual(refused);
    const { status, body } = await refresh(second);
    expect([status, body.error]).toEqual(refused);
  });

  test('of ten uses at once one works at most, and the thief gains nothing', async () => {
    const { first, refresh } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(first)));
    const good = answers.filter(({ status }) => status === 200);
    expect(good.length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    for (const { body } of good) expect((await refresh(body.refresh_token)).status).toBe(400);
  });

  test('a person who was deactivated, or deleted', async () => {
    for (const change of [{ active: false }, { deletedAt: new Date() }]) {
      const { first, refresh, person } = await signedIn();
      const em = world.em();
      Object.assign(await em.findOneOrFail(User, person.id), change);
      await em.flush();
      const { status, body } = await refresh(first);
      expect([status, body.error]).toEqual(refused);
    }
  });

  test('a person who was signed out everywhere', async () => {
    const { first, refresh, person } = await signedIn();
    await endSessions(world.em(), person.id);
    expect((await refresh(first)).body.error).toBe('invalid_grant');
  });

  test('another client', async () => {
    const { first } = await signedIn();
    const other = await world.application();
    const answer = await world.token(other, { grant_type: 'refresh_token', refresh_token: first });
    expect([answer.status, answer.body.error]).toEqual(refused);
  });
});

describe('revocation', () => {
  test('200: a refresh token ends, and with it the grant', async () => {
    const { application, first, refresh } = await signedIn();
    const answer = await world
      .browser()
      .post('/oauth/revoke')
      .type('form')
      .auth(application.client.clientId, application.secret!)
      .send({ token: first });
    expect(answer.status).toBe(200);
    expect((await refresh(first)).body.error).toBe('invalid_grant');
  });

  test('200: a token that means nothing, as RFC 7009 wants it', async () => {
    const { application } = await signedIn();
    const call = world.browser().post('/oauth/revoke').type('form');
    const answer = await call.auth(application.client.clientId, application.secret!).send({ token: 'nonsense' });
    expect(answer.status).toBe(200);
  });

  test('another client’s token stays', async () => {
    const { first, refresh } = await signedIn();
    const other = await world.application();
    const call = world.browser().post('/oauth/revoke').type('form');
    await call.auth(other.client.clientId, other.secret!).send({ token: first });
    expect((await refresh(first)).status).toBe(200);
  });
});
