import type { Sign } from '@astrall/astrology/chart.ts';
import { phrases, type Sense } from './sense.ts';

const nouns: [Sign, string][] = [
  ['aries', 'aries|sign of the ram|signo del carnero'],
  ['taurus', 'taurus|tauro|sign of the bull|bull sign|signo del toro'],
  ['gemini', 'gemini|geminis|sign of the twins|signo de los gemelos'],
  ['cancer', 'cancer|sign of the crab|signo del cangrejo'],
  ['leo', 'leo|sign of the lion|lion sign|signo del leon'],
  ['virgo', 'virgo|sign of the virgin|sign of the maiden|signo de la virgen|signo de la doncella'],
  ['libra', 'libra|sign of the scales|sign of the balance|signo de la balanza'],
  ['scorpio', 'scorpio|scorpius|escorpio|escorpion|sign of the scorpion|signo del escorpion|signo del alacran'],
  ['sagittarius', 'sagittarius|sagitario|sign of the archer|sign of the centaur|signo del arquero|signo del centauro'],
  ['capricorn', 'capricorn|capricornus|capricornio|sign of the goat|sign of the sea goat|signo de la cabra'],
  ['aquarius', 'aquarius|acuario|sign of the water bearer|signo del aguador'],
  ['pisces', 'pisces|piscis|sign of the fish|sign of the fishes|signo de los peces'],
];

/** Stems of adjectives and of the names for those born under a sign. */
const adjectives: [Sign, string][] = [
  ['aries', 'arian|arians|ariano|arianos|ariana|arianas|aries born'],
  ['taurus', 'taurean|taureans|taurino|taurinos|taurina|taurinas|tauriano|taurianos|tauriana|taurianas'],
  ['gemini', 'geminian|geminians|geminis born|geminiano|geminianos|geminiana|geminianas'],
  ['cancer', 'cancerian|cancerians|canceriano|cancerianos|canceriana|cancerianas'],
  ['leo', 'leonine|leos|leonino|leoninos|leonina|leoninas'],
  ['virgo', 'virgoan|virgoans|virgos|virginian|virginiano|virginianos|virginiana|virginianas|virgoano|virgoana'],
  ['libra', 'libran|librans|libras|librano|libranos|librana|libranas|libriano|librianos|libriana|librianas'],
  [
    'scorpio',
    'scorpionic|scorpios|scorpian|scorpians|escorpiano|escorpianos|escorpiana|escorpianas|escorpionico|escorpionica|escorpionicos|escorpionicas|escorpioniano|escorpioniana',
  ],
  ['sagittarius', 'sagittarian|sagittarians|sagitariano|sagitarianos|sagitariana|sagitarianas'],
  ['capricorn', 'capricornian|capricornians|capricorns|capricorniano|capricornianos|capricorniana|capricornianas'],
  ['aquarius', 'aquarian|aquarians|acuariano|acuarianos|acuariana|acuarianas'],
  ['pisces', 'piscean|pisceans|pisciano|piscianos|pisciana|piscianas'],
];

const symbols: [Sign, string][] = [
  ['aries', 'ram|carnero'],
  ['taurus', 'bull|toro'],
  ['gemini', 'twins|gemelos|mellizos'],
  ['cancer', 'crab|cangrejo'],
  ['leo', 'lion|lioness|leon|leona'],
  ['virgo', 'virgin|maiden|virgen|doncella'],
  ['libra', 'scales|balance scale|balanza'],
  ['scorpio', 'scorpion|alacran'],
  ['sagittarius', 'archer|bowman|centaur|arquero|arquera|centauro'],
  ['capricorn', 'goat|sea goat|mountain goat|cabra|cabra montes|cabra marina'],
  ['aquarius', 'water carrier|water pourer|water bearer|aguador|portador de agua|portador del agua'],
  ['pisces', 'fish|fishes|peces|pez'],
];
/** In which nobody thinks of a sign. */
const idioms =
  'lion share|tips the scales|tip the scales|bull by the horns|toro por los cuernos|inclina la balanza|inclinan la balanza|inclinar la balanza|pone en la balanza|poner en la balanza|pones en la balanza|cold fish|big fish|como pez en el agua|pez en el agua|me libra|te libra|se libra|nos libra|os libra|le libra|les libra|a domicilio|si cabra|no cabra|te cabra|fixed points|fixed point|puntos fijos|punto fijo|direct glance|direct question|direct way|mirada directa';

export const signSenses: [string, Sense][] = [
  ...phrases(idioms, { is: 'idiom' }),
  ...symbols.flatMap(([sign, words]) => phrases(words, { is: 'symbol', sign })),
  ...nouns.flatMap(([sign, words]) => phrases(words, { is: 'sign', sign })),
  // “the lion’s sign” is read without its ’s.
  ...nouns.flatMap(([sign, words]) =>
    [...words.matchAll(/sign of the ([\w ]+)/g)].map(([, animal]): [string, Sense] => [
      `${animal} sign`,
      { is: 'sign', sign },
    ]),
  ),
  ...adjectives.flatMap(([sign, words]) => phrases(words, { is: 'sign', sign, adjective: true })),
  ...phrases('sign|signs|signo|signos', { is: 'sign_word' }),
];
