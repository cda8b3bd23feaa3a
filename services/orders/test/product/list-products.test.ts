import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductView } from '../../src/product/product.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;

const names = (results: ProductView[]) => results.map(({ name }) => name);

async function list(query = '') {
  const { status, body } = await api.send('get', query);
  return { status, body, names: status === 200 ? names(body.results) : [] };
}

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
  const categories = ['reports', 'books', 'posters'];
  for (let number = 1; number <= 25; number += 1) {
    await api.create({
      name: `Product ${String(number).padStart(2, '0')}`,
      category: categories[number % 3],
      price: `${number}.50`,
      stock: number % 5,
    });
  }
  await api.create({
    name: 'Carta natal clásica',
    category: 'reports',
    keywords: ['Astrología', 'luna'],
    price: '100',
  });
  await api.create({ name: '100% cotton_shirt', category: 'clothes', price: '0.1234' });
});

afterAll(() => world.close());

test('200: ten products a page, newest first', async () => {
  const { body } = await list();
  expect(Object.keys(body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
  expect([body.count, body.count_is_estimate, body.previous]).toEqual([27, false, null]);
  expect(names(body.results).slice(0, 3)).toEqual(['100% cotton_shirt', 'Carta natal clásica', 'Product 25']);
  expect(body.results).toHaveLength(10);
});

test.each([
  ['', 27],
  ['ordering=price', 27],
  ['ordering=-stock,name', 27],
  ['ordering=stock,-price,name', 27],
  ['category=reports&ordering=name', 9],
  ['search=product', 25],
])('200: following the links of ?%s meets every product once, and comes back', async (query, count) => {
  const forwards: string[][] = [];
  let path: string | null = `?page_size=4&${query}`;
  let last = '';
  while (path) {
    const { body } = await list(path);
    expect(body.count).toBe(count);
    forwards.push(names(body.results));
    last = path;
    path = body.next && new URL(body.next).search;
  }
  expect(new Set(forwards.flat()).size).toBe(count);
  expect(forwards.flat()).toHaveLength(count);
  expect(forwards.flat()).toEqual((await list(`?page_size=100&${query}`)).names);

  const backwards: string[][] = [];
  for (let at: string | null = last; at; ) {
    const { body } = await list(at);
    backwards.unshift(names(body.results));
    at = body.previous && new URL(body.previous).search;
  }
  expect(backwards).toEqual(forwards);
});

test('200: a link goes on where it left off, whatever is added or removed meanwhile', async () => {
  const first = await list('?ordering=-created_at&page_size=5&category=books');
  const added = await api.create({ name: 'Newer', category: 'books' });
  const second = await list(new URL(first.body.next).search);
  expect(second.names).not.toContain(first.names.at(-1));
  expect(second.body.previous).not.toBeNull();
  await api.send('delete', `/${added.id}`);
});

test('200: page numbers and links agree', async () => {
  const { body } = await list('?page_size=10');
  expect((await list(new URL(body.next).search)).names).toEqual((await list('?page=2&page_size=10')).names);
  expect((await list('?page=3&page_size=10')).body.next).toBeNull();
});

test.each([
  ['category=books', 9],
  ['price__gte=20&price__lte=22.5', 3],
  ['stock__lte=0', 5],
  ['currency=USD', 0],
  ['created_at__gte=2020-01-01T00:00:00Z', 27],
  ['created_at__lte=2020-01-01T00:00:00%2B02:00', 0],
  ['search=clasica', 1],
  ['search=CLÁSICA astrologia', 1],
  ['search=sic natal', 1],
  ['search=%22carta natal%22', 1],
  ['search=cotton -clothes', 0],
  ['search=100%25', 1],
  ['search=n_s', 1],
  ['search=n_x', 0],
  ['search=%20', 27],
  [`search=${'-'.repeat(200)}`, 0],
  [`search=natal ${'-! '.repeat(60)}cotton`, 1],
  ['search=%27%3B drop table product', 0],
])('200: ?%s', async (query, count) => {
  expect((await list(`?${query}`)).body.count).toBe(count);
});

test('200: the count can be left out', async () => {
  const { body } = await list('?count=none');
  expect([body.count, body.count_is_estimate]).toEqual([null, false]);
  expect((await list('?count=exact')).body.count).toBe(27);
});

test('200: prices have two decimals, more where they have more', async () => {
  const { body } = await list('?page_size=3');
  expect(body.results.map(({ price }: ProductView) => price)).toEqual(['0.1234', '100.00', '25.50']);
});

test('200: an unchanged list is not sent again', async () => {
  const host = { Host: new URL(world.serviceUrl).host };
  const first = await api.send('get', '', { headers: host });
  const again = await api.send('get', '', { headers: { ...host, 'If-None-Match': first.get('ETag')! } });
  expect([again.status, again.text]).toEqual([304, '']);
});

const notOurs = Buffer.from('["-created_at",["yesterday","x"],false,1,false]').toString('base64url');
test.each([
  ['ordering=color', 'ordering'],
  ['ordering=id%3Bdrop', 'ordering'],
  ['ordering=', 'ordering'],
  ['price__gte=cheap', 'price__gte'],
  ['stock__gte=1e9', 'stock__gte'],
  ['stock__gte=3000000000', 'stock__gte'],
  ['created_at__gte=yesterday', 'created_at__gte'],
  ['count=all', 'count'],
  ['cursor=x', 'cursor'],
  [`cursor=${notOurs}`, 'cursor'],
  ['colour=red', 'colour'],
])('400: ?%s', async (query, parameter) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [parameter]]);
});

test('400: a cursor of another ordering', async () => {
  const { body } = await list('?ordering=name');
  const cursor = new URL(body.next).searchParams.get('cursor');
  const { status, body: problem } = await list(`?ordering=price&cursor=${cursor}`);
  expect([status, problem.errors]).toEqual([400, { cursor: ['belongs to another ordering'] }]);
});

test('401: without a token', async () => {
  expect((await api.send('get', '', { authorization: '' })).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await api.send('get', '', { authorization: await world.asClient('orders:read') })).status).toBe(403);
});

test('404: a page past the end', async () => {
  expect((await list('?page=4')).status).toBe(404);
  expect((await list('?page=1&category=nothing')).status).toBe(200);
});
