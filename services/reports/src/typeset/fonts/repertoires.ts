import type { FontName } from './font-files.ts';

/** Texts that hold glyphs, set with OpenType features, separated by spaces. */
interface Repertoire {
  text: string;
  features: string;
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ';
const letters = `${capitals}abcdefghijklmnopqrstuvwxyzáéíóúüñ`;
const figures = '0123456789';
const marks = '.,:;-–—…·¿?¡!()/«»“”‘’';
/** Glyphs of several letters, and those that letters have beside certain others; words apart. */
const joined = 'ff fi fl ffi ffl ft fj Th Qu qu q';
const prose: Repertoire = { text: `${letters} ${marks} ${joined}`, features: '' };

/**
 * What nearly every report in our languages uses of each face, so that all of them embed the same and what is made of it
 * is made once. A face of which a report uses more embeds that as well; one without a repertoire embeds what is used.
 */
export const repertoires: Partial<Record<FontName, readonly Repertoire[]>> = {
  serif: [
    prose,
    { text: figures, features: 'onum' },
    { text: `${figures}%+°′~`, features: 'lnum' },
    { text: figures, features: 'lnum tnum' },
    { text: '℞ → □ △', features: '' },
  ],
  serifItalic: [prose, { text: figures, features: 'onum' }],
  display: [prose, { text: figures, features: '' }],
  sansMedium: [{ text: `${capitals}${figures} .,:·–/°'`, features: '' }],
  astro: [{ text: '→ ☊☋☌☍☽☿♀♂♃♄♅♆♇ ♈♉♊♋♌♍♎♏♐♑♒♓ ⚷⚹', features: '' }],
  world: [{ text: '☉ ↺', features: '' }],
};
