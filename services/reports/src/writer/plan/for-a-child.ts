import type { Locale } from '../report-text.ts';
import type { PlannedSection } from './planned-section.ts';
import type { Words } from './words.ts';

/** What a report on a child leaves out: jobs, money, couples, desire, parenthood, and a life that lies behind. */
const ofGrownUps: Record<Locale, RegExp> = {
  en: /\b(?:jobs?|career\w*|profession\w*|vocation\w*|colleagues?|boss\w*|employ\w*|salar\w+|wages?|offices?|workplaces?|at work|your work|work(?:ing)? (?:life|day|lives)|business\w*|clients?|customers?|contracts?|invoices?|promotions?|money|debts?|rent|mortgages?|tax(?:es)?|invest(?:s|ed|ing|ments?|ors?)?|earn(?:s|ed|ers?|ings?)?|bills?|partners?|partnerships?|couples?|marr(?:y|ied|iages?|ies)|spouses?|husbands?|wi(?:fe|ves)|weddings?|divorce\w*|lovers?|love affairs?|romanc\w*|romantic\w*|flirt\w*|seduc\w*|erotic\w*|sex(?:ual\w*)?|desir\w*|passion\w*|kiss\w*|courtship|intimacy|infatuat\w*|fall(?:s|en)? in love|in love|about love|relationships?|parenthood|pregnan\w*|your (?:own )?(?:children|sons?|daughters?)|your trade|childhood|as a child|years ago|early on|you grew up|you (?:may have )?had to|have had to|(?:you|there) may have been|you (?:may have |have )?learn(?:ed|t)|when you were (?:small|young|little|began|started)|love at first sight|heartbreak\w*|crush(?:es)?|your loves|joint accounts?)\b/iu,
  es: /(?<!\p{L})(?:trabaj\p{L}*|emple(?:o|os|ad\p{L}+)|sueldos?|salarios?|jef[ea]s?|oficinas?|despachos?|colegas?|soci[oa]s?|client\p{L}+|profesi\p{L}+|carreras?|vocaci\p{L}+|negocios?|empresas?|dinero|deudas?|facturas?|alquiler\p{L}*|hipotecas?|contratos?|ascensos?|impuestos?|gastos?|ahorros?|parejas?|matrimoni\p{L}*|bodas?|cas(?:arse|ad[oa]s?)|espos[oa]s?|maridos?|divorci\p{L}+|amantes?|enamor\p{L}*|romanc\p{L}*|romántic\p{L}*|dese(?:o|os|ar|as|an|ad\p{L}+|able)|seduc\p{L}*|erótic\p{L}*|sexu\p{L}*|pasi[oó]n\p{L}*|apasion\p{L}*|coquet\p{L}*|cortej\p{L}*|bes(?:o|os|ar)|intimidad|tus? hij[oa]s?|hijos|maternidad|paternidad|embaraz\p{L}*|oficios?|currículos?|infancia|de (?:niñ[oa]|pequeñ[oa])|has tenido que|hubo que|creciste|te hicieron|te enseñaron|hace (?:unos )?años|aprendiste|empezaste|flechazos?|desamor\p{L}*|amor(?:es|íos)|cuentas|puestos? de|un puesto)(?!\p{L})/iu,
};
/** A sentence that begins so speaks of the one before it, and goes when that goes. */
const pointsBack: Record<Locale, RegExp> = {
  en: /^(?:It|Its|They|Them|Their|This|That|These|Those|Such|He|She|Both|Neither|But|And|Yet|So|Or)\b/u,
  es: /^(?:Eso|Esto|Ello|Ell[oa]s?|Es[aeo]s?|Est[aeo]s?|Tal|Tales|Pero|Y|Ni|O|Así|También|Tampoco|Lo|Le|Les|Ambos|Ambas|Los dos|Las dos)(?!\p{L})/u,
};

/** The words of a child's report: where houses belong to grown-ups, what they are to a child. */
export function wordsForChild({ corpus, wording }: Words): Words {
  const { natal, child } = corpus;
  const houseMeanings = { ...natal.houseMeanings, ...child.houseMeanings };
  return { wording, corpus: { ...corpus, natal: { ...natal, houseMeanings } } };
}

/** Of a paragraph that keeps less than this the rest is too little to stand, unless the section has no other. */
const leastLeft = 1 / 3;

/** What is left for a child; a section of which nothing is left is not told. */
export function forChildren(sections: readonly PlannedSection[], locale: Locale): PlannedSection[] {
  return sections.flatMap((section) => {
    const left = section.paragraphs.map((text) => ({ text, forChild: paragraphForChild(text, locale) }));
    const whole = left.filter(({ text, forChild }) => forChild.length >= text.length * leastLeft);
    const paragraphs = (whole.length > 0 ? whole : left).map(({ forChild }) => forChild).filter((text) => text !== '');
    return paragraphs.length > 0 ? [{ ...section, paragraphs }] : [];
  });
}

function paragraphForChild(paragraph: string, locale: Locale): string {
  let gone = false;
  return paragraph
    .split(/(?<=[.!?…][»”’]?)\s+/u)
    .filter((sentence) => {
      gone = ofGrownUps[locale].test(sentence) || (gone && pointsBack[locale].test(sentence));
      return !gone;
    })
    .join(' ');
}
