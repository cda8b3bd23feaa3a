import request from 'supertest';
import { access } from '../../src/access.policy.ts';
import type { UserView } from '../../src/user/user.dto.ts';
import type { UsersWorld } from '../users-world.ts';

export const ana = { email: 'ana@example.com', first_name: 'Ana', last_name: 'Pérez', type: 'customer', locale: 'es' };

export const unknownId = '0199c0de-0000-7000-8000-000000000000';

const everything = Object.values({ ...access.services, ...access.roles })
  .flat()
  .join(' ');

interface Sent {
  body?: object;
  headers?: Record<string, string>;
  authorization?: string;
}

/** Requests as a program that may do everything, or as people with every scope of their role. */
export function usersApi(world: UsersWorld) {
  let created = 0;

  async function send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    { body, headers = {}, authorization }: Sent = {},
  ) {
    const token = authorization ?? (await world.asClient(everything));
    const asked = request(world.app)
      [method](path)
      .set({ Authorization: token, ...headers });
    return body ? asked.send(body) : asked;
  }

  async function create(changes: object = {}): Promise<UserView> {
    created += 1;
    const body = { ...ana, email: `user-${created}@example.com`, ...changes };
    const answer = await send('post', '/users', { body });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  }

  return {
    send,
    create,
    /** Somebody who signed in. */
    async person(type: UserView['type']): Promise<{ user: UserView; authorization: string }> {
      const user = await create({ type });
      return { user, authorization: await world.asClient(everything, { role: type, sub: user.id }) };
    },
    async retrieve(id: string): Promise<UserView> {
      return (await send('get', `/users/${id}?deleted=include`)).body;
    },
  };
}

export type UsersApi = ReturnType<typeof usersApi>;
