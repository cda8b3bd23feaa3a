import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { type FakeApi, issued, startFakeApi } from './fake-api.ts';

let api: FakeApi;

beforeEach(async () => {
  api = await startFakeApi();
  api.answers['GET /orders'] = [{ body: { next: null, results: [] } }];
});

afterEach(() => api.close());

const client = () =>
  createClient({
    baseUrl: api.url,
    clientId: 'shop sync',
    clientSecret: 'a:secret/ñ',
    scope: 'orders:read',
    retryDelayMs: 5,
  });
const tokensUsed = () => api.to('/orders').map(({ headers }) => headers.authorization);

test('one token serves many requests, and those that come together', async () => {
  api.answers['POST /oauth/token'] = [issued('first')];
  const { get } = client();
  await Promise.all([get('/orders'), get('/orders'), get('/orders')]);
  await get('/orders');

  expect(tokensUsed()).toEqual(Array(4).fill('Bearer first'));
  expect(api.to('/oauth/token')).toHaveLength(1);
});

test('credentials are form-encoded within Basic, as RFC 6749 says', async () => {
  api.answers['POST /oauth/token'] = [issued('first')];
  await client().get('/orders');

  const { headers, body } = api.to('/oauth/token')[0]!;
  const basic = Buffer.from(headers.authorization!.replace('Basic ', ''), 'base64').toString();
  expect(basic.split(':').map(decodeURIComponent)).toEqual(['shop sync', 'a:secret/ñ']);
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
    grant_type: 'client_credentials',
    scope: 'orders:read',
  });
});

test('a token is replaced before it ends', async () => {
  api.answers['POST /oauth/token'] = [issued('short', 20), issued('second')];
  const { get } = client();
  await get('/orders');
  await get('/orders');
  await get('/orders');
  expect(tokensUsed()).toEqual(['Bearer short', 'Bearer second', 'Bearer second']);
});

test('a refusal tells why, and the next request asks again', async () => {
  const refusal = { error: 'invalid_client', error_description: 'client authentication failed' };
  api.answers['POST /oauth/token'] = [{ status: 401, body: refusal }, issued('first')];
  const { get } = client();

  await expect(get('/orders')).rejects.toMatchObject({
    status: 401,
    code: 'invalid_client',
    message: 'client authentication failed',
  });
  await get('/orders');
  expect(tokensUsed()).toEqual(['Bearer first']);
});

test('a busy issuer is asked again', async () => {
  api.answers['POST /oauth/token'] = [{ status: 503 }, { hangUp: true }, issued('first')];
  await client().get('/orders');
  expect(tokensUsed()).toEqual(['Bearer first']);
});

test('a source of one’s own is asked each time', async () => {
  const tokens = ['one', 'two'];
  const { get } = createClient({ baseUrl: api.url, token: () => tokens.shift() ?? '' });
  await get('/orders');
  await get('/orders');
  expect(tokensUsed()).toEqual(['Bearer one', 'Bearer two']);
});
