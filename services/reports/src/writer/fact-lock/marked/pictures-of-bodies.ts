import type { Picture } from './picture.ts';

/** Where bodies stand, how they look, and how they do there. */
const places: readonly Picture[] = [
  // “Your eighth may be rich”
  {
    claim:
      / (?:your|tu) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|decima|undecima|duodecima) (?:may|might|can|could|is|has|tends|puede|podria|suele|es|esta|tiene)(?= )/,
  },
  {
    claim:
      / (?:[@#] (?:.* )?(?:sky|skies|heavens?|zodiac|firmament|cielos?|zodiaco|firmamento)|# (?:.* )?(?:horizon|wheel|horizonte|rueda|meridiano|meridian))(?= )/,
  },
  { claim: / [@#] (?:.* )?(?:your|tu) (?:horizon|horizonte) / },
  { claim: / (?:of|in|on|across|de|en) (?:your|the whole|tu|toda la) (?:wheel|rueda|circle|circulo)(?= )/ },
  { claim: / (?:your|tus|the|los) \$ (?=[^,;:@]*)/, unless: 'hedged' },
  // “Your Mercury could not have a better seat.”
  {
    claim:
      / # (?:[^@]* )?(?:better|best|worse|worst|finer|finest|mejor|peor) (?:\w+ )?(?:seat|chair|spot|place|house|room|post|position|address|home|perch|lodgings?|asiento|sitio|lugar|puesto|silla|casa|direccion|cuarto|habitacion|posicion)(?= )/,
  },
  { claim: / # (?:[^@]* )?(?:backwards?|in reverse|hacia atras|marcha atras|de espaldas|cangrejo)(?= )/ },
  // “The busiest room of your chart”
  {
    claim:
      / (?:\w{2,}(?:iest|est)|most \w+|least \w+) [^,;:@]{0,20}(?:of|in|on) (?:your|the|this|all) (?:\w+ )?(?:chart|wheel|sky|zodiac|page|report|planets|\$)(?= )/,
  },
  {
    claim:
      / (?:mas|menos|mejor|peor|ultim[oa]|primer[oa]?) [^,;:@]{0,25}(?:de|en) (?:tu|la|toda la|esta|todo el) (?:\w+ )?(?:carta|rueda|pagina|cielo|zodiaco|informe)(?= )/,
  },
  // “Your Saturn has made two rounds”: the sky of the birth, and of the years since.
  {
    claim:
      / # (?:\w+ )?(?:has (?:made|done|gone|been|had|come)|had|was|were|did|came|went|stood|hung|rose|ha (?:dado|hecho|ido|sido|vuelto|estado)|habia|era|iba|estaba|fue|volvio|\w+aban?) /,
  },
  { claim: / [@#] (?:.* )?(?:full|whole|complete) (?:rounds?|laps?|turns?|circles?)(?= )/ },
  { claim: / [@#] .*vueltas? (?:enteras?|completas?)(?= )/ },
  // “Hardly a rim of light”
  {
    claim:
      / # (?:[^@]* )?(?:rim|edge|thread|sliver|slice|borde|hilo|filo|gajo|brizna|una) (?:of|de) (?:light|silver|luz|plata)(?= )/,
  },
  {
    claim:
      / (?:paring|slice|rind|rim|edge|crumb|sliver|half|raja|tajada|gajo|filo|borde|mitad|trozo|pizca) (?:of|de) (?:\w+ )?#(?= )/,
  },
  // “Your Saturn will be back”
  { claim: / # (?:\w+ )?(?:will|shall|volvera|regresara|vendra|estara|llegara|pasara) / },
  { claim: / (?:see|saw|seen|look at|veia|vio|verse|mirar|divisaba) (?:\w+ ){0,3}# / },
  // “Your Saturn leans on it at a perfect ninety.”
  { claim: / # (?:[^@]* )?(?:ninety|sixty|hundred and \w+|noventa|sesenta|ciento \w+)(?= )/ },
  {
    claim: / (?:great|grand|perfect|gran|perfect[oa]) (?:triangle|triangulo|cross|cruz|star|estrella|kite|cometa)(?= )/,
  },
  {
    claim:
      / (?:completes?|closes?|closing|completing|completa|cierra) (?:the|an?|el|la|un|una) (?:triangle|triangulo|circle|circulo|figure|figura|cross|cruz|square|cuadrado)(?= )/,
  },
];

/** “The ram greets people before you do.” */
const animals: readonly Picture[] = [
  { claim: /(?:^|[,;:] (?:and |but |y )?) ?(?:the|el|la|los|las) % (?!of|del?|that|que)/ },
  { claim: /(?:^|[,;:] (?:and |y )?) ?(?!like|como)\w+ % (?!of|del?)(?:[^,;:@]*)/, unless: 'hedged' },
  { claim: / (?:the|el|la|los|las) % (?:at|of|on|in|de|en) (?:your|tu|tus) / },
  { claim: / (?:hay|vive|espera|duerme|there is|stands?|sits?|waits?|sleeps?) (?:an?|un|una) % /, unless: 'hedged' },
];

export const picturesOfBodies = [...places, ...animals];
