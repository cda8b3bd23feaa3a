import { onwards, type Picture } from './picture.ts';

/** What is said right after a mark of what it told. */
export const picturesOfMarks: readonly Picture[] = [
  // “[…], and the rest of the table adores her”, “[…], and a third completes it”
  {
    claim: / @ (?:[^@]* )?(?:the rest|the others|everybody else|everyone|el resto|los demas|las demas|todos) /,
    unless: 'reader',
  },
  { claim: / @ (?:[^@]* )?(?:an?|un|una) (?:second|third|fourth|segund\w+|tercer\w*|cuart[oa]) /, unless: 'hedged' },
  { claim: / @ (?:[^@]* )?(?:her|him|ella)(?= [,;:]| $| \w+(?:a|ia|aba) )/, unless: 'reader' },
  {
    claim:
      / @ (?:[^@]*[,;:] )?(?:(?:y|e|pero|donde|que) )?(?:ella |ya |alli ){0,2}(?:seguia|iba|estaba|habia|era|fue|volvio|regreso|\w{2,}aba) /,
    unless: 'reader',
  },
  // “When you could walk”, “cuando ibas a la escuela”
  {
    claim:
      / [@#] (?:.* )?(?:when|since|by the time|until|before) you (?:\w+ed|were|could|retire|turn|left|went|had|are (?:old|grown))(?= )/,
    unless: 'hedged',
  },
  {
    claim:
      / [@#] (?:.* )?(?:cuando|desde que|hasta que|al) (?:cumpl\w+|aprend\w+|tenias|tengas|ibas|eras|te jubil\w+|seas)(?= )/,
    unless: 'hedged',
  },
  // “[…], and she has no quarrel with anyone”
  {
    claim: new RegExp(
      ` @ (?:[^@]* )?(?<!if )(?:it|she|he|itself|herself|himself) (?!with |to |at |in |on |for )(?=\\w)(?:${onwards})`,
    ),
    unless: 'reader',
  },
  {
    claim:
      / @ (?:[^@]*[,;:] )?(?:(?:and|but|so|yet|where|which|that|when|since|for) )?(?:it|she|he) (?:was|were|had|did|came|went|left|stood|began|met|saw|gave|took|kept|made|\w{2,}ed) /,
  },
  { claim: / @ .*(?<! (?:if|as|see|that|than|ones) )(?:it|she|he) had / },
  // “[…], que no comparte con nadie”, “[…], y allí sigue”
  {
    claim:
      / @ .* (?:regreso|volvio|estuvo|estaba|llevaba|habia|era|iba|fue) .*(?=cuando |antes |entonces |desde |alli )/,
  },
  // “[…], and apart from that …”, “[…], and everything else …”
  {
    claim:
      / @ (?:.* )?(?:(?:apart|aside) from (?:that|this|it)|other than that|besides that|(?:fuera|aparte|quitando|salvo) (?:de )?eso|everything else|everyone else|all the rest|todo lo demas|todos los demas)(?= )/,
    unless: 'hedged',
  },
  // “[…], and so closes a triangle”
  {
    claim:
      / @ (?:.* )?(?:so|thus|thereby|with that|asi|con eso|con ello|de ese modo) (?:it )?(?:closes|completes|forms|makes up|draws|builds|(?:se )?(?:cierra|completa|forma|dibuja|traza))(?= )/,
  },
  // “[…], a visit due again in twelve years”
  {
    claim:
      / [@#] (?:.* )?(?:when you were (?!born)|at the age of|once in a (?:life|blue)|to this day|still there|there still|ever since|cuando tenias|a la edad de|una vez en la vida|hoy mismo|hasta hoy|desde entonces|desde que naciste|(?:in|every|within|dentro de|cada|en) \w+ (?:years|anos|decades|decadas))(?= )/,
  },
  // “[…], a cellar with a single tenant”, but not “[…], a good moment to ring a friend”
  { claim: new RegExp(` @ (?:[^@]*[,;:] )(?:(?:and|but|so) )?they (?:${onwards})`), unless: 'reader' },
  {
    claim:
      / @ (?:.* )?(?:every other|all other|no other|any other|ningun otr\w+|cualquier otr\w+|los demas|las demas)(?= )/,
    unless: 'reader',
  },
  {
    claim:
      / @ (?:.* )?(?:before|until|by|antes de|hasta) (?:you (?:are|turn) )?(?:los )?(?:\w{3,}ty|veinte|treinta|cuarenta|cincuenta|sesenta|ochenta)(?= )/,
  },
  // “[…], avanzando a buen paso”, “[…], y media familia vive con él”
  {
    claim:
      / @ (?:.* )?(?:(?:con|de|para|sin|por|en|with|for|from|by|around|beside) (?:el|ella|ellos|ellas|it|her|him)(?= [,;:.]| $)|suy[oa]s?(?= ))/,
    unless: 'reader',
  },
  { claim: / @ (?:.* )?(?:nowhere|en ningun\w* (?:otr[oa] )?(?:parte|sitio|lugar))(?= )/, unless: 'reader' },
];
