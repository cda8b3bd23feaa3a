import { cleanText } from './clean-text.ts';

export interface Property {
  name: string;
  value: string;
}

/** What a list of properties says: the first value that is not empty, by plain name. */
export type PlainProperties = ReadonlyMap<string, string>;

/** Longer values are no names or places. */
export const maxDetailLength = 200;

// A payload may hold 1 MB of properties, and normalising is slow: what is longer or further down is none of ours.
const maxNameLength = 100;
const maxProperties = 200;

/** Normalises a list once, however many lines and names it is asked about. */
export function plainProperties(properties: Property[]): PlainProperties {
  const values = new Map<string, string>();
  for (const { name, value } of properties.slice(0, maxProperties)) {
    const text = cleanText(value, maxDetailLength);
    const plain = plainName(name);
    if (text !== '' && !isStructure(text) && !values.has(plain)) values.set(plain, text);
  }
  return values;
}

/** Apps keep lists and objects beside what people type; no name or place begins like one. */
function isStructure(text: string): boolean {
  return /^[[{]/.test(text);
}

/** `Birth date`, `birth_date` and `Birth Date:` are one name. */
export function plainName(name: string): string {
  return name
    .slice(0, maxNameLength)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
