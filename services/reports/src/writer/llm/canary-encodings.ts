/** What the codes of a word's letters look like in a text of which letters and digits alone are left. */
export function encodingsOf(word: string): string[] {
  const spellings = [word, word.toLowerCase(), word.toUpperCase()].flatMap((one) => [one, backwards(one)]);
  const forms = spellings.flatMap((spelling) => [
    ...[16, 10, 8].map((radix) => codesOf(spelling, radix).join('')),
    codesOf(spelling, 2)
      .map((code) => code.padStart(8, '0'))
      .join(''),
    ...[0, 1, 2].map((offset) => base64Within(spelling, offset)),
    ...[0, 1, 2].map((offset) => base64Within(rot13(spelling), offset)),
    base32Of(spelling),
  ]);
  return [...new Set(forms.flatMap((form) => [form, backwards(form)]).map((form) => form.toLowerCase()))];
}

/** The word in Morse code, without gaps. */
export function morseOf(word: string): string {
  return [...word.toLowerCase()].map((letter) => morse[letter] ?? '').join('');
}

function codesOf(word: string, radix: number): string[] {
  return [...Buffer.from(word)].map((byte) => byte.toString(radix));
}

/** What Base64 makes of the word where so many bytes of the last three stand before it, as far as these change nothing. */
function base64Within(word: string, offset: number): string {
  const before = 'x'.repeat(offset);
  const encoded = Buffer.from(before + word).toString('base64');
  const whole = Math.floor(((offset + word.length) * 8) / 6);
  return encoded.slice(Math.ceil((offset * 8) / 6), whole).replace(/[^a-z0-9]/gi, '');
}

function base32Of(word: string): string {
  const bits = codesOf(word, 2)
    .map((code) => code.padStart(8, '0'))
    .join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(group, 2)]).join('');
}

function backwards(word: string): string {
  return [...word].reverse().join('');
}

function rot13(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

/** Of the digits and of the letters that the word can have. */
const morse: Record<string, string> = {
  ...{ a: '.-', b: '-...', c: '-.-.', d: '-..', e: '.', f: '..-.', q: '--.-', x: '-..-' },
  ...{ 0: '-----', 1: '.----', 2: '..---', 3: '...--', 4: '....-' },
  ...{ 5: '.....', 6: '-....', 7: '--...', 8: '---..', 9: '----.' },
};
