import request from 'supertest';
import type { ProductView } from '../../src/product/product.dto.ts';
import type { OrdersWorld } from '../orders-world.ts';

export const chartReport = {
  name: 'Natal chart report',
  description: 'Your birth chart, explained on thirty pages.',
  category: 'reports',
  keywords: ['astrology', 'birth chart'],
  price: '29.90',
  currency: 'EUR',
  stock: 25,
};

const everything = 'products:read products:write';

/** Requests to `/products` as a program that may do everything there. */
export function productsApi(world: OrdersWorld) {
  async function send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    {
      body,
      headers = {},
      authorization,
    }: { body?: object; headers?: Record<string, string>; authorization?: string } = {},
  ) {
    const token = authorization ?? (await world.asClient(everything));
    const asked = request(world.app)
      [method](`/products${path}`)
      .set({ Authorization: token, ...headers });
    return body ? asked.send(body) : asked;
  }
  return {
    send,
    async create(changes: object = {}): Promise<ProductView> {
      const { body } = await send('post', '', { body: { ...chartReport, ...changes } });
      return body;
    },
  };
}
