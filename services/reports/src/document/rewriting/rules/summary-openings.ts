/*
 * How a sentence may open that stands alone in a summary: not with a word that points at the sentence before it, which
 * may be missing there.
 */

/** What ties a sentence to the one before and can go. Where a comma has to follow, the word can be another without it. */
const ties: Record<'es' | 'en', RegExp> = {
  en: /^(?:(?:however|moreover|furthermore|therefore|thus|hence|consequently|accordingly|nevertheless|nonetheless|besides|additionally|likewise|similarly|indeed|finally|lastly|in addition|in contrast|in conclusion|in other words|as a result|for example|for instance|on the other hand|on the contrary|of course|in fact|that is),\s+|(?:and|but|so|yet)\s+(?!(?:that|far|much|many|long)\b))/i,
  es: /^(?:(?:sin embargo|no obstante|ahora bien|además|asimismo|por tanto|por lo tanto|por consiguiente|por ello|por eso|por ende|en consecuencia|así pues|en cambio|por el contrario|por otra parte|por otro lado|de hecho|en efecto|en definitiva|en resumen|en conclusión|es decir|o sea|por ejemplo|finalmente|por último|igualmente|de igual modo),\s+|(?:y|e|pero|pues|así que|por eso|además|asimismo)\s+)/i,
};

/** What means nothing without the sentence before: pronouns, “such”, “also”, and Spanish verbs whose subject is not told. */
const pointers: Record<'es' | 'en', RegExp> = {
  en: /^(?:it|he|she|they|him|them|this|that|these|those|its|his|her|hers|their|theirs|such|both|neither|either|another|others|the (?:former|latter|same|other|others)|also|then|there(?:fore|after|by|in)|here|thus|otherwise|instead|meanwhile|afterwards?|later|for this|so)\b|^(?:in|on|at|by|for|with|from|of|to|after|before|during|despite|under|because of|as|when|if|while|although|since|once|until|where|though|without|like|unlike) (?:it|he|she|they|him|them|this|that|these|those|its|his|her|their|such)\b/i,
  es: /^(?:él|ella|ellos|ellas|ello|lo|le|les|se|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello|aquellos|aquellas|su|sus|dich[oa]s?|tal|tales|también|tampoco|ambos|ambas|otros?|otras?|entonces|allí|ahí|así|luego|después|mientras tanto|el mismo|la misma|los mismos|las mismas|el primero|el segundo|es|son|era|eran|fue|fueron|será|serán|sería|está|están|estaba|estaban|ha|han|había sido|tiene|tienen|tenía|tenían|tuvo|puede|pueden|podía|debe|deben|hace|hacen|hizo|sirve|sirven|permite|permiten|incluye|incluyen|consta|constan|contiene|contienen|ofrece|ofrecen|mide|miden|pertenece|pertenecen|llega|llegan|\p{L}+(?:ó|aron|ieron|aban|ían))(?![\p{L}])|^(?:en|por|con|para|de|desde|sobre|tras|según|sin|a|ante|entre|hasta|durante|cuando|si|aunque|como|donde) (?:él|ella|ellos|ellas|ello|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquellos|aquellas|su|sus|dich[oa]s?|tal|tales)(?![\p{L}])/iu,
};

/** The sentence without what ties it to the one before. */
export function untied(sentence: string, language: string | null): string {
  const rest = sentence.replace(ties[tongue(language)], '');
  return rest === sentence ? sentence : rest.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

/** Whether the sentence cannot be understood without the one before. */
export function isDangling(sentence: string, language: string | null): boolean {
  return pointers[tongue(language)].test(untied(sentence, language).replace(/^[^\p{L}]+/u, ''));
}

/** Of other languages nothing is known; what opens like English does no harm to look for. */
function tongue(language: string | null): 'es' | 'en' {
  return language === 'es' ? 'es' : 'en';
}
