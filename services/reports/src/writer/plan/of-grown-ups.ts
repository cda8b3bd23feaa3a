import type { Locale } from '../report-text.ts';

/** What a report on a child leaves out: jobs, money, couples, desire, parenthood, and a childhood that is still going on. */
const ofGrownUps: Record<Locale, RegExp> = {
  en: /\b(?:jobs?|careers?|profession\w*|vocation\w*|colleagues?|boss(?:es)?|superiors?|photocopiers?|foreman|employ\w*|salar\w+|wages?|offices?|workplaces?|at work|your work|work(?:ing)? (?:life|day|lives)|(?<!your |of |its )business(?:es)?|clients?|customers?|contracts|invoices?|promotions?|money|debts?|rent|landlords?|mortgages?|tax(?:es)?|invest(?:s|ed|ing|ors?)?|earn(?:ers?|ings?)?(?! (?:the right|it))|bills?|cognac|partners?|partnerships?|couples?|marr(?:y|ied|iages?|ies)|spouses?|husbands?|wi(?:fe|ves)|weddings?|divorce\w*|lovers?|love affairs?|(?<!great )romanc\w*|romantic\w*|flirt\w*|seduc\w*|erotic\w*|sex(?:ual\w*)?|desir\w*|passion|kiss\w*|courtship|intimacy|infatuat\w*|fall(?:s|en)? in love|relationships?|love at first sight|heartbreak\w*|crush(?:es)?|your loves|parenthood|pregnan\w*|your (?:own )?(?:children|sons?|daughters?)|your trade|joint accounts?|childhood|as a (?:school)?child|the child in you|your early days|some early bond|early contests|(?:impression|home|shifted|known from) early on|early on,? you (?:may|learn)|you early|you grew up|you (?:may have )?had to|have had to|(?:you|there) may have been|may have been used|you (?:may have )?learn(?:ed|t) (?:to|early|about|not|somewhere|at|from)|used early|when you were (?:small|young|little|began|started))\b/iu,
  es: /(?<!\p{L})(?:(?:tu|en el|en tu|al|del|de|un) trabajo(?! de )|trabajo por cuenta|compañer[oa]s de trabajo|jornada laboral|laboral(?:es)?|emple(?:o|os|ad\p{L}+)|sueldos?|salarios?|jef[ea]s?|capata(?:z|ces)|oficinas?|colegas|soci[oa]s?|client\p{L}+|profesi\p{L}+|(?:tu|tus|la|las) carreras?|negocios?|empresas?|dinero|deudas?|facturas?|alquiler\p{L}*|hipotecas?|contratos|el contrato|ascensos?|impuestos?|gastos?|ahorros|(?:tu|el|la) caser[oa](?= )|(?:tu|la|una|en|de|otra|las|tus) parejas?|matrimoni\p{L}*|bodas?|cas(?:arse|ad[oa]s?)|espos[oa]s?|maridos?|divorci\p{L}+|amantes?(?! de)|te enamor\p{L}*(?! (?:incluso|una conversación))|enamorarte|enamorad[oa]s?|romanc\p{L}*|romántic\p{L}*|(?:el|tu|su|del|al|tus|un) deseos?(?! de )|dese(?:ad\p{L}+|able)|seduc\p{L}*|erótic\p{L}*|sexu\p{L}*|pasión|pasiones|coquet\p{L}*|cortej\p{L}*|la intimidad|flechazos?|desamor\p{L}*|amor(?:es|íos)|tus? hij[oa]s?|hijos|maternidad|paternidad|embaraz\p{L}*|tus? oficios?|currículos?|coñac|cuentas (?:comunes|conjuntas|bancarias)|puestos? de (?:trabajo|mando)|(?:un|el) puesto|infancia|en el colegio|quizá hubo|te tocó (?:cuidar|oír)|tus comienzos|de (?:niñ[oa]|pequeñ[oa])|has tenido que (?!aprender)|hubo que|creciste|te hicieron|te enseñaron|hace (?:unos )?años|aprendiste)(?!\p{L})/iu,
};

/** A sentence that begins so speaks of the one before it, and goes when that goes. */
const pointsBack: Record<Locale, RegExp> = {
  en: /^(?:It|Its|They|Them|Their|This|That|These|Those|Such|He|She|Both|Neither|Either|But|And|Yet|So|Or|Then|Here|There|All the same|Even so|Still|In return|The answers?|\p{L}+ (?:\p{L}+ )?(?:it|them|that|this|these|those))\b/u,
  es: /^(?:Eso|Esto|Ello|Ell[oa]s?|Es[aeo]s?|Est[aeo]s?|Tal|Tales|Pero|Y|Ni|O|Así|También|Tampoco|Lo|Le|Les|Ambos|Ambas|Los dos|Las dos|Aun así|Entonces|Ahí|Allí|Luego|Todo eso|A cambio|Las respuestas|Dales?|Diles?|Ponles?|Puede ser|Al \p{L}+l[oa]s?|(?:\p{L}+,? ){1,4}es[aeo]s?|\p{L}*[áéíóú]\p{L}*l[oa]s?)(?!\p{L})/u,
};

/** Of a text that keeps less than this the rest is too little to stand. */
const leastLeft = 0.45;

/** What is left of a finished text for a child; nothing where its opening goes, on which the rest stands. */
export function textForChild(text: string, locale: Locale): string {
  let gone = false;
  const [opening, ...others] = text.split(/(?<=[.!?…][»”’]?)\s+/u);
  if (ofGrownUps[locale].test(opening!)) return '';
  const left = others.filter((sentence) => {
    gone = ofGrownUps[locale].test(sentence) || (gone && pointsBack[locale].test(sentence));
    return !gone;
  });
  const rest = [opening, ...left].join(' ');
  return rest.length >= text.length * leastLeft ? rest : '';
}
