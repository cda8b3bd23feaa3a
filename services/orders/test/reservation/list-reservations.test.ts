import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReservationView } from '../../src/reservation/reservation.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { reservationsApi } from './reservations-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof reservationsApi>;

const list = (query = '', authorization?: string) => api.send('get', query, { authorization });
const names = (results: ReservationView[]) => results.map(({ client_name }) => client_name);

beforeAll(async () => {
  world = await startOrdersWorld();
  api = reservationsApi(world);
  await api.create({
    client_name: 'Ana',
    party_size: 2,
    starts_at: '2100-01-01T10:00:00Z',
    notes: 'Ventana, sin gluten',
  });
  await api.create(
    { client_name: 'Eva', party_size: 4, starts_at: '2100-02-01T10:00:00Z', user_id: nobody },
    'confirm',
  );
  await api.create(
    { client_name: 'Íñigo', email: 'inigo@example.org', party_size: 6, starts_at: '2100-03-01T10:00:00Z' },
    'cancel',
  );
  await api.create({ client_name: 'Luz', party_size: 8, starts_at: '2100-04-01T10:00:00Z' }, 'confirm', 'complete');
});

afterAll(() => world.close());

test('200: all of them, newest first', async () => {
  const { status, body } = await list();
  expect([status, body.count, names(body.results)]).toEqual([200, 4, ['Luz', 'Íñigo', 'Eva', 'Ana']]);
});

test.each([
  ['state=pending', ['Ana']],
  ['state__in=confirmed,completed', ['Luz', 'Eva']],
  ['email=inigo@example.org', ['Íñigo']],
  ['email=INIGO@example.org', ['Íñigo']],
  ['starts_at__gte=2100-02-01T10:00:00Z', ['Íñigo', 'Eva']],
  ['starts_at__gte=2100-01-15T00:00:00Z&starts_at__lte=2100-02-15T00:00:00%2B01:00', ['Eva']],
  ['party_size__gte=4&party_size__lte=6', ['Íñigo', 'Eva']],
  ['party_size=8', ['Luz']],
  [`user_id=${nobody}`, ['Eva']],
  ['user_id__isnull=true', ['Luz', 'Íñigo', 'Ana']],
  ['created_at__lte=2020-01-01T00:00:00Z', []],
  ['search=INIGO', ['Íñigo']],
  ['search=example.org', ['Íñigo']],
  ['search=gluten', ['Ana']],
  ['search=nobody', []],
  ['ordering=party_size', ['Ana', 'Eva', 'Íñigo', 'Luz']],
  ['ordering=state,-client_name', ['Íñigo', 'Luz', 'Eva', 'Ana']],
  ['ordering=-starts_at&page_size=1&page=2', ['Eva']],
])('200: ?%s', async (query, expected) => {
  const { status, body } = await list(`?${query}`);
  expect([status, names(body.results)]).toEqual([200, expected]);
});

test('200: a customer sees their own, whatever they ask for', async () => {
  const { authorization } = await api.customer(nobody);
  for (const query of ['', '?user_id__isnull=false', '?search=a']) {
    expect(names((await list(query, authorization)).body.results)).toEqual(['Eva']);
  }
  expect((await list('?user_id__isnull=true', authorization)).body.count).toBe(0);
});

test.each([
  ['state=lost', 'state'],
  ['state__in=pending,lost', 'state__in'],
  ['email=ana', 'email'],
  ['starts_at__gte=tomorrow', 'starts_at__gte'],
  ['party_size__gte=0', 'party_size__gte'],
  ['ordering=notes', 'ordering'],
  ['name=Ana', 'name'],
])('400: ?%s', async (query, parameter) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [parameter]]);
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await list('', await world.asClient('orders:read'))).status).toBe(403);
});

test('404: a page past the end', async () => {
  expect((await list('?page=2')).status).toBe(404);
});
