const names: Record<string, string> = {
  '♈': 'aries',
  '♉': 'taurus',
  '♊': 'gemini',
  '♋': 'cancer',
  '♌': 'leo',
  '♍': 'virgo',
  '♎': 'libra',
  '♏': 'scorpio',
  '♐': 'sagittarius',
  '♑': 'capricorn',
  '♒': 'aquarius',
  '♓': 'pisces',
  '☉': 'Sun',
  '☽': 'Moon',
  '☾': 'Moon',
  '☿': 'Mercury',
  '♀': 'Venus',
  '♂': 'Mars',
  '♃': 'Jupiter',
  '♄': 'Saturn',
  '♅': 'Uranus',
  '⛢': 'Uranus',
  '♆': 'Neptune',
  '♇': 'Pluto',
  '⯓': 'Pluto',
  '⚷': 'Chiron',
  '⚸': 'Lilith',
  '℞': 'retrograde',
  '☌': 'conjunct',
  '☍': 'opposite',
  '△': 'trine',
  '□': 'square',
  '⚹': 'sextile',
};

/** The word for an astrological symbol. */
export function symbolName(character: string): string | undefined {
  return names[character];
}

/** For a character class. */
export const symbols = Object.keys(names).join('');
