/*
 * What a sentence says that only the sentence before it, which may be missing in a summary, makes plain.
 */

type Language = 'es' | 'en';

/** What ties a sentence to the one before. Where a comma has to follow, the word can be another without it. */
const ties: Record<Language, RegExp> = {
  en: /^(?:(?:however|moreover|furthermore|therefore|thus|hence|consequently|accordingly|nevertheless|nonetheless|even so|still|besides|additionally|likewise|similarly|equally|conversely|rather|in addition|in contrast|by contrast|in other words|in turn|as such|as a result|as a consequence|for example|for instance|on the other hand|on the contrary|that is),\s+|(?:and|but|so|yet|nor|therefore|consequently|moreover|nevertheless|nonetheless)\s+(?!(?:that|far|much|many|long)\b))/i,
  es: /^(?:(?:sin embargo|no obstante|ahora bien|aun así|con todo|además|asimismo|por tanto|por lo tanto|por consiguiente|como consecuencia|por ello|por eso|por ende|en consecuencia|así pues|en cambio|por el contrario|de lo contrario|en caso contrario|por otra parte|por otro lado|por su parte|a su vez|al respecto|en efecto|es decir|o sea|por ejemplo|igualmente|de igual modo),\s+|(?:y|e|ni|pero|pues|así que|por eso|por tanto|además|asimismo|igualmente)\s+)/i,
};

/** What only sums up or ends a row of things: without it the sentence says the same. */
const looseTies: Record<Language, RegExp> = {
  en: /^(?:indeed|finally|lastly|in conclusion|in summary|in short|overall|of course|in fact),\s+/i,
  es: /^(?:de hecho|en definitiva|en resumen|en conclusión|en suma|en síntesis|finalmente|por último|en fin),\s+/i,
};

/** What only adds: at the beginning of a paragraph it adds another matter. */
const additions: Record<Language, RegExp> = {
  en: /^(?:moreover|furthermore|besides|additionally|in addition|likewise|similarly),\s+/i,
  es: /^(?:además|asimismo|por otra parte|por otro lado|igualmente),\s+/i,
};

/** A document that speaks of itself, and those of whom it says at once who they are. */
const english =
  'it|he|she|they|him|them|this(?! (?:agreement|contract|lease|policy|report|document|study|paper|article|guide|manual|clause|section|notice|letter)\\b)|that|these|those(?! (?:who|which|that|with|of)\\b)|its|his|her|their|such(?! as\\b)';
const spanish =
  'él|ella|ellos|ellas|ello|ést[ea]|ést[oa]s|és[ea]|és[oa]s|aquéll[oa]s?|est[ea](?! (?:contrato|acuerdo|convenio|informe|documento|estudio|artículo|manual|guía|cláusula|sección|reglamento|anexo|póliza|carta|aviso)(?!\\p{L}))|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquell[oa]s(?! que(?!\\p{L}))|su|sus|dich[oa]s?|tal(?! (?:y )?como)|tales|lo anterior|todo ello|todo esto';

/** The same, a few words into the sentence. */
const innerTies: Record<Language, RegExp> = {
  en: /^[^,.;]{1,40},? (?:therefore|however|consequently|nevertheless|nonetheless)(?:,| )/i,
  es: /^[^,.;]{1,40}, (?:sin embargo|no obstante|por tanto|por lo tanto|por ello|en cambio|por el contrario|además|asimismo),/i,
};

/** What means nothing without the sentence before: pronouns, “such”, “also”, and Spanish verbs whose subject is not told. */
const pointers: Record<Language, RegExp> = {
  en: new RegExp(
    `^(?:${english}|hers|theirs|both(?! \\p{L}+ and\\b)|(?:neither|either)(?! (?:party|\\p{L}+ n?or)\\b)|another|others|the (?:former|latter|same|other|others|above|aforementioned)|also|then|there(?:fore|after|by|in)|here|thus|otherwise|instead|meanwhile|afterwards?|later|so)\\b|^(?:in|on|at|by|for|with|from|of|to|after|before|during|despite|in spite of|under|because of|due to|owing to|as|when|if|while|although|since|once|until|where|though|without|like|unlike|given|upon) (?:all )?(?:${english})\\b`,
    'iu',
  ),
  es: new RegExp(
    `^(?:${spanish}|lo|le|les|se|también|tampoco|ambos|ambas|otros?|otras?|entonces|allí|ahí|así|de ahí|luego|después|mientras tanto|el mismo|la misma|los mismos|las mismas|lo mismo|el primero|el segundo|es|son|era|eran|fue|fueron|será|serán|sería|está|están|estaba|estaban|ha|han|había sido|tiene|tienen|tenía|tenían|tuvo|puede|pueden|podía|podrá|podrán|debe|deben|deberá|deberán|hace|hacen|hizo|sirve|sirven|permite|permiten|incluye|incluyen|consta|constan|contiene|contienen|ofrece|ofrecen|mide|miden|pertenece|pertenecen|llega|llegan|\\p{L}+(?:ó|aron|ieron|aban|ían))(?!\\p{L})|^(?:en|por|con|para|de|desde|sobre|tras|según|sin|a|ante|entre|hasta|durante|cuando|si|aunque|como|donde|pese a|a pesar de|debido a|gracias a|además de|junto a|respecto a|conforme a) (?:todo )?(?:${spanish})(?!\\p{L})`,
    'iu',
  ),
};

