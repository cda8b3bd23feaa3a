import { InvalidError } from '@astrall/platform/errors.ts';

/**
 * JSON whose ids keep every digit: Shopify's exceed 2^53, so numbers named `id` or `*_id` become text.
 * @throws InvalidError for JSON that nests deeper than the stack goes
 */
export function parseLossless(text: string): unknown {
  try {
    return JSON.parse(text, keepDigits);
  } catch (cause) {
    throw new InvalidError('The payload cannot be read.', {}, { cause });
  }
}

/** The third argument holds the number as it was written; TypeScript's library does not know it yet. */
function keepDigits(key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && /(^|_)id$/.test(key) && context?.source ? context.source : value;
}
