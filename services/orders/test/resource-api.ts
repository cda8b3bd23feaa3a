import request from 'supertest';
import type { OrdersWorld } from './orders-world.ts';

export const nobody = '0199c0de-0000-7000-8000-000000000000';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Asked {
  body?: object;
  headers?: Record<string, string>;
  authorization?: string;
}

/** Requests below one path, as a program with these scopes unless another caller is named. */
export function resourceApi(world: OrdersWorld, root: string, scope: string) {
  return async (method: Method, path: string, { body, headers = {}, authorization }: Asked = {}) => {
    const token = authorization ?? (await world.asClient(scope));
    const asked = request(world.app)
      [method](`${root}${path}`)
      .set({ Authorization: token, ...headers });
    return body ? asked.send(body) : asked;
  };
}
