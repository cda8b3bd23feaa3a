/** Letters that Unicode does not decompose into a base letter and an accent. */
const undecomposable: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Words that name a kind of division or join a name, in the languages GeoNames uses for Europe and the Americas. */
const genericWords = new Set(
  [
    'provincia provincie province county condado region regione state estado departamento department departement',
    'comunidad autonoma autonomous community comunitat municipio municipality distrito district prefecture',
    'pcia prov dpto depto edo co cty republica republic rep principado prefectura parish parroquia oblast governorate canton',
    'near cerca and y e et und of the a o de del la las el los di da do dos du des',
  ].flatMap((line) => line.split(' ')),
);

/** The letters of an abbreviation such as "D.F.", which is the same word as "DF". */
const initials = /\b(\p{L})\.(?=\p{L}\b)/gu;

/** Accents, Arabic vowels and points; not the marks that make another syllable of a letter, as in India and Japan. */
const accents = /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05bd\u05bf-\u05c7]/gu;

/** The form in which names are compared: lower case, no accents, words of letters and digits joined by single spaces. */
export function searchKey(text: string): string {
  return text
    .replace(/['’‘ʻʼ`´]/gu, '')
    .normalize('NFKD')
    .replace(accents, '')
    .replace(initials, '$1')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => undecomposable[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** The form in which countries and regions are compared: "Provincia de Córdoba" and "Córdoba" are the same. */
export function divisionKey(text: string): string {
  const key = searchKey(text);
  const specific = key.split(' ').filter((word) => !genericWords.has(word));
  return specific.join(' ') || key;
}

/** What stands for a word within a name, as a search key. */
const wholeWords: Record<string, string> = {
  cd: 'ciudad',
  cdad: 'ciudad',
  cnel: 'coronel',
  fra: 'frontera',
  ft: 'fort',
  gral: 'general',
  h: 'heroica',
  mt: 'mount',
  mte: 'monte',
  pto: 'puerto',
  s: 'san',
  sgo: 'santiago',
  st: 'saint',
  sta: 'santa',
  stgo: 'santiago',
  sto: 'santo',
};
const abbreviatedWord = new RegExp(`\\b(?:${Object.keys(wholeWords).join('|')})\\b`, 'g');

/** “St. Petersburg” reads as Saint Petersburg, “Pto. Montt” as Puerto Montt. */
export function spelledOut(key: string): string {
  return key.replace(abbreviatedWord, (word) => wholeWords[word] ?? word);
}

/** Whether the key is in the alphabet of our languages. */
export function isLatin(key: string): boolean {
  return /^[a-z0-9 ]+$/.test(key);
}
