import { principalOf } from '@astrall/platform/auth/principal.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Path, Post, Request, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { UsersContext } from '../context.ts';
import { restoreUser } from './delete-user.ts';
import { endAccess } from './end-access.ts';
import type { UserView } from './user.dto.ts';
import { requireManagement } from './user.policy.ts';
import { explainRefusal, explainRestoreRefusal } from './user-refusal.ts';
import { userResource } from './user-resource.ts';

@Route('users')
@Tags('users')
@Response(400, 'The id is not a UUID')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope, or its bearer the right')
@Response(404, 'There is no such user')
@Response(412, 'It changed since it was read')
export class UserStateController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * Lets a user sign in again. An active user stays as they are.
   * @summary Activate a user
   * @param user_id The user's id
   */
  @Post('{user_id}/activate')
  @Security('bearer', ['users:manage'])
  async activateUser(@Request() request: HttpRequest, @Path() user_id: Uuid): Promise<UserView> {
    return this.setActive(request, user_id, true);
  }

  /**
   * Keeps a user from signing in, and ends what they signed in to; access tokens that were issued end within minutes.
   * A deactivated user stays as they are. Not possible for oneself.
   * @summary Deactivate a user
   * @param user_id The user's id
   */
  @Post('{user_id}/deactivate')
  @Security('bearer', ['users:manage'])
  @Response(409, 'Nobody would be left to administer')
  async deactivateUser(@Request() request: HttpRequest, @Path() user_id: Uuid): Promise<UserView> {
    return this.setActive(request, user_id, false).catch(explainRefusal);
  }

  /**
   * Brings back a deleted user, as active as they were, with the birth profiles that were deleted with them. A user who
   * is not deleted stays as they are.
   * @summary Restore a user
   * @param user_id The user's id
   */
  @Post('{user_id}/restore')
  @Security('bearer', ['users:manage'])
  @Response(409, 'Another user has the e-mail address by now')
  async restoreUser(@Request() request: HttpRequest, @Path() user_id: Uuid): Promise<UserView> {
    const em = this.context.orm.em.fork();
    const restored = changeOne(request, em, userResource(user_id, undefined, 'include'), (user, transaction) =>
      restoreUser(transaction, principalOf(request), user),
    );
    return restored.catch(explainRestoreRefusal);
  }

  private setActive(request: HttpRequest, id: string, active: boolean): Promise<UserView> {
    return changeOne(request, this.context.orm.em.fork(), userResource(id), async (user, em) => {
      await requireManagement(em, principalOf(request), user);
      user.setActive(active);
      if (!active) await endAccess(em, user.id);
    });
  }
}
