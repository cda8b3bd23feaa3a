import { InvalidError } from '@astrall/platform/errors.ts';

/**
 * JSON whose ids keep every digit: Shopify's exceed 2^53, so numbers named `id` or `*_id` become text.
 * @param isId which numbers are ids, where their names do not say so
 * @throws InvalidError for JSON that nests deeper than the stack goes
 */
export function parseLossless(text: string, isId: (key: string) => boolean = isNamedId): unknown {
  try {
    // The third argument holds the number as it was written; TypeScript's library does not know it yet.
    const keepDigits = (key: string, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && context?.source && isId(key) ? context.source : value;
    return JSON.parse(text, keepDigits);
  } catch (cause) {
    throw new InvalidError('The payload cannot be read.', {}, { cause });
  }
}

const isNamedId = (key: string) => /(^|_)id$/.test(key);
