import { detect } from 'tinyld/light';
import { withoutAddresses } from './addresses.ts';

/** More tells no better. */
const sampleLength = 5000;

/** The language of a text, in ISO 639-1, by its words alone: a bar between cells is taken for a full stop in Hindi. */
export function languageOf(text: string): string | null {
  return detect(withoutAddresses(text.slice(0, sampleLength)).replace(/[^\p{L}\p{M}'’]+/gu, ' ')) || null;
}
