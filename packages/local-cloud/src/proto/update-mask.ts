import { invalidArgument } from '../google-error.ts';

/** The fields of `change` that the mask names, over `current`; without a mask, all of them. */
export function applyMask<T extends object>(current: T, change: T, mask: unknown): T {
  const fields = typeof mask === 'string' && mask !== '' ? mask.split(',').map(toCamelCase) : Object.keys(change);
  const nested = fields.find((field) => field.includes('.'));
  if (nested) throw invalidArgument(`The update mask may name whole fields only, not ${nested}.`);
  const values = change as Record<string, unknown>;
  return { ...current, ...Object.fromEntries(fields.map((field) => [field, values[field]])) };
}

function toCamelCase(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
