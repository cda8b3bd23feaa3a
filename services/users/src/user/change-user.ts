import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { Request } from 'express';
import type { UsersContext } from '../context.ts';
import { endAccess } from './end-access.ts';
import type { UserInput, UserView } from './user.dto.ts';
import { changedFields, requireChange } from './user.policy.ts';
import { explainRefusal } from './user-refusal.ts';
import { userResource } from './user-resource.ts';

/** Changes what people set of a user, as far as the caller may. */
export function changeUser(
  request: Request,
  { orm }: UsersContext,
  id: string,
  facts: Partial<UserInput>,
): Promise<UserView> {
  const principal = principalOf(request);
  const changed = changeOne(request, orm.em.fork(), userResource(id, ownerOf(principal)), async (user, em) => {
    await requireChange(em, principal, user, facts);
    const fields = changedFields(user, facts);
    user.describe(facts);
    if (fields.includes('email') || fields.includes('type')) await endAccess(em, user.id);
  });
  return changed.catch(explainRefusal);
}