/** What a sentence takes up that was named before it: “dicho plan”, “such a notice”. */
const takenUp: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:such(?! (?:as|that)\b)(?: an?)?|the (?:said|aforesaid|aforementioned|latter|former)) (\p{L}+)/giu,
  es: /(?<!\p{L})(?:dich[oa]s?|(?:el|la|los|las) (?:citad|referid|mencionad|antedich|aludid|expresad)[oa]s?|est[ea]s? últim[oa]s?) (\p{L}+)/giu,
};

/** What may take up what was named before it: “that training”, or “said that training helps”. */
const perhapsTakenUp: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:this|that|these|those) (?!(?:your|their|they|there|these|those|when|what|which|with|have|were|will|would|some|many|most|each|every|must|should)\b)(\p{L}{4,})/giu,
  es: /(?<!\p{L})(?:est[ea]|est[oa]s|es[ea]|es[oa]s|aquel|aquell[oa]s?) (\p{L}{4,})/giu,
};

/** What takes back a part of the sentence before, which would say more than is true without it. */
const contrasts: Record<Language, RegExp> = {
  en: /^(?:however|nevertheless|nonetheless|but|except|unless|this does not apply|this only applies|in spite of this|despite this)(?!\p{L})/iu,
  es: /^(?:sin embargo|no obstante|ahora bien|pero|salvo|excepto|se exceptúan?|quedan? exceptuad[oa]s?|pese a ello|a pesar de ello)(?!\p{L})/iu,
};

/** The sentence without what ties it to the one before. */
export function untied(sentence: string, language: string | null): string {
  const own = tongue(language);
  const rest = sentence.replace(ties[own], '').replace(looseTies[own], '');
  return rest === sentence ? sentence : rest.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

export function withoutAddition(sentence: string, language: string | null): string {
  return sentence.replace(additions[tongue(language)], '');
}

/** Whether the sentence begins with what ties it to the one before, or points at that. */
export function isDangling(sentence: string, language: string | null): boolean {
  const own = tongue(language);
  const bare = sentence.replace(/^[^\p{L}]+/u, '').replace(looseTies[own], '');
  return [ties, innerTies, pointers].some((each) => each[own].test(bare));
}

interface TakenUp {
  /** How the noun begins. */
  stem: string;
  /** Whether it was named before for sure. */
  certain: boolean;
}

/** The nouns that a sentence takes up, and does not name itself before. */
export function nounsTakenUp(sentence: string, language: string | null): TakenUp[] {
  const own = tongue(language);
  const found = (pattern: RegExp, certain: boolean) =>
    Array.from(sentence.matchAll(pattern), ({ 1: noun, index }) => ({
      stem: stemOf(noun!.toLowerCase()),
      before: sentence.slice(0, index).toLowerCase(),
      certain,
    }));
  return [...found(takenUp[own], true), ...found(perhapsTakenUp[own], false)].filter(
    ({ stem, before }) => !before.includes(stem),
  );
}

/** Whether it limits what the sentence before says. */
export function isContrast(sentence: string, language: string | null): boolean {
  return contrasts[tongue(language)].test(sentence);
}

/** The same for a noun and its plural. */
function stemOf(noun: string): string {
  return noun.slice(0, Math.max(4, noun.length - 2));
}

/** Of other languages nothing is known; what opens like English does no harm to look for. */
function tongue(language: string | null): Language {
  return language === 'es' ? 'es' : 'en';
}
