const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * The words a fact may be told in beside those of the craft: what joins, points and places, and nothing that counts,
 * compares, orders or denies. Folded, in both languages.
 */
export const plainWords = set(`
  a an the of in at on to into from with and or by for as its his her their your you this that which who where it
  between through across toward towards under is are was were be being been has have had
  stands stand standing stood sits sit sitting sat lies lie lying falls fall falling found placed located lives rests
  occupies occupy occupied fills filled holds hold held forms form forming makes make making made
  takes place comes come coming goes go going moves move moving travels travelling passes passing crosses crossing
  turns turn turning becomes become enters entering reaches reaching meets meeting joins joined joining
  born possible either may could hour birth chart planet planets sign signs house houses point
  angle exact element elements modality phase until till

  el la los las lo un una de del en a al con y e o u por para como su sus tu tus este esta ese esa que cual donde
  entre desde hacia sobre bajo es esta estan era estaba son ser sido ha han hay se te
  encuentra encuentran halla hallan ubica situa situan situado situada ocupa ocupan ocupaba cae caen vive viven
  reside residen descansa queda quedan forma forman formando hace hacen haciendo tiene tienen traza trazan
  sale pasa pasan pasando cruza cruzan va van viene vienen llega llegan entra entran alcanza
  vuelve pone ponen puede podria estar bien hora nacimiento carta planeta planetas signo signos casa casas
  punto angulo exacto exacta elemento elementos modalidad fase hasta recorre recorriendo transita transitando
`);
