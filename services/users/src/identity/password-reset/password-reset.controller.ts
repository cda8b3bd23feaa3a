import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Path, Post, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { UsersContext } from '../../context.ts';
import { openResetLink } from './open-reset-link.ts';
import type { PasswordResetLink } from './password-reset.dto.ts';

@Route('password-resets')
@Tags('users')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class PasswordResetController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * The link for the mail that is about to go out. Every call makes another and ends the one before; only services of the
   * platform may call it.
   * @summary Open a password reset link
   * @param password_reset_id The reset that the event named
   */
  @Post('{password_reset_id}/link')
  @Security('bearer', ['password-resets:write'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reset, or it has expired or was used')
  openPasswordResetLink(@Path() password_reset_id: Uuid): Promise<PasswordResetLink> {
    return openResetLink(password_reset_id, this.context.orm, this.context.config.USERS_URL);
  }
}
