import type { BirthProfileView } from '../../src/birth-profile/birth-profile.dto.ts';
import { type UsersApi, usersApi } from '../user/users-api.ts';
import { birth, type UsersWorld } from '../users-world.ts';

/** Requests to `/birth-profiles`, and people to ask in the name of. */
export function birthProfilesApi(world: UsersWorld) {
  const users = usersApi(world);
  const send = (method: Parameters<UsersApi['send']>[0], path: string, sent: Parameters<UsersApi['send']>[2] = {}) =>
    users.send(method, `/birth-profiles${path}`, sent);
  return {
    send,
    users,
    async create(changes: object = {}): Promise<BirthProfileView> {
      const user_id = 'user_id' in changes ? changes.user_id : (await users.create()).id;
      const answer = await send('post', '', { body: { ...birth, ...changes, user_id } });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body;
    },
  };
}

export type BirthProfilesApi = ReturnType<typeof birthProfilesApi>;
