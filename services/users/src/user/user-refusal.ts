import { ConflictError, InvalidError } from '@astrall/platform/errors.ts';

/** Says what the database refused of a user: it decides, so that two requests at once agree. */
export function explainRefusal(error: unknown): never {
  const { constraint } = Object(error) as { constraint?: string };
  if (constraint === 'user_email_unique') {
    const errors = { email: ['a user with this address exists already'] };
    throw new InvalidError('The e-mail address is taken.', errors, { cause: error });
  }
  if (constraint === 'user_last_admin_check') {
    throw new ConflictError('This is the last active administrator; make another one first.', { cause: error });
  }
  throw error;
}

/** The same for bringing back a user, which names no address. */
export function explainRestoreRefusal(error: unknown): never {
  const { constraint } = Object(error) as { constraint?: string };
  if (constraint === 'user_email_unique') {
    throw new ConflictError('Another user has this e-mail address by now.', { cause: error });
  }
  throw error;
}
