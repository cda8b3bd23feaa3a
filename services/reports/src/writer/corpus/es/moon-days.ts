import type { House, Sign } from '@astrall/astrology/chart.ts';
import type { ForecastCorpus } from '../forecast-corpus.ts';

export const moonInSign: Record<Sign, string[]> = {
  aries: [
    'Las cosas se abren de un tirón o no se abren. La Luna en Aries quiere empezar, y cualquier cosa con un primer paso claro le sirve. Los sermones, mejor cortos; los paseos, rápidos.',
    'Hay prisa en las aceras y sinceridad en las conversaciones. Se dice lo que se piensa antes de pensarlo del todo, lo cual aligera el ambiente y de vez en cuando lo chamusca. Dan ganas de moverse y de ganar una partida.',
    'El ánimo se levanta antes que el despertador. Con tanta chispa, lo pendiente se resuelve a golpes de impulso y lo complicado puede esperar a otra luz. Atrévete a ser quien rompe el hielo.',
  ],
  taurus: [
    'El tiempo camina en pantuflas. Bajo la Luna en Tauro el cuerpo lleva la voz cantante: pan reciente, manta, buena silla, alguien que no hable de más. Todo lo que se haga despacio suele salir, además, mejor.',
    'Pide el ambiente materia y paciencia: amasar, podar, lijar, terminar lo empezado con las manos. Nadie tiene ganas de cambios bruscos. Si te ofrecen un trato, tócalo y huélelo antes de contestar.',
    'Calma de mercado a primera hora, con las frutas en su sitio. Se disfruta más de lo que se discute, y quien intente apurar a los demás encontrará amables estatuas. Regálate un placer sencillo y entero.',
  ],
  gemini: [
    'Suena el teléfono, se cruza un vecino, llega un enlace curioso. La Luna en Géminis reparte las horas en conversaciones, y lo mejor es llevarlo con agilidad. Apunta las buenas ideas; al anochecer habrá demasiadas.',
    'Tiempo de preguntas, mensajes y risas en la escalera. La atención salta de rama en rama y no pasa nada por saltar con ella, salvo que tengas que leer un contrato. Escribe a quien lleva meses en silencio.',
    'El humor es ligero y las manos quieren botones. Se aprende algo nuevo casi por descuido, se cuentan noticias, se cambia de opinión sin ceremonias. Una tarea única se hará larga; dos alternas, amenas.',
  ],
  cancer: [
    'Todo tira hacia dentro: la cocina, la familia, la manta con dibujos infantiles. La Luna está en Cáncer, su propia morada, y las emociones hablan bajito pero sin parar. Se trata de cuidar y de reconocer de qué tienes nostalgia.',
    'Una palabra tierna vale doble, y una seca también. La piel anda fina y la memoria, despierta, de modo que conviene elegir compañía como se elige una sopa: que abrigue. El hogar recarga más que cualquier plan.',
    'Huele a infancia en algún sitio. Lo cercano gana a lo lejano, los álbumes a las pantallas, y muchas personas preferirían no tener que salir. Llama a alguien de tu sangre o de tu costumbre.',
  ],
  leo: [
    'Sube el telón y hasta quien vende el pan lleva algo de artista. La Luna en Leo pide alegría visible: un color fuerte, un elogio dicho en público, un gesto espléndido. Aplaude a alguien; vuelve multiplicado.',
    'Hay ganas de jugar, presumir un poco, salir en la foto. El corazón anda generoso y soporta mal la indiferencia, así que mira a la gente a los ojos. Lo creativo encuentra pocas veces un público tan dispuesto.',
    'Vocación de fiesta, diga lo que diga el calendario. Las ganas de disfrutar ponen buena cara a casi todo, y los niños, o quien los lleve dentro, mandan. Deja el reproche; nadie lo va a oír con la música.',
  ],
  virgo: [
    'Algo en el ambiente pide un trapo, una lista, una etiqueta. La Luna en Virgo se calma arreglando, y cualquier arreglo pequeño mejora el humor del conjunto. Sé amable con los errores, empezando por los que llevan tu letra.',
    'Se ve el polvo y se ve la solución. Es la hora de las manos hábiles, de la agenda puesta en orden, de ayudar sin discurso a quien lo necesite. La crítica sale sola; guárdala y ofrece el destornillador.',
    'Lo sencillo sienta bien: una comida limpia, una mesa despejada, un paseo con objetivo. Hay menos espectáculo que utilidad, y a última hora se agradece. Deja algo sin corregir, a modo de ejercicio.',
  ],
  libra: [
    'Modales de terciopelo por doquier. La Luna en Libra busca compañía, buen gusto y acuerdos, y a cada pregunta responde con otra más educada. Decidir costará; conversar, en cambio, será una delicia.',
    'Se está mejor en compañía. El tono favorece las citas, las reconciliaciones y el arte de colocar bien una lámpara, y se lleva mal con los conflictos. Di tu preferencia con una sonrisa, y que conste.',
    'El ruido molesta más de la cuenta y una flor en la mesa arregla bastante. Hay ganas de agradar, de comparar, de llegar a términos medios. Si dos personas te piden la razón, dales conversación.',
  ],
  scorpio: [
    'Miradas largas y pocas palabras. La Luna en Escorpio no se conforma con la superficie, y por eso sirve para investigar, confesar, soltar. Protege tus secretos y no hurgues en los ajenos por deporte.',
    'Todo se siente unos escalones más abajo. Puede haber intensidad en asuntos pequeños, una lealtad que conmueve, una sospecha que sobra. Pasar un rato a solas con buena música afloja el nudo.',
    'Aguas hondas: la charla de compromiso aburre y una verdad dicha a tiempo alivia. Lo que querías desechar, deséchalo ahora, que la mano no tiembla. Con los rencores también funciona.',
  ],
  sagittarius: [
    'El horizonte se acerca a la ventana. Bajo la Luna en Sagitario atraen el camino, la risa amplia, las opiniones sin corbata. Se exagera un poco, y casi todo el mundo lo disculpa.',
    'Buen humor con botas de montaña. Los detalles quedan para otro momento; seduce lo lejano, un idioma, un viaje, una idea grande. Si prometes algo, que quepa en el equipaje.',
    'Se respira mejor al aire libre y se piensa mejor caminando. La franqueza anda suelta, con su encanto y sus tropiezos, y cualquier desconocido puede enseñarte algo. Cambia, al menos, de camino.',
  ],
  capricorn: [
    'Abrigo abrochado y propósito claro. La Luna en Capricornio se tranquiliza cuando algo avanza, así que pon en orden lo importante y termina una sola cosa. El cariño se expresará, sobre todo, cumpliendo.',
    'Se habla menos y se hace más. El humor es seco, las promesas van en serio y la gente respeta a quien llega a su hora. No tomes la reserva por frialdad; hay afecto debajo del chaleco.',
    'Toca subir peldaños, uno detrás de otro, sin mirar mucho hacia arriba. Los sentimientos se guardan para después del trabajo, y conviene que haya un después. Prepara algo caliente para entonces.',
  ],
  aquarius: [
    'La gente amanece con ideas raras y ganas de contarlas. Con su paso por Acuario, la Luna prefiere la amistad al melodrama y el grupo al dúo. Haz algo por primera vez, aunque sea desayunar al revés.',
    'Emociones con buena ventilación: se miran a distancia y se comentan entre amistades. Lo previsto aburre, lo curioso despierta. Si alguien necesita espacio, dáselo; si alguien necesita un abrazo, pregúntalo.',
    'Hay electricidad simpática y poca paciencia con las normas sin motivo. Ocasión de inventar, reunirse, echar una mano a quien no conoces. El corazón anda libre y vuelve a casa por otra calle.',
  ],
  pisces: [
    'Todo suena como bajo el agua, incluso los despertadores. La Luna en Piscis ablanda los horarios y aguza la compasión; se entiende más por el tono que por las palabras. Evita las prisas y las multitudes.',
    'El aire se vuelve permeable: entra la canción, entra la pena del vecino, entra la luz de una manera distinta. Sirve para crear, rezar, dormir un poco más. Las cuentas, con una segunda lectura, mejor.',
    'La imaginación se deja la puerta abierta y cualquiera pasa. Sientan bien el cine, el silencio, el agua, perdonar sin explicaciones. Si algo te confunde, no lo aclares a la fuerza; espera y flota un rato.',
  ],
};

