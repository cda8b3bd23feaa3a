import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { birth, longId, orderPayload } from '../shopify-webhook.ts';

const properties = (values: Record<string, unknown>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

describe('every line but gift cards is a report', () => {
  let world: OrdersWorld;

  beforeAll(async () => {
    world = await startOrdersWorld();
  });

  afterAll(() => world.close());

  test('several reports are asked for one by one, in their own words', async () => {
    const order = await placeOrder(world, {
      lines: [
        { properties: properties({ ...birth, Name: 'Ana' }) },
        { properties: properties({ ...birth, Name: 'Luis', 'Birth place': 'Sevilla', Language: 'Klingon' }) },
        { properties: properties({ ...birth, Name: 'Eva', Language: 'en-GB' }) },
        { properties: properties({ ...birth, Name: 'Lía', Idioma: 'Inglés' }) },
      ],
    });

    expect(order.state).toBe('processing');
    expect(
      world
        .requestsFor(order)
        .map(({ report_id }) => report_id)
        .sort(),
    ).toEqual(order.lines.map(({ report_id }) => report_id).sort());
    const localeOf = new Map(world.requestsFor(order).map(({ order_line_id, locale }) => [order_line_id, locale]));
    expect(order.lines.map(({ id }) => localeOf.get(id))).toEqual(['es', 'es', 'en', 'en']);
    expect(world.users.profiles().map(({ person_name, birth_place }) => [person_name, birth_place])).toEqual([
      ['Ana', 'Madrid, Spain'],
      ['Luis', 'Sevilla'],
      ['Eva', 'Madrid, Spain'],
      ['Lía', 'Madrid, Spain'],
    ]);
  });

  test('a gift card is no report, and nobody is asked for its birth details', async () => {
    const profiles = world.users.profiles().length;
    const order = await placeOrder(world, { lines: [{ gift_card: true, sku: 'GIFT' }] });

    expect(order.state).toBe('completed');
    expect(order.lines[0]).toMatchObject({ sku: 'GIFT', report_state: 'none', report_id: null });
    expect(world.requestsFor(order)).toEqual([]);
    expect(world.users.profiles()).toHaveLength(profiles);
  });

  test('one line that lacks details holds up the order, not the other report', async () => {
    const order = await placeOrder(world, { lines: [{}, { properties: [] }] });

    expect(order.state).toBe('awaiting_details');
    expect(order.lines.map(({ report_state }) => report_state)).toEqual(['requested', 'awaiting_details']);
    expect(world.requestsFor(order)).toHaveLength(1);
  });

  test('birth details may stand on the order; those on the line win', async () => {
    const note_attributes = properties({ ...birth, 'Birth place': 'Lima' });
    const lines = [{ properties: [] }, { properties: properties({ 'Birth place': 'Quito' }) }];
    const order = await placeOrder(world, { order: { note_attributes }, lines });

    expect(order.state).toBe('processing');
    expect(
      world.users
        .profiles()
        .slice(-2)
        .map(({ birth_place }) => birth_place),
    ).toEqual(['Lima', 'Quito']);
  });

  test('values that are no text: a number, nothing, a list', async () => {
    const order = await placeOrder(world, {
      lines: [
        { properties: [...properties({ ...birth, Gift: true, Count: 2, Note: null, Tags: ['a'] }), { name: 'x' }] },
      ],
    });
    expect(order.lines[0]?.report_state).toBe('requested');
  });

  test('of two lines with one id the first counts', async () => {
    const id = `@${longId()}`;
    const order = await placeOrder(world, { lines: [{ id, sku: 'FIRST' }, { id, sku: 'SECOND' }, { sku: 'OTHER' }] });

    expect(order.lines.map(({ sku }) => sku)).toEqual(['FIRST', 'OTHER']);
    expect(world.requestsFor(order)).toHaveLength(2);
  });

  test('a line that joined the order before the payment is a report as well', async () => {
    const id = longId();
    const first = { id: `@${longId()}`, sku: 'FIRST' };
    const before = { updated_at: '2026-11-01T10:00:00Z', financial_status: 'pending' };
    await placeOrder(world, { id, lines: [first], order: before }, { topic: 'orders/create' });
    const order = await placeOrder(world, orderPayload({ id, lines: [first, { sku: 'SECOND' }] }));

    expect(order.lines.map(({ sku, report_state }) => [sku, report_state])).toEqual([
      ['FIRST', 'requested'],
      ['SECOND', 'requested'],
    ]);
  });
});

describe('REPORT_PRODUCTS names SKUs and product ids', () => {
  let world: OrdersWorld;

  beforeAll(async () => {
    world = await startOrdersWorld({ env: { REPORT_PRODUCTS: 'NATAL-CHART, 820982911946154509' } });
  });

  afterAll(() => world.close());

  test('only those are reports', async () => {
    const order = await placeOrder(world, {
      lines: [
        { sku: 'NATAL-CHART' },
        { sku: null, product_id: '@820982911946154509' },
        { sku: 'CANDLE', properties: [] },
        { sku: null, product_id: null, properties: [] },
      ],
    });

    expect(order.state).toBe('processing');
    expect(order.lines.map(({ report_state }) => report_state)).toEqual(['requested', 'requested', 'none', 'none']);
  });
});
