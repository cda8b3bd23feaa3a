import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
  await world.context.orm.em.fork().execute(
    `insert into product (id, name, description, category, keywords, price, currency, stock, created_at, updated_at)
     select gen_random_uuid(), 'Product ' || i, '', case when i <= 10000 then 'few' else 'many' end, '[]', 1, 'EUR', i,
       now() + i * interval '1 second', now()
     from generate_series(1, 30000) i`,
  );
  await world.context.orm.em.fork().execute('analyze product');
}, 60_000);

afterAll(() => world.close());

const list = async (query: string) => (await api.send('get', query)).body;

test('200: ten thousand are counted, more are estimated, and counted where that is asked for', async () => {
  expect(await list('?category=few')).toMatchObject({ count: 10_000, count_is_estimate: false });
  for (const _time of ['counted so far', 'estimated at once']) {
    const many = await list('?category=many');
    expect(many.count_is_estimate).toBe(true);
    expect(many.count).toBeGreaterThan(15_000);
    expect(many.count).toBeLessThan(25_000);
  }
  expect(await list('?category=many&count=exact')).toMatchObject({ count: 20_000, count_is_estimate: false });
});

test('200: what took long to count serves for some seconds, and says that it is an estimate then', async () => {
  const query = '?stock__lte=2000';
  expect(await list(query)).toMatchObject({ count: 2000, count_is_estimate: false });
  await api.create({ stock: 0 });
  expect(await list(query)).toMatchObject({ count: 2000, count_is_estimate: true });
  expect(await list(`${query}&count=exact`)).toMatchObject({ count: 2001, count_is_estimate: false });
});

test('200: what is counted soon is counted every time', async () => {
  const query = '?stock__lte=900';
  const { count } = await list(query);
  await api.create({ stock: 0 });
  expect(await list(query)).toMatchObject({ count: count + 1, count_is_estimate: false });
});

test('200: an estimate is kept along a walk', async () => {
  const first = await list('?category=many&page_size=100');
  const next = await list(new URL(first.next).search);
  expect([next.count, next.count_is_estimate]).toEqual([first.count, true]);
});
