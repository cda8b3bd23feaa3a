type Values = Readonly<Record<string, number>>;

/** Numbers that are written as words, of the languages whose words are known here. */
interface NumberWords {
  /** Below a hundred: cardinals and ordinals. */
  small: Values;
  /** Spanish has a word for each. */
  hundreds: Values;
  scales: Values;
  /** What joins the words of one number. */
  and: string;
  /** They are said without counting as well, and prove nothing. */
  vague: ReadonlySet<string>;
}

const numbered = (words: string, first: number, step = 1): Values =>
  Object.fromEntries(words.split(/\s+/).map((word, index) => [word, first + index * step]));

const en: NumberWords = {
  small: {
    ...numbered(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
       eighteen nineteen`,
      0,
    ),
    ...numbered(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
       sixteenth seventeenth eighteenth nineteenth twentieth`,
      1,
    ),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    twice: 2,
    thirtieth: 30,
    dozen: 12,
  },
  hundreds: {},
  scales: { hundred: 100, thousand: 1000, million: 1e6, millions: 1e6, billion: 1e9 },
  and: 'and',
  vague: new Set('one first second dozen zero'.split(' ')),
};

const es: NumberWords = {
  small: {
    ...numbered(
      `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
       dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete
       veintiocho veintinueve`,
      0,
    ),
    ...numbered('primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo', 1),
    ...numbered('primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima', 1),
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...{ un: 1, una: 1, primer: 1, tercer: 3, veintiun: 21, veintiuna: 21, docena: 12 },
  },
  hundreds: {
    ...{ cien: 100, ciento: 100 },
    ...numbered(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      200,
      100,
    ),
    ...numbered(
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      200,
      100,
    ),
  },
  scales: { mil: 1000, millon: 1e6, millones: 1e6 },
  and: 'y',
  vague: new Set('un uno una primer primero primera segundo segunda cuarto cuarta docena cero ciento'.split(' ')),
};

/** Both, pairs and doubles count as well, in a text that is told anew. */
const alsoTwo = /(?<!\p{L})(?:both|pair|couple|double|ambos|ambas|par|pareja|doble)(?!\p{L})/iu;

const languages: Readonly<Record<string, NumberWords>> = { en, es };

export interface WrittenNumber {
  print: string;
  value: number;
  /** It may be no number at all. */
  vague: boolean;
}

/** The numbers of a text that are written as words; none of a language whose words are not known here. */
export function numberWordsIn(text: string, language: string): WrittenNumber[] {
  const known = languages[language];
  if (!known) return [];
  const found: WrittenNumber[] = alsoTwo.test(text) ? [{ print: 'both', value: 2, vague: true }] : [];
  let open: OpenNumber | undefined;
  const close = () => {
    if (open) found.push(open.closed(known.vague));
    open = undefined;
  };
  // A hyphen joins words of one number; what else stands between words ends it.
  for (const [word] of unaccented(text.toLowerCase()).matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}-]+/gu)) {
    if (word === known.and && open) {
      open.joins = true;
      continue;
    }
    if (!isNumber(word, known)) close();
    else if (!open?.takes(word, known)) {
      close();
      open = new OpenNumber(word, known);
    }
  }
  close();
  return found;
}

/** A number whose words are being read: what is below the last scale, and what stands before it. */
class OpenNumber {
  joins = false;
  private readonly words: string[] = [];
  private total = 0;
  private below: number;

  constructor(word: string, known: NumberWords) {
    this.words.push(word);
    const scale = known.scales[word];
    this.below = known.small[word] ?? known.hundreds[word] ?? (scale === 100 ? 100 : 0);
    if (scale && scale > 100) this.total = scale;
  }

  takes(word: string, known: NumberWords): boolean {
    const joined = this.joins;
    this.joins = false;
    const [small, hundred, scale] = [known.small[word], known.hundreds[word], known.scales[word]];
    if (small !== undefined) {
      const afterTens = this.below % 10 === 0 && this.below % 100 >= 20 && small < 10 && small > 0;
      const afterMore = this.below % 100 === 0 && (this.below > 0 || this.total > 0) && small > 0;
      // English joins after a hundred or a thousand, Spanish after tens.
      if (joined && !(known.and === 'y' ? afterTens : afterMore)) return false;
      if (!afterTens && !afterMore) return false;
      this.below += small;
    } else if (hundred !== undefined) {
      if (joined || this.below > 0 || this.total === 0) return false;
      this.below = hundred;
    } else if (scale === 100) {
      if (joined || this.below === 0 || this.below >= 100) return false;
      this.below *= 100;
    } else if (scale !== undefined) {
      if (joined) return false;
      if (this.below === 0 && this.total < scale) this.total *= scale;
      else if (this.below > 0) this.total += this.below * scale;
      else return false;
      this.below = 0;
    } else return false;
    this.words.push(word);
    return true;
  }

  closed(vague: ReadonlySet<string>): WrittenNumber {
    const isVague = this.words.length === 1 && vague.has(this.words[0]!);
    return { print: this.words.join(' '), value: this.total + this.below, vague: isVague };
  }
}

function isNumber(word: string, { small, hundreds, scales }: NumberWords): boolean {
  return Object.hasOwn(small, word) || Object.hasOwn(hundreds, word) || Object.hasOwn(scales, word);
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
