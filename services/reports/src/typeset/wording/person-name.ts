import type { Labels } from '../labels/labels.ts';
import { properName } from './proper-name.ts';

/** The name as it can be printed; when no letter, figure or emoji of it can be drawn, the label for the unnamed. */
export function personName(untrusted: string, words: Labels): string {
  const name = properName(untrusted);
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(name) ? name : words.unnamed;
}
