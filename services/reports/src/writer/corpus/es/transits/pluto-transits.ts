import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const plutoTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Una semilla entera se deshace para hacer el brote, y nadie lo llama pérdida. En esta época de muchos meses cambia la raíz de quién eres: se van nombres prestados, aparece una voluntad más honda. Acompaña el proceso con calma y con gente leal. No hay que tirar de la planta.',
    sextile:
      'Si alguna vez quisiste mandar más en tu propia vida, estos meses ponen la escalera; subir los peldaños te toca. Una formación exigente, un cambio de hábitos, un aliado con peso: hay recursos cerca y se ofrecen a quien pregunta. Empieza por lo que llevas más tiempo aplazando.',
    square:
      'Una parte de ti se niega a seguir como estaba, y se nota en lo que cuesta levantarse. Durante esta etapa la voluntad choca consigo: quiere mandar y quiere cambiar. Usa esa presión para una reforma concreta, con principio y final. Lo que se transforma por decisión propia pesa menos que lo que se aguanta.',
    trine:
      'Te crece autoridad desde abajo, sin cargos ni galones. Por espacio de muchos meses puedes rehacer una parte importante de tu vida con una fuerza que se renueva al usarse. Quienes te rodean perciben convicción. Empléala en lo que te parezca digno de durar.',
    opposition:
      'Mudanza de raíces, con el árbol mirando. Quizá alguien dispute tu lugar, o una etapa pida que sueltes el mando para averiguar qué fuerza es la tuya y cuál era prestada. Va para largo y no se gana a empujones. Cede lo que ya estaba seco; el resto, protégelo con serenidad.',
  },
  moon: {
    conjunction:
      'Se abren las bodegas del corazón, donde hay vino viejo y también muebles rotos. La familia, la infancia, lo que nunca se dijo en la mesa: todo ello va saliendo a su paso, que es lento y dura meses. Le sientan bien el tiempo, los oídos buenos y alguna ventana abierta.',
    sextile:
      'Hay una caja de fotos que este periodo te invita a abrir. Si la abres, con calma y con alguien de los tuyos, salen a la vez la historia y la manera de quererla; si no, nadie insiste. Pregunta por lo que se callaba. La intimidad crece con esas excavaciones pequeñas.',
    square:
      'El pasado sube por la escalera de servicio. Mientras dura su visita pueden agitarse lealtades familiares, miedos heredados o lazos que aprietan demasiado, y un comentario cualquiera toca una cuerda muy grave. Ponle nombre a cada cosa, de día y en compañía. Tienes un corazón más ancho que su memoria.',
    trine:
      'Una fuerza maternal y antigua, de esas que no tienen que ver con haber sido madre, te acompaña en esta temporada. Puedes reparar vínculos con delicadeza, despedirte de viejas quejas, reformar tu hogar por dentro. La intimidad se vuelve un lugar donde se habla claro y se duerme bien.',
    opposition:
      'La emoción intensa la trae otra persona, o eso parece. En estos meses un familiar, una pareja, una amistad antigua puede remover lo que tenías bien guardado y pedirte más de lo que creías poder dar. Fíjate en qué parte es suya y cuál tuya. Se puede querer mucho sin entregar las llaves.',
  },
  mercury: {
    conjunction:
      'Una sola lectura puede cambiarte el modo de mirar, y no has hecho más que abrir el libro. Pensar se convierte en una excavación: te interesan las causas, los secretos, lo que la frase calla. Mientras tanto tus palabras pesan como herramientas de hierro, que sirven para romper y para labrar.',
    sextile:
      'Ponte a investigar. El tema da igual, con tal de que te quite un rato el sueño: la temporada, que es larga, acompaña a quien pregunta por el fondo, lee los originales, aprende a callar en el momento útil. Un texto o una conversación preparados así pueden cambiar una situación entera.',
    square:
      'Un pensamiento se hace fuerte y pone centinelas. En esta etapa las ideas fijas, las discusiones por tener razón o el afán de averiguarlo todo pueden cansar mucho. Cámbiale el aire a la cabeza: manos en la tierra, otras voces, un libro ligero. La verdad no huye porque descanses.',
    trine:
      'Comprendes los mecanismos ocultos como quien desmonta un reloj y lo vuelve a montar. La larga temporada favorece la investigación, el estudio obstinado, las conversaciones que dejan a las dos personas distintas de como empezaron. Lo que digas con esa hondura se recuerda. No hace falta subrayarlo.',
    opposition:
      'Te toca conversar con gente de convicciones acorazadas. A lo largo de esta etapa alguien puede querer convencerte a toda costa, o descubres que eres tú quien no deja salida. Ofrece preguntas en lugar de cercos. De un debate largo, si ambas partes aflojan medio punto, salen ideas que ninguna tenía.',
  },
  venus: {
    conjunction:
      'Quieres con la intensidad de una ópera y a veces con su vestuario. Esta época transforma el amor, el gusto y tu sentido de lo valioso: hay pasiones que revelan, apegos que se despiden. Que lo intenso no tenga que ser secreto ni costoso. El mejor fuego calienta la casa entera.',
    sextile:
      'Cerca de ti hay un afecto que podría ser más hondo si uno de los dos diera el paso. Estos meses lo favorecen, como favorecen restaurar lo dañado, estudiar un arte en serio, concederle al gusto más horas. No hace falta prisa. Di una verdad amable y espera la respuesta.',
    square:
      'Quieres más, y quieres otra cosa. Por dentro riñen lo que te agrada y lo que te obsesiona, y en este tramo puedes notar que un placer de siempre ya no alcanza. Ese desajuste trabaja a tu favor si le das material: una obra, una renuncia elegida, una lista honrada de lo que vale la pena.',
    trine:
      'La belleza que ahora te atrae tiene cicatrices y no las disimula. También los afectos ganan hondura, como gana cuerpo un vino, y se vuelve posible reconciliarte con tu forma de desear o descubrir talento en algo que dabas por perdido. Se disfruta más con menos. Y dura más.',
    opposition:
      'Pregúntate qué quedaría si nadie tuviera que ganar. Es una buena pregunta para estos meses, en que querer y poseer comparten letra pequeña y pueden asomar celos, renuncias, una atracción que exige demasiado o el temor a perder algo. Eso que queda, cuando se calla la contabilidad, suele ser el cariño.',
  },
  mars: {
    conjunction:
      'Potencia de turbina. Durante muchos meses tienes acceso a una energía que pide cauce hondo y propósito limpio; sin ellos, empuja contra cualquier pared. Escoge una hazaña que te lleve tiempo. La rabia que hubiera guardada puede convertirse en trabajo, en protección de alguien, en límites bien puestos.',
    sextile:
      'Una cantera al lado de casa, con la verja abierta. Durante muchos meses dispones de más empuje del que usas, y se deja encauzar en cuanto fijas una tarea dura y útil: aprender un oficio, sacar adelante un equipo, proteger a alguien. Sin encargo duerme. Dáselo tú.',
    square:
      'La impaciencia te sale de muy abajo y no acepta un «luego». Estos meses tienden a forzar la máquina: trabajas de más, aprietas donde bastaba apoyar, te irrita tu propia flaqueza. Reparte el esfuerzo en jornadas humanas y dale una meta que lo merezca. La potencia, con horario, levanta lo que la furia rompe.',
    trine:
      'Actúas poco y cuentas mucho. Una determinación tranquila sostiene esta etapa y permite esfuerzos largos, recuperaciones, empresas ante las que otros se sientan a descansar. No necesitas ganar todas las discusiones; sabes cuál importa. Ahí pones el hombro, y la piedra rueda.',
    opposition:
      'Dos ciervos con las cornamentas trabadas. La salida está en aflojar primero, que exige más fuerza que empujar, sobre todo ante voluntades tan tercas como la tuya o ante una ira antigua en busca de pretexto. Con la energía que sobre, y en temporadas así sobra, se puede levantar algo físico, constructivo, tuyo.',
  },
  jupiter: {
    conjunction:
      'Se te agranda la ambición de fondo. Durante estos meses, una creencia, un estudio o una empresa pueden crecer con raíces de verdad, y tu palabra influye más de lo que imaginas. Pregúntate a quién beneficia ese crecimiento. Cuanta más gente quepa, mejor se sostiene.',
    sextile:
      'Hay un proyecto grande que solo espera a que alguien convoque la primera reunión. En esta larga fase puedes dar con mentores, medios y buena fe para lo que beneficie a varios, siempre que lo propongas con los números claros. Ensancha tu círculo. La ambición compartida pesa menos y llega antes.',
    square:
      'La fe mueve montañas y, en un descuido, sepulta algún pueblo. De ahí la utilidad de las preguntas, de los márgenes, de las apuestas que no arriesgan el todo por el todo. Hay en esta larga fase una búsqueda de sentido que va en serio, y que gana cuando no intenta convertir a nadie.',
    trine:
      'Encuentras mineral donde otros ven cerro. La época te ayuda a multiplicar lo que parecía agotado: un saber, un contacto, una fe de juventud que vuelve con más peso. Puedes mejorar tu suerte reformando lo profundo en lugar de lo visible. También la generosidad tiene subsuelo.',
    opposition:
      'Alguien cree con más fuerza que tú, o más lejos, y la discusión puede durar meses. Maestros, compañeros de viaje, adversarios con bandera: en ellos ves tu propia ambición con otra ropa. Escucha qué buscan de verdad. Entre convencer y dejarse convencer hay un terreno amplio donde se levantan cosas sensatas.',
  },
  saturn: {
    conjunction:
      'Una casa puede cambiar todas sus maderas, una por una, y seguir siendo habitable. Tenlo presente mientras las vigas viejas hablan de noche y se ponen a prueba las estructuras en que confiabas, las de fuera y las que llevas dentro en forma de deber o de temor. Meses hay. Precipitarse no ahorra ninguno.',
    sextile:
      'Este tramo presta herramientas pesadas a quien tenga una obra entre manos. Puedes ordenar lo que parecía intocable, una costumbre familiar, un reglamento, un miedo antiguo, con tal de ir por partes y de pedir ayuda a gente con callos. Señala la primera piedra. Las demás se dejan mover por contagio.',
    square:
      'El hielo cruje y conviene pisar repartiendo el peso. En esta etapa las obligaciones, los límites o alguna autoridad pueden apretar hasta que algo pida cambiar de forma. Ayuda distinguir lo que depende de ti. En esa parcela, por chica que sea, cada piedra recolocada te devuelve firmeza.',
    trine:
      'Tesón de minero y paciencia de notario. Por una buena temporada puedes transformar con método lo que pesaba: deudas morales, hábitos, instituciones pequeñas como una familia o un taller. La resistencia que te encuentres suele ser razonable, y los muros de estos meses admiten mucha carga.',
    opposition:
      'Una autoridad se planta delante y no se mueve: un organismo, una jefatura, una persona mayor, una regla sin ventanilla. Durante esta etapa conviene saber con quién te mides y qué se puede acordar. Guarda energía para lo negociable. Hasta los muros muy viejos tienen una puerta, por lo común lateral y sin cartel.',
  },
  uranus: {
    conjunction:
      'Un deseo de libertad que venía de lejos llega al hueso. Durante una época larga, compartida con muchas personas de tu edad, la forma de ser diferente deja de ser un gesto y se vuelve necesidad. Rompe lo imprescindible y ahórrate el resto de la demolición.',
    sextile:
      'El grupo adecuado existe y se reúne cerca. Para cambiar algo de raíz, una técnica, una norma, una manera de vivir, esta época larga ofrece compañía lúcida y momentos oportunos; falta que aparezcas. Lleva una idea sin terminar. La gente de tu edad tiene otras a las que les falta justo esa pieza.',
    square:
      'Generaciones enteras conocen esta clase de temblor: la época exige cambiar, y a ti te exige cambiar a tu modo. Lo que parecía moderno envejece, lo reprimido reclama un asiento. No hace falta ser vanguardia. Encuentra tu gesto de libertad, uno verdadero, y repítelo hasta que sea costumbre.',
    trine:
      'Aprende la técnica nueva, revisa el viejo pacto, cambia la cerradura: hay tiempo y hay cómplices. Se trata de una revolución de invierno, en la que por fuera apenas se mueve una rama mientras por dentro todo se reorganiza. Incluso quien te conoce mucho puede llevarse una sorpresa con tanta lucidez.',
    opposition:
      'Lo que cambia de golpe viene de fuera: decisiones de otros, modas del poder, una época que no pregunta. También a mucha gente de tu edad le ocurre. En vez de esperar la próxima sacudida, conversa con quien piensa al revés sobre qué debería seguir en pie. La libertad se defiende mejor acompañada.',
  },
  neptune: {
    conjunction:
      'Los sueños viejos van a parar al crisol. Mes tras mes se decantan ilusiones, creencias y fantasías que respirabas sin saberlo, y lo que queda en el fondo brilla poco y pesa bastante. No tengas prisa por reemplazarlas. Un cielo sin decorado también se puede mirar.',
    sextile:
      'Un sueño compartido pide manos. Las artes, las causas, los cuidados discretos de tu generación reciben hondura, y a poco que te acerques encuentras un sitio. No hace falta fe ciega, basta con ir. Al volver notarás, quizá, que algo tuyo ha mejorado de camino.',
    square:
      'A veces hay que despedirse de un sueño para oír el siguiente. Durante este tramo pueden caer consuelos colectivos, héroes de cartel, promesas que envejecieron mal, y la desilusión deja un regusto metálico. Con el tiempo aclara la vista. Entre tanto, cree en cosas pequeñas y comprobables.',
    trine:
      'Algo sagrado, llámalo como quieras, echa raíces. Esta larga etapa profundiza la imaginación y la compasión, te acerca a artes o silencios con sustancia y ayuda a reconocer qué anhelo te guía de verdad. Lo compartes con tu generación. Tu manera, sin embargo, no la tiene nadie más.',
    opposition:
      'Los ideales de los demás te miran fijamente y esperan adhesión. En estos meses de corrientes hondas, compartidas con quienes tienen tu edad, abundan promesas de salvación y desengaños en voz alta. Antes de unirte o de huir, pregunta qué se hace allí un día corriente. Lo verdadero soporta bien esa pregunta.',
  },
  pluto: {
    conjunction:
      'Nadie espera dos siglos y medio en una estación, que es lo que tarda Plutón en regresar; por eso este contacto pertenece a los comienzos. Habla de una fuerza recién llegada al mundo, intacta y sin palabras. A su alrededor todo puede ser sencillo: abrigo, tiempo, confianza.',
    sextile:
      'Tu generación recibe, por un tiempo largo, permiso para usar lo que sabe. Cada cual lo ejerce a su escala: quien dirige cede, quien callaba propone, quien temía prueba. Tú puedes escoger un rincón de tu vida y ponerlo al día desde el suelo. Con decidirlo ya se mueve.',
    square:
      'Este es uno de los grandes recodos de la edad adulta, y mucha gente sale de él con menos bultos. Se revisan las luchas de poder, los miedos de siempre, lo que retenías por si acaso. Vacía un armario cada tanto. El espacio que aparece tiene un eco agradable.',
    trine:
      'Tu poder más hondo y el de tu época se entienden. Por un tiempo largo se vuelve posible cambiar en profundidad sin alboroto, dejar un papel gastado, ejercer influencia de una manera limpia. Suele descubrirse, con alivio, que la fuerza no estaba en aguantar sino en transformar.',
    opposition:
      'Muy pocas vidas conocen este cruce, y llega cuando ya se ha soltado mucho. Lo que queda delante es la mirada de los demás: qué fuerza les diste, cuál te prestaron. Cuéntalo. Hay historias que aligeran a dos personas a la vez, a quien las dice y a quien las llevaba sin saberlo.',
  },
  ascendant: {
    conjunction:
      'Te miran y bajan la voz, sin que sepas bien por qué. En esta larga época tu presencia adquiere espesor, y la persona que mostrabas por costumbre va quedando chica, como una chaqueta de la infancia. Cámbiala a tu ritmo; debajo hay hombros más anchos.',
    sextile:
      'Quien te conozca estos meses puede verte más adentro, si le dejas. La temporada favorece un cambio de presencia hecho a voluntad: la voz, el porte, la costumbre de pedir disculpas por ocupar sitio. Elige uno de esos gestos y trabájalo. La confianza entra por el cuerpo y se queda.',
    square:
      'El traje de siempre aprieta en las costuras. Durante esta etapa la manera de presentarte choca con lo que la vida te pide, y a veces respondes con más dureza de la que sientes. No hace falta romperlo: descose despacio. Bajo la rigidez suele haber una fuerza que solo pedía holgura.',
    trine:
      'Impones respeto sin levantar una ceja. Algo en tus encuentros cala más hondo, la gente confía en tu entereza y vas aprendiendo, a lo largo de muchos meses, el raro arte de estar presente sin escudo. Reinventar el aspecto o el trato sale bien cuando, como ahora, empieza por dentro.',
    opposition:
      'Las relaciones descienden al cimiento. En estos meses alguien puede ejercer sobre ti una influencia fuerte, o descubrirás cuánta ejerces tú, y se hace preciso hablar de poder con la luz encendida. Nadie tiene que perder. Un trato equitativo, aunque cueste, refresca como un cuarto recién ventilado.',
  },
  midheaven: {
    conjunction:
      'Tu vocación se quita la máscara del currículo. Durante una temporada larga puede cambiar de raíz lo que haces ante el mundo, por decisión o por agotamiento de lo anterior, y aparece una pregunta grande: qué huella te gustaría dejar. Contesta con una obra, aunque empiece siendo diminuta.',
    sextile:
      'Cerca de tu oficio hay una palanca que nadie ha probado. En estos meses puedes ganar influencia de buena ley, mediante un estudio serio, una alianza o la tarea ingrata que todos evitan. Ofrécete. Los cambios de fondo empiezan a menudo por quien se queda a recoger.',
    square:
      'A tu vocación ya no le sirven los remiendos. Por dentro sabes qué parte del camino ya no es tuya, aunque siga dando de comer, y el roce puede durar meses. Prepara el relevo sin prisa: un ahorro de fuerzas, un aprendizaje, dos o tres conversaciones francas. Después, mueve la pieza.',
    trine:
      'De tu nombre se hablará por lo que dejes en pie, así que tómate tu tiempo. Ganas influencia como gana caudal un río, recibiendo afluentes, y los proyectos que transforman algo además de producirlo encuentran aquí meses favorables. La autoridad, cuando es serena, casi no necesita firmar.',
    opposition:
      'En lo alto hay pugna y en la base, obras. Durante estos meses el rumbo público y la raíz privada pueden exigirse cambios mutuos, con alguna autoridad de por medio que no facilita las cosas. Elige tus batallas con frialdad y tus lealtades con calor. Del cruce suele nacer un camino más tuyo.',
  },
};