export const moonInHouse: Record<House, string[]> = {
  1: [
    'La Luna cae en tu casa uno, la de la presencia: se te nota el humor en la cara y el mundo te trata según cómo entres. Atiende primero lo que te pide el cuerpo. Los demás se ajustarán a ese paso.',
    'Lo que sientes se adelanta a lo que dices y llega antes a la conversación. Conviene un poco de espejo por la mañana, menos para la ropa que para el ánimo. Quien se reconoce en su gesto explica mejor lo que quiere.',
    'Estás más a la vista que de costumbre, y también más al alcance de cualquier comentario. Es tu propio compás el que cuenta ahora: camina a él, come cuando tengas hambre, di «yo» sin pedir permiso.',
  ],
  2: [
    'Lo que tienes, lo que gastas y lo que te da seguridad reclaman un rato de atención. Tocar cosas buenas calma: ordenar la despensa, revisar el monedero, comer con gusto. Distingue, antes de pagar, entre hambre y antojo.',
    'El ánimo busca suelo y lo encuentra en lo concreto: una tela agradable, un estante bien puesto, fruta en el frutero. Se aprecia lo que dura. Si te tienta comprar consuelo, prueba antes a usar algo que ya tienes y que te costó elegir.',
    'Hay cierta necesidad de contar con lo propio, sean objetos, tiempo o aptitudes. Haz inventario con cariño y sin lupa. Quizá aparezca un talento que llevas meses guardando en el cajón de los trastos.',
  ],
  3: [
    'Mandan los mensajes, los trayectos cortos, las hermanas y los vecinos. Tu ánimo depende de con quién hables, y una conversación sin importancia puede arreglarlo del todo. Lleva contigo un libro ligero.',
    'La cabeza se mueve como un gorrión entre migas. Preguntas, lees a medias, contestas tres cosas a la vez, y en ese revoloteo se te ocurre una frase buena. Anótala. Lo demás puede olvidarse sin daño.',
    'Lo cercano tiene noticias: la calle de siempre, los mensajes de la familia, alguien con quien te cruzas en la escalera. Si traes algo atravesado, cuéntaselo a una persona de confianza con palabras sencillas; al oírte, se ordenará.',
  ],
  4: [
    'De puertas adentro está lo que cuenta. El hogar, la familia, el rincón donde te quitas los zapatos piden un poco de presencia, y es fácil que te visite un recuerdo. Quien pueda retirarse pronto hará bien.',
    'Las raíces reclaman su vaso de agua. Puede ser una llamada a quien te vio crecer, una caja de fotografías o, simplemente, no salir. Cuida el lugar donde duermes como se cuida a un huésped que llega de lejos.',
    'Hay más ganas de nido que de plaza. Se descansa entre objetos conocidos y se oye mejor lo que la prisa había tapado. Cocinar algo de la infancia, arreglar una silla, callar en compañía: por ahí se reponen las fuerzas.',
  ],
  5: [
    'Suena el timbre del recreo. Crear algo, jugar con niños, coquetear, ir al cine: la Luna alumbra lo que haces por puro gusto y lo convierte en alimento. Pospón, si cabe, una obligación, una nada más.',
    'El corazón quiere exhibirse un poco, y no hay motivo para negárselo. Canta, pinta, cuenta el chiste largo, ponte ese color que guardabas. Lo hecho por juego tiene ahora una gracia que lo hecho por deber no alcanza.',
    'Pesa menos lo útil que lo vivo. Una criatura que pregunta, un coqueteo sin plan, una afición abandonada en el armario saben llamarte por tu nombre. Acércate sin mirar el reloj.',
  ],
  6: [
    'Tus rutinas llevan el timón emocional, y se agradece que estén limpias. Una tarea terminada, una comida sencilla, un favor práctico sosiegan más que un gran consuelo. Escucha el cansancio en cuanto susurre; así no tendrá que gritar.',
    'El humor depende de asuntos diminutos: si hay café, si aparece la tijera, si alguien dejó las cosas en su sitio. Empieza por ordenar un solo estante. Lo que se arregla por fuera, con un trapo y paciencia, también se acomoda por dentro.',
    'Te buscan para resolver, y en resolver encuentras calma. Reparte la carga antes de que se vuelva pesada y sal un rato a estirar las piernas. Servir bien empieza por no faltar a la propia cena.',
  ],
  7: [
    'Se siente a través de otra persona. Pareja, socia, amigo del alma: el ánimo va y viene como en una partida de tenis, y conviene saber a quién pertenece cada pelota. Da buen resultado escuchar con las manos quietas.',
    'Cuesta decidir sin consultar, y consultar, por una vez, es la mitad del gusto. Alguien te devuelve una imagen que a solas no verías. Agradécela aunque no favorezca, y ofrece la tuya con delicadeza.',
    'Se agradece la compañía de igual a igual: caminar a la par, cocinar a cuatro manos, discutir sin ganar. Si en un vínculo hay algo por acordar, el tono acompaña. Basta con acercar dos sillas y bajar la voz.',
  ],
  8: [
    'Las emociones usan la entrada de atrás. Lo compartido y lo callado, las confianzas, las deudas de cariño andan a flor de piel en esta zona de tu carta. Habla bajo y con verdad; un poco de silencio también une.',
    'Se oye lo que no se dice. Una confidencia puede acercar mucho, y una sospecha, alejar lo mismo, así que pregunta antes de completar la frase ajena. Lo que te conmueva, guárdalo un poco: hay cosas que se entienden mejor sin contarlas.',
    'Algo quiere soltarse y todavía tiene un nudo. Sirve revisar qué cargas en nombre de otra persona, qué favor sigue abierto, qué enojo cumplió ya su función. La hondura no exige drama; con una conversación honesta tiene bastante.',
  ],
  9: [
    'Necesitas ventanas grandes. Un documental, un acento extranjero, un plan de viaje o una conversación sobre el sentido de las cosas te cambian el humor. Si no puedes irte lejos, lee algo escrito muy lejos.',
    'Lo de siempre se queda corto y el ánimo se pone de puntillas para ver más allá. Buena ocasión para preguntarte en qué crees ahora, que tal vez no coincida con lo que creías hace un año. Los mapas viejos también se corrigen.',
    'Sienta bien aprender sin provecho inmediato: una palabra en otra lengua, la historia de una ciudad, el porqué de un rito. Habla con quien piense desde otro clima. A la vuelta, lo cotidiano parecerá recién pintado.',
  ],
  10: [
    'Lo que haces de cara al público se tiñe de sentimiento. Puede que te busquen para cuidar un asunto, o que agradezcas como nunca una palabra de reconocimiento. Cumple lo esencial y deja que se vea tu lado humano.',
    'Hay ojos puestos en ti, o esa es la sensación, y el orgullo se vuelve delicado como una copa. Trabaja en lo que merezca llevar tu firma. Un elogio sincero hace maravillas, tanto si lo recibes como si lo das.',
    'Tu ánimo va unido a lo que construyes: si una tarea avanza, respiras; si se atasca, se te nota. En las alturas sopla viento. También allí arriba se agradece algo caliente y alguien con quien comentar la vista.',
  ],
  11: [
    'El grupo arropa. Amistades, equipos, vecindarios y causas ocupan el sitio del sofá, y un plan colectivo te repone mejor que una tarde de encierro. Pregunta a alguien por sus sueños; tal vez se parezcan a los tuyos.',
    'La alegría viene en plural. Dan ganas de reunir a la gente de siempre, de prestar las manos a una causa, de oír en boca ajena lo que pensabas a solas. Participa sin disolverte: tu opinión, dicha con suavidad, también hace falta en la rueda.',
    'Miras el porvenir con más curiosidad que plan, y así es como mejor se deja mirar. Las amistades que saben soñar en voz alta son ahora la mejor compañía. De una charla sin propósito puede salir un propósito.',
  ],
  12: [
    'La Luna pasa por la región más callada de tu carta y pide retiro, sueño, un poco de nada. Cancela lo cancelable. Lo que parece desgana puede ser el ruido que hace la imaginación al llenar de nuevo la despensa.',
    'Cierta niebla amable cubre los contornos, y las listas se leen mal entre la bruma. No hace falta rendir. Escucha música sin letra, anota lo soñado, deja cosas a medias. Lo que parece quieto trabaja por debajo.',
    'El ruido cansa antes de lo habitual. Busca un rato sin testigos, aunque sea en un banco de la plaza, y permite que se asienten las emociones prestadas que fuiste recogiendo. De la soledad elegida se vuelve con mejor oído.',
  ],
};

