import { type Turning, turningTexts } from '../../src/writer/corpus/turning.ts';

/** Equals any version of a text. */
export function oneOf(text: Turning) {
  return { asymmetricMatch: (told: unknown) => turningTexts(text).some((version) => version === told) };
}
