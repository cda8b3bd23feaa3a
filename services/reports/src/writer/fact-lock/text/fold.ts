const lookalikes: Record<string, string> = Object.fromEntries(
  // Cyrillic, then Greek, then Latin letters that no accent explains.
  [...'аaеeоoрpсcхxуyіiѕsјjмmтtнhкkвbӏlԁdɡgαaεeιiοoρpυuνvκkτtχxηnμmβbıiøołlđdſsɑaɩi'.matchAll(/(.)(.)/gu)].map(
    ([, from, to]) => [from!, to!],
  ),
);
const lookalike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu');

/** A word as the lock reads it: lower case, no accents, no invisible characters, foreign lookalikes as Latin. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(lookalike, (letter) => lookalikes[letter]!)
    .replace(/[’‘ʼ`´]/g, "'");
}
