/**
 * What messages say in another language. Numbered gaps of a message stand in its translation where they belong there:
 * `'must have {0} characters at most': 'debe tener {0} caracteres como máximo'`.
 */
export type Catalogue = Record<string, string>;

/** Gives a message in another language; undefined for one that no catalogue has. */
export type Translator = (message: string) => string | undefined;

/** Comparing text with gaps is not linear. */
const maxLength = 1000;

export function createTranslator(...catalogues: Catalogue[]): Translator {
  const entries = catalogues.flatMap((catalogue) => Object.entries(catalogue));
  const sentences = new Map(entries.filter(([english]) => !gap.test(english)));
  const patterns = entries
    .filter(([english]) => gap.test(english))
    .map(([english, translation]) => ({ pattern: patternOf(english), translation }));
  return (message) => {
    const sentence = sentences.get(message);
    if (sentence !== undefined || message.length > maxLength) return sentence;
    for (const { pattern, translation } of patterns) {
      const found = pattern.exec(message)?.groups;
      if (found) return translation.replace(/\{(\d)\}/g, (_, number) => found[`gap${number}`] ?? '');
    }
    return undefined;
  };
}

const gap = /\{\d\}/;

function patternOf(english: string): RegExp {
  const parts = english
    .split(/\{(\d)\}/)
    .map((part, index) => (index % 2 ? `(?<gap${part}>.+?)` : RegExp.escape(part)));
  return new RegExp(`^${parts.join('')}$`, 's');
}