/** Each holds of six or seven days, from one quarter to the next. */
export const moonPhases: ForecastCorpus['moonPhases'] = {
  waxing_crescent: [
    'Un arco de luz asoma al anochecer y pregunta si lo de la semilla iba en serio. La Luna creciente pide gestos concretos, aunque sean torpes: comprar el cuaderno, hacer la llamada. Crecen las ganas más deprisa que las pruebas. Dales crédito.',
    'La claridad no ha llegado a la mitad, pero señala hacia dónde crece. Con la Luna creciente, lo recién empezado pide constancia antes que brillo, como una planta que no admite que la desentierren para ver si prendió. Dale diez minutos diarios y una palabra amable.',
    'Se nota un tirón en la manga, como el de una criatura que ha visto una feria. La Luna, en su primer tramo, contagia ganas de probar. Faltan medios y sobra ilusión, proporción bastante buena para los primeros pasos.',
    'Entre el plan y la realidad se abre un escalón, y con la Luna creciente toca levantar el pie. Decide con lo que sabes. Siempre habrá un dato más por conocer, y suele aparecer después de haber echado a andar.',
  ],
  waxing_gibbous: [
    'Falta una parte, y en esa parte cabe el oficio. La Luna, pasada ya la mitad, ilumina los retoques: la frase que sobra, el tornillo flojo, el ensayo general. Conviene perfeccionar sin caer en la manía. Algo se acerca a su punto, como una masa que ya ha doblado su tamaño.',
    'Crece la luz y con ella el ojo crítico. Viene bien probar la receta antes de servirla, preguntar a alguien de confianza qué falta, reforzar las costuras. Con la Luna en camino de completarse, lo que se mejora luce; lo que se exagera, también.',
    'Todo está a falta de una vuelta de tuerca. La Luna gibosa creciente enseña a esperar trabajando, que es la manera menos aburrida de esperar. Repasa los detalles con cariño y déjale al conjunto algún margen para sorprenderte.',
    'La parte iluminada de la Luna mira a la otra y le pregunta qué piensa hacer. Algo se ha puesto cuesta arriba, y es señal de que crece. Elige un solo esfuerzo y hazlo bien; repartirse entre cinco cansa más y avanza poco.',
  ],
  waning_gibbous: [
    'Después de la fiesta, alguien cuenta cómo fue. La Luna que empieza a menguar invita a compartir lo aprendido, a repartir las sobras y a devolver el favor. Hay en estos días un gusto particular por enseñar. También por escuchar: lo que viviste tiene otras versiones.',
    'Pasado el punto más alto, la Luna reparte lo que reunió. Es buen tramo para explicar, prestar, agradecer, mandar a cada cual su parte. Si algo salió a medias, cuéntalo con gracia: los tropiezos enseñan más que las vitrinas.',
    'La luz llega más tarde cada noche y con menos prisa. Toca digerir: releer los mensajes, ordenar los apuntes, entender qué fue lo que pasó mientras pasaba. La Luna gibosa menguante tiene oficio de cronista, y toda buena crónica empieza por escuchar.',
    'Las cosas han pasado por su punto de mayor claridad, y de mayor ruido. Comparte lo que haya madurado, recibe lo que te den de vuelta y deja las sentencias para cuando baje la marea.',
  ],
  waning_crescent: [
    'Queda algo de plata antes del alba, y el mes se acuesta. La Luna, en su última parte, pide descanso, baños, conversaciones sin objetivo. Nada importante tiene que empezar ahora. Barre la habitación, deja la ropa preparada y confía en que el día siguiente también existe.',
    'La Luna se retira casi sin que nadie la despida. En esta última franja del ciclo las fuerzas bajan y la sensibilidad sube, de modo que conviene aligerar la agenda y no exigirse conclusiones. Algunas llegan por su cuenta, al sacudir el mantel.',
    'Antes de otra vuelta, una pausa. Las cosas se despiden mejor si se les concede un rato: guardar las herramientas, perdonar lo que quedó torcido, mirar por la ventana sin buscar nada. La Luna menguante trabaja en voz baja y no pide resultados.',
    'De regreso, la Luna menguante revisa el equipaje y pregunta qué hace ahí cada cosa. Da gusto devolver lo prestado, terminar un trámite, retirar una promesa que ya no era verdad. Se camina mejor con una mano libre.',
    'Lo que sobra empieza a notarse más que lo que falta. Poda con calma, sin enojo hacia lo que en su momento floreció. Con la Luna menguante, un «hasta aquí» dicho a tiempo abre más espacio que una mudanza.',
  ],
};
