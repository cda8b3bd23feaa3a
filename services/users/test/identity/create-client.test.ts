import { InvalidError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rotateSecret } from '../../src/identity/client/rotate-secret.ts';
import { type IdentityWorld, startIdentityWorld } from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

test('a client has a secret that is told once, or is public and has none', async () => {
  expect((await world.program()).secret).toMatch(/^ask_[\w-]{43}$/);
  expect((await world.application({ isPublic: true })).secret).toBeNull();
});

describe('names every field that does not fit', () => {
  test.each([
    ['grant_types', { grantTypes: [] }],
    ['grant_types', { isPublic: true, grantTypes: ['client_credentials' as const] }],
    ['grant_types', { grantTypes: ['refresh_token' as const] }],
    ['scopes', { scopes: ['orders:everything'] }],
    ['scopes', { scopes: ['push'] }],
    ['redirect_uris', { redirectUris: ['https://app.example.com/'] }],
  ])('%s of a program: %j', async (field, change) => {
    const refusal = await world.program(change).catch((error) => error);
    expect(refusal).toBeInstanceOf(InvalidError);
    expect(Object.keys(refusal.errors)).toEqual([field]);
  });

  test.each([
    [],
    ['http://app.example.com/'],
    ['https://app.example.com/#here'],
    ['https://user:secret@app.example.com/'],
    ['javascript:alert(1)'],
    ['https:app.example.com/'],
    ['https://*.example.com/'],
    ['com.example.app:/callback'],
    ['/callback'],
  ])('redirect_uris of a web application: %j', async (...redirectUris) => {
    await expect(world.application({ redirectUris })).rejects.toMatchObject({
      errors: { redirect_uris: [expect.any(String)] },
    });
  });

  test.each(['com.example.app:/callback', 'http://127.0.0.1/callback', 'https://app.example.com/'])(
    'a native application may use %s',
    async (uri) => {
      await world.application({ applicationType: 'native', redirectUris: [uri], isPublic: true });
    },
  );
});

test('a public client has no secret to rotate', async () => {
  const { client } = await world.application({ isPublic: true });
  await expect(rotateSecret(world.em(), client.id)).rejects.toMatchObject({ code: 'conflict' });
});
