import type { z } from 'zod';
import type { FieldErrors } from '../errors.ts';

/** More complaints help nobody, and end in logs and rows. */
const maxFields = 20;

/** A schema's first complaints, by dotted path. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) {
    const field = issue.path.join('.').slice(0, 200) || 'body';
    if (!(field in errors) && Object.keys(errors).length >= maxFields) continue;
    errors[field] = [...(errors[field] ?? []), issue.message];
  }
  return errors;
}
