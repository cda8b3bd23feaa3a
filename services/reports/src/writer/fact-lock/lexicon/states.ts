import { phrases, type Sense } from './sense.ts';

/** Motion, dignity, rulership, balance. */
export const stateSenses: [string, Sense][] = [
  ...phrases(
    'pasa a directo|pasa a estar directo|pasa a movimiento directo|vuelve a directo|stops going backwards|stops moving backwards|deja de ir hacia atras|deja de retroceder|deja de caminar hacia atras|vuelve a avanzar|vuelven a avanzar|retoma su avance|retoma el avance|reanuda su avance|moves forward again|goes forward again|turns forward|moves forwards again|resumes its forward motion|goes forwards again',
    { is: 'motion', motion: 'direct', turning: true },
  ),
  ...phrases(
    'pasa a retrogrado|pasa a estar retrogrado|starts to retrace its steps|begins to retrace its steps|starts retracing its steps|begins to go backwards|starts to go backwards|starts going backwards|empieza a desandar|comienza a desandar|empieza a caminar hacia atras|empieza a retroceder|empieza a ir hacia atras|comienza a retroceder|turns back|turns backward|turns backwards|turns around|begins to move backwards|starts moving backwards',
    { is: 'motion', motion: 'retrograde', turning: true },
  ),
  ...phrases(
    'retrograde|retrogado|retrogada|retrogrades|retrograding|retrogradation|retro|rx|retrogrado|retrograda|retrogrados|retrogradas|retrogradacion|retrogradando|retrogradar|retrocede|retroceder|backward|backwards|marcha atras|hacia atras en el zodiaco|caminaba hacia atras|camina hacia atras|andaba hacia atras|anda hacia atras|iba hacia atras|va hacia atras|marchaba hacia atras|marchando hacia atras|caminan hacia atras|van hacia atras|avanzan hacia atras|moviendose hacia atras|andando hacia atras|retrocediendo|marcha hacia atras|avanzaba hacia atras|avanza hacia atras|viajaba hacia atras|viaja hacia atras|moverse hacia atras|movia hacia atras|mueve hacia atras|caminando hacia atras|yendo hacia atras|retracing its steps|retraced its steps|retraces its steps|retrace its steps|desandaba|desanda|desandando|desandar|in apparent reverse|apparent reverse|in reverse|moving backwards',
    { is: 'motion', motion: 'retrograde' },
  ),
  ...phrases(
    'direct|directo|directa|directos|directas|directly forward|forward motion|forwards|moving forward|moves forward|moving ahead|moves directly|moving directly|travels directly|going directly|goes directly|hacia adelante en el zodiaco|se mueve hacia adelante|se movia hacia adelante|avanza hacia adelante|avanzaba hacia adelante|se mueve directamente|avanza directamente|avanzaba directamente|iba hacia adelante|va hacia adelante|marcha directa|movimiento directo|direct motion',
    { is: 'motion', motion: 'direct' },
  ),
  ...phrases(
    'changes direction|change direction|changes course|cambia de sentido|cambian de sentido|cambia de direccion|cambian de direccion|turns|turn|turning|goes|stations|station|stationing|stationary|resumes|begins|starts|estaciona|se estaciona|estacionario|estacion|se pone|se vuelve|retoma|reanuda|empieza|empieza a|comienza|comienza a|inicia|vuelve a ponerse|se da la vuelta|da media vuelta|ends|termina',
    { is: 'turn' },
  ),
  ...phrases(
    'sign it rules|sign she rules|sign he rules|signo que rige|signo que gobierna|sign that it rules|domicile|domiciled|domicilio|domiciliado|domiciliada|rulership sign|in its own sign|in her own sign|in his own sign|its own sign|her own sign|his own sign|own sign|su propio signo|sus propios signos|signo propio|in rulership|su morada|su propia morada|signo de su regencia|at home in|en casa en',
    { is: 'dignity', dignities: ['domicile'] },
  ),
  ...phrases('exalted|exaltation|exaltado|exaltada|exaltacion|exalts', { is: 'dignity', dignities: ['exaltation'] }),
  ...phrases('detriment|detrimento|exile|exiled|exilio|exiliado|exiliada', { is: 'dignity', dignities: ['detriment'] }),
  ...phrases(
    'fall|caida|in fall|in its fall|in her fall|in his fall|sign of its fall|its fall|en caida|su caida|caido en desgracia',
    { is: 'dignity', dignities: ['fall'] },
  ),
  ...phrases(
    'dignified|essentially dignified|dignificado|dignificada|dignidad|essential dignity|well placed|bien colocado|bien colocada',
    { is: 'dignity', dignities: ['domicile', 'exaltation'] },
  ),
  ...phrases('debilitated|debilidad|debilitado|debilitada|badly placed|mal colocado|mal colocada', {
    is: 'dignity',
    dignities: ['detriment', 'fall'],
  }),
  ...phrases(
    'ruler|rulers|ruling planet|planetary ruler|regente|regentes|planeta regente|lord of|lady of|senor de|senora de|dispositor|rulership of|regencia de',
    { is: 'ruler', form: 'noun' },
  ),
  ...phrases('rules|rule|ruling|governs|governing|rige|rigen|rigiendo|gobierna|gobiernan', {
    is: 'ruler',
    form: 'verb',
  }),
  ...phrases(
    'steered by|captained by|capitaneada por|ruled by|governed by|regido por|regida por|regidos por|gobernado por|gobernada por',
    {
      is: 'ruler',
      form: 'passive',
    },
  ),
  ...phrases('chart|natal chart|birth chart|carta|carta natal|horoscope|horoscopo|mapa natal', { is: 'chart' }),
  ...phrases('fire|fuego|fiery', { is: 'element', element: 'fire' }),
  ...phrases('earth|tierra|earthy', { is: 'element', element: 'earth' }),
  ...phrases('air|aire|airy', { is: 'element', element: 'air' }),
  ...phrases('water|agua|watery', { is: 'element', element: 'water' }),
  ...phrases('cardinal|cardinals|cardinales|cardinality|cardinalidad', { is: 'modality', modality: 'cardinal' }),
  ...phrases('fixed|fijo|fija|fijos|fijas|fixity|fijeza', { is: 'modality', modality: 'fixed' }),
  ...phrases('mutable|mutables|mutability|mutabilidad', { is: 'modality', modality: 'mutable' }),
  ...phrases(
    'dominates|dominate|dominant|dominated|leads|lead|leading|prevails|prevail|predominates|predominate|strongest|abundant|abounds|outnumber|outnumbers|majority|mostly|most of your planets|most of the planets|emphasis|domina|dominan|dominante|dominantes|manda|mandan|is your element|your element is|es tu elemento|tu elemento es|predomina|predominan|prevalece|prevalecen|abunda|abundan|mayoria|mas fuerte|sobra|principal|chart of|carta de',
    { is: 'share', share: 'most' },
  ),
  ...phrases(
    'missing|lacking|lacks|lack|absent|absence|none|not a single planet|not one planet|no hay un solo planeta|not find a single planet|ni un solo planeta|ni un planeta|no planet|no planets|no points|no bodies|ningun planeta|ningun punto|ningun astro|nothing in|ausente|ausentes|ausencia|falta|faltan|no aparece|no hay|no tienes|no tiene|have no|has no|carece|carencia|sin',
    { is: 'share', share: 'none' },
  ),
  ...phrases('scarce|little|few|weak|weakest|escasea|escasean|escaso|escasa|poco|poca|debil', {
    is: 'share',
    share: 'few',
  }),
  ...phrases('planets|points|bodies|placements|planetas|posiciones|emplazamientos|puntos|cuerpos|astros', {
    is: 'planets',
  }),
  ...phrases('stellium|stelliums|stellia|estelio|estelium|cluster of planets', { is: 'stellium' }),
  ...phrases('degree|degrees|grado|grados|deg|°', { is: 'degree_word' }),
  ...phrases('orb|orbs|orbe|orbes', { is: 'orb_word' }),
  ...phrases(
    "not|never|no|nor|neither|nunca|jamas|ni|tampoco|unlike|without|sin|lejos de|far from|instead of|rather than|en vez de|en lugar de|a diferencia de|hardly|barely|isn't|aren't|wasn't|doesn't|don't|won't|cannot|can't|didn't|weren't|hasn't|nowhere",
    { is: 'negation' },
  ),
  ...phrases('natal|birth|natales|de nacimiento|radical|nacimiento|born|naciste|nacido|nacida|nacidos|nacidas', {
    is: 'frame',
    sky: 'natal',
  }),
  ...phrases('transiting|en transito|transitante|current|actual|in the sky|del cielo', { is: 'frame', sky: 'transit' }),
];
