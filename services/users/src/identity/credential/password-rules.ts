import { commonPasswords } from './common-passwords.ts';

export type PasswordFault = 'tooShort' | 'tooLong' | 'tooCommon';

const shortest = 12;
const longest = 200;

/**
 * NIST SP 800-63B: length counts, composition does not, and what is tried first is refused.
 * @param person what others know of the person, such as the e-mail address
 */
export function passwordFault(password: string, person: string[]): PasswordFault | undefined {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < shortest) return 'tooShort';
  if (characters.length > longest) return 'tooLong';
  const plain = characters.join('').toLowerCase();
  const known = person.map((word) => word.toLowerCase()).filter((word) => word.length >= 4);
  if (isMonotonous(plain) || commonPasswords.has(plain) || commonPasswords.has(stem(plain))) return 'tooCommon';
  if (known.includes(plain) || known.includes(stem(plain))) return 'tooCommon';
  return undefined;
}

/** `Password2026!!` is `password` to those who try passwords: what they append, and the letters they replace. */
function stem(password: string): string {
  return password
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[@4]/g, 'a')
    .replace(/0/g, 'o')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e')
    .replace(/[$5]/g, 's');
}

/** Few different characters, a short piece repeated, or a row of the keyboard, the digits or the alphabet. */
function isMonotonous(password: string): boolean {
  if (new Set(password).size < 5) return true;
  if (/^(.{1,6}?)\1+$/u.test(password)) return true;
  return rows.some((row) => row.includes(password) || [...row].reverse().join('').includes(password));
}

const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujm',
];
