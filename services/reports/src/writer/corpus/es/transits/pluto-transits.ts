import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const plutoTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Una semilla entera se deshace para hacer el brote, y nadie lo llama pérdida. En esta época de varios años cambia la raíz de quién eres: se van nombres prestados, aparece una voluntad más honda. Acompaña el proceso con calma y con gente leal. No hay que tirar de la planta.',
    harmonious:
      'Te crece autoridad desde abajo, sin cargos ni galones. Por espacio de un par de años puedes rehacer una parte importante de tu vida con una fuerza que se renueva al usarse. Quienes te rodean perciben convicción. Empléala en lo que te parezca digno de durar.',
    tense:
      'Mudanza de raíces, con el árbol mirando. Quizá alguien dispute tu lugar, o una etapa pida que sueltes el mando para averiguar qué fuerza es la tuya y cuál era prestada. Va para largo y no se gana a empujones. Cede lo que ya estaba seco; el resto, protégelo con serenidad.',
  },
  moon: {
    conjunction:
      'Se abren las bodegas del corazón, donde hay vino viejo y también muebles rotos. Durante estos años las emociones llegan hondas, tocan a la familia, a la infancia, a lo que nunca se dijo en la mesa. Merecen tiempo, oídos buenos y alguna ventana abierta al final.',
    harmonious:
      'Una fuerza maternal y antigua, de esas que no tienen que ver con haber sido madre, te acompaña en esta temporada. Puedes reparar vínculos con delicadeza, despedirte de viejas quejas, reformar tu hogar por dentro. La intimidad se vuelve un lugar donde se habla claro y se duerme bien.',
    tense:
      'El pasado sube por la escalera de servicio. Mientras dura su visita pueden agitarse lealtades familiares, miedos heredados o lazos que aprietan demasiado, y un comentario cualquiera toca una cuerda muy grave. Ponle nombre a cada cosa, de día y en compañía. Tienes un corazón más ancho que su memoria.',
  },
  mercury: {
    conjunction:
      'Pensar se convierte en una excavación. Durante un par de años te interesan las causas, los secretos, lo que la frase calla, y una sola lectura puede cambiarte el modo de mirar. Cuida la fuerza de tus palabras; ahora pesan como herramientas de hierro. Sirven para romper y para labrar.',
    harmonious:
      'Comprendes los mecanismos ocultos como quien desmonta un reloj y lo vuelve a montar. La larga temporada favorece la investigación, el estudio obstinado, las conversaciones que dejan a las dos personas distintas de como empezaron. Lo que digas con esa hondura se recuerda. No hace falta subrayarlo.',
    tense:
      'Un pensamiento se hace fuerte y pone centinelas. En esta etapa las ideas fijas, las discusiones por tener razón o el afán de averiguarlo todo pueden cansar mucho. Cámbiale el aire a la cabeza: manos en la tierra, otras voces, un libro ligero. La verdad no huye porque descanses.',
  },
  venus: {
    conjunction:
      'Quieres con la intensidad de una ópera y a veces con su vestuario. Esta época transforma el amor, el gusto y tu sentido de lo valioso: hay pasiones que revelan, apegos que se despiden. Que lo intenso no tenga que ser secreto ni costoso. El mejor fuego calienta la casa entera.',
    harmonious:
      'Los afectos ganan hondura como gana cuerpo un vino. Durante una buena temporada puedes reconciliarte con tu forma de desear, profundizar un vínculo o descubrir talento en algo que dabas por perdido. Se disfruta más con menos. La belleza que ahora te atrae tiene cicatrices y no las disimula.',
    tense:
      'Querer y poseer comparten letra pequeña, y este periodo obliga a leerla. Quizá aparezcan celos, renuncias, una atracción que exige demasiado o el temor a quedarte sin algo. Ve despacio. Pregúntate qué quedaría si nadie tuviera que ganar: eso que queda suele ser el cariño.',
  },
  mars: {
    conjunction:
      'Potencia de turbina. Durante unos dos años tienes acceso a una energía que pide cauce hondo y propósito limpio; sin ellos, empuja contra cualquier pared. Escoge una hazaña que te lleve tiempo. La rabia que hubiera guardada puede convertirse en trabajo, en protección de alguien, en límites bien puestos.',
    harmonious:
      'Actúas poco y cuentas mucho. Una determinación tranquila sostiene esta etapa y permite esfuerzos largos, recuperaciones, empresas ante las que otros se sientan a descansar. No necesitas ganar todas las discusiones; sabes cuál importa. Ahí pones el hombro, y la piedra rueda.',
    tense:
      'Dos ciervos con las cornamentas trabadas. En este tramo puedes toparte con voluntades tan tercas como la tuya, o con una ira antigua que busca pretexto. La salida está en aflojar primero, que exige más fuerza que empujar. Canaliza lo que quede en algo físico, constructivo y tuyo.',
  },
  jupiter: {
    conjunction:
      'Se te agranda la ambición de fondo. Durante estos meses y algún año, una creencia, un estudio o una empresa pueden crecer con raíces de verdad, y tu palabra influye más de lo que imaginas. Pregúntate a quién beneficia ese crecimiento. Cuanta más gente quepa, mejor se sostiene.',
    harmonious:
      'Encuentras mineral donde otros ven cerro. La época te ayuda a multiplicar lo que parecía agotado: un saber, un contacto, una fe de juventud que vuelve con más peso. Puedes mejorar tu suerte reformando lo profundo en lugar de lo visible. También la generosidad tiene subsuelo.',
    tense:
      'La fe mueve montañas y, en un descuido, sepulta algún pueblo. Durante esta fase conviene moderar las certezas absolutas, las apuestas del todo o nada, el deseo de convertir a los demás. Detrás hay una búsqueda de sentido que va en serio. Hazla con preguntas, y con margen para rectificar.',
  },
  saturn: {
    conjunction:
      'Las vigas viejas hablan de noche. Durante este largo periodo se ponen a prueba las estructuras en que confiabas, las de fuera y las que llevas dentro en forma de deber o de temor. Sustituye sin precipitarte. Una casa puede cambiar todas sus maderas, una por una, y seguir siendo habitable.',
    harmonious:
      'Tesón de minero y paciencia de notario. Por una buena temporada puedes transformar con método lo que pesaba: deudas morales, hábitos, instituciones pequeñas como una familia o un taller. La resistencia que te encuentres suele ser razonable, y los muros de estos años admiten mucha carga.',
    tense:
      'El hielo cruje y conviene pisar repartiendo el peso. En esta etapa las obligaciones, los límites o alguna autoridad pueden apretar hasta que algo pida cambiar de forma. Ayuda distinguir lo que depende de ti. En esa parcela, por chica que sea, cada piedra recolocada te devuelve firmeza.',
  },
  uranus: {
    conjunction:
      'Un deseo de libertad que venía de lejos llega al hueso. Durante una época larga, compartida con muchas personas de tu edad, la forma de ser diferente deja de ser un gesto y se vuelve necesidad. Rompe lo imprescindible y ahórrate el resto de la demolición.',
    harmonious:
      'Revolución de invierno: por fuera apenas se mueve una rama, por dentro todo se reorganiza. Este periodo te permite ganar independencia desde la raíz, con una lucidez que sorprende incluso a quien te conoce mucho. Aprende la técnica nueva, revisa el viejo pacto. Hay tiempo, y hay cómplices.',
    tense:
      'Generaciones enteras conocen esta clase de temblor: la época exige cambiar, y a ti te exige cambiar a tu modo. Lo que parecía moderno envejece, lo reprimido reclama un asiento. No hace falta ser vanguardia. Encuentra tu gesto de libertad, uno verdadero, y repítelo hasta que sea costumbre.',
  },
  neptune: {
    conjunction:
      'Los sueños viejos van a parar al crisol. Mes tras mes se decantan ilusiones, creencias y fantasías que respirabas sin saberlo, y lo que queda en el fondo brilla poco y pesa bastante. No tengas prisa por reemplazarlas. Un cielo sin decorado también se puede mirar.',
    harmonious:
      'Algo sagrado, llámalo como quieras, echa raíces. Esta larga etapa profundiza la imaginación y la compasión, te acerca a artes o silencios con sustancia y ayuda a reconocer qué anhelo te guía de verdad. Lo compartes con tu generación. Tu manera, sin embargo, no la tiene nadie más.',
    tense:
      'A veces hay que despedirse de un sueño para oír el siguiente. Durante este tramo pueden caer consuelos colectivos, héroes de cartel, promesas que envejecieron mal, y la desilusión deja un regusto metálico. Con el tiempo aclara la vista. Entre tanto, cree en cosas pequeñas y comprobables.',
  },
  pluto: {
    conjunction:
      'Nadie espera dos siglos y medio en una estación, que es lo que tarda Plutón en regresar; por eso este contacto pertenece a los comienzos. Habla de una fuerza recién llegada al mundo, intacta y sin palabras. A su alrededor todo puede ser sencillo: abrigo, tiempo, confianza.',
    harmonious:
      'Tu poder más hondo y el de tu época se entienden. Por un tiempo largo se vuelve posible cambiar en profundidad sin alboroto, dejar un papel gastado, ejercer influencia de una manera limpia. Suele descubrirse, con alivio, que la fuerza no estaba en aguantar sino en transformar.',
    tense:
      'Este es uno de los grandes recodos de la edad adulta, y mucha gente sale de él con menos bultos. Se revisan las luchas de poder, los miedos de siempre, lo que retenías por si acaso. Vacía un armario cada tanto. El espacio que aparece tiene un eco agradable.',
  },
  ascendant: {
    conjunction:
      'Te miran y bajan la voz, sin que sepas bien por qué. En esta larga época tu presencia adquiere espesor, y la persona que mostrabas por costumbre va quedando chica, como una chaqueta de la infancia. Cámbiala a tu ritmo; debajo hay hombros más anchos.',
    harmonious:
      'Impones respeto sin levantar una ceja. En este periodo tus encuentros calan, la gente confía en tu entereza y tú aprendes a estar presente sin escudo. Buen tiempo para reinventar el aspecto, el trato o el cuerpo en movimiento. Lo haces desde dentro y por eso convence.',
    tense:
      'Las relaciones descienden al cimiento. En estos años alguien puede ejercer sobre ti una influencia fuerte, o descubrirás cuánta ejerces tú, y se hace preciso hablar de poder con la luz encendida. Nadie tiene que perder. Un trato equitativo, aunque cueste, refresca como un cuarto recién ventilado.',
  },
  midheaven: {
    conjunction:
      'Tu vocación se quita la máscara del currículo. Durante una temporada larga puede cambiar de raíz lo que haces ante el mundo, por decisión o por agotamiento de lo anterior, y aparece una pregunta grande: qué huella te gustaría dejar. Contesta con una obra, aunque empiece siendo diminuta.',
    harmonious:
      'Ganas influencia como gana caudal un río: recibiendo afluentes. Esta época sostiene los cambios profesionales de fondo, la autoridad serena, los proyectos que transforman algo además de producirlo. Alíate con quien trabaje bien a la sombra. De tu nombre se hablará por lo que dejes en pie.',
    tense:
      'En lo alto hay pugna y en la base, obras. Durante estos años el rumbo público y la raíz privada pueden exigirse cambios mutuos, con alguna autoridad de por medio que no facilita las cosas. Elige tus batallas con frialdad y tus lealtades con calor. Del cruce suele nacer un camino más tuyo.',
  },
};
