import type { House, MoonPhase, Sign } from '@astrall/astrology/chart.ts';

export const moonInSign: Record<Sign, string[]> = {
  aries: [
    'Día de cremallera: se abre de un tirón o no se abre. La Luna en Aries quiere empezar, y cualquier cosa con un primer paso claro le sirve. Los sermones, mejor cortos; los paseos, rápidos.',
    'Hay prisa en las aceras y sinceridad en las conversaciones. Se dice lo que se piensa antes de pensarlo del todo, lo cual aligera el ambiente y de vez en cuando lo chamusca. Apetece moverse y ganar una partida.',
    'El ánimo se levanta antes que el despertador. Con tanta chispa, lo pendiente se resuelve a golpes de impulso y lo complicado puede esperar a otra luz. Atrévete a ser quien rompe el hielo.',
  ],
  taurus: [
    'La jornada camina en zapatillas. Bajo la Luna en Tauro el cuerpo lleva la voz cantante: pan reciente, manta, buena silla, alguien que no hable de más. Todo lo que se haga despacio suele salir, además, mejor.',
    'Pide el día materia y paciencia: amasar, podar, lijar, terminar lo empezado con las manos. Nadie tiene ganas de cambios bruscos. Si te ofrecen un trato, tócalo y huélelo antes de contestar.',
    'Calma de mercado a primera hora, con las frutas en su sitio. Se disfruta más de lo que se discute, y quien intente apurar a los demás encontrará amables estatuas. Regálate un placer sencillo y entero.',
  ],
  gemini: [
    'Suena el teléfono, se cruza un vecino, llega un enlace curioso. La Luna en Géminis reparte el día en conversaciones, y lo mejor es llevarlo con agilidad. Apunta las buenas ideas; al anochecer habrá demasiadas.',
    'Tiempo de preguntas, recados y risas en el rellano. La atención salta de rama en rama y no pasa nada por saltar con ella, salvo que tengas que leer un contrato. Escribe a quien lleva meses en silencio.',
    'El humor es ligero y las manos quieren botones. Se aprende algo nuevo casi por descuido, se cuentan noticias, se cambia de opinión sin ceremonias. Una tarea única se hará larga; dos alternas, amenas.',
  ],
  cancer: [
    'Todo tira hacia dentro: la cocina, la familia, la manta con dibujos infantiles. La Luna está en Cáncer, su propia morada, y las emociones hablan bajito pero sin parar. Día para cuidar y para reconocer de qué tienes nostalgia.',
    'Una palabra tierna vale doble, y una seca también. La piel anda fina y la memoria, despierta, de modo que conviene elegir compañía como se elige una sopa: que abrigue. El hogar recarga más que cualquier plan.',
    'Huele a infancia en algún sitio. Lo cercano gana a lo lejano, los álbumes a las pantallas, y muchas personas preferirían no tener que salir. Llama a alguien de tu sangre o de tu costumbre.',
  ],
  leo: [
    'Sube el telón y hasta el tendero lleva algo de actor. La Luna en Leo pide alegría visible: un color fuerte, un elogio dicho en público, un gesto espléndido. Aplaude a alguien; vuelve multiplicado.',
    'Apetece jugar, presumir un poco, salir en la foto. El corazón anda generoso y soporta mal la indiferencia, así que mira a la gente a los ojos. Para lo creativo, hay pocas jornadas tan dispuestas.',
    'Vocación de fiesta, caiga el día que caiga. Las ganas de disfrutar ponen buena cara a casi todo, y los niños, o quien los lleve dentro, mandan. Deja el reproche; nadie lo va a oír con la música.',
  ],
  virgo: [
    'Algo en el ambiente pide un trapo, una lista, una etiqueta. La Luna en Virgo se calma arreglando, y cualquier arreglo pequeño mejora el humor del conjunto. Sé amable con los errores, empezando por los que llevan tu letra.',
    'Se ve el polvo y se ve la solución. Jornada de manos hábiles, de agenda puesta al día, de ayudar sin discurso a quien lo necesite. La crítica sale sola; guárdala y ofrece el destornillador.',
    'Lo sencillo sienta bien: una comida limpia, una mesa despejada, un paseo con objetivo. Hay menos espectáculo que utilidad, y a última hora se agradece. Deja algo sin corregir, a modo de ejercicio.',
  ],
  libra: [
    'Modales de terciopelo por doquier. La Luna en Libra busca compañía, buen gusto y acuerdos, y a cada pregunta responde con otra más educada. Decidir costará; conversar, en cambio, será una delicia.',
    'Se está mejor de a dos. La jornada favorece las citas, las reconciliaciones y el arte de colocar bien una lámpara, pero se le atragantan los conflictos. Di tu preferencia con una sonrisa, y que conste.',
    'El ruido molesta más que otros días y una flor en la mesa arregla bastante. Hay ganas de agradar, de comparar, de llegar a términos medios. Si dos personas te piden la razón, dales conversación.',
  ],
  scorpio: [
    'Miradas largas y pocas palabras. La Luna en Escorpio no se conforma con la superficie, y por eso sirve para investigar, confesar, soltar. Protege tus secretos y no hurgues en los ajenos por deporte.',
    'Todo se siente un piso más abajo. Puede haber intensidad en asuntos pequeños, una lealtad que conmueve, una sospecha que sobra. Pasar un rato a solas con buena música afloja el nudo.',
    'Día de aguas hondas: la charla de ascensor aburre y una verdad dicha a tiempo alivia. Lo que querías tirar, tíralo ahora, que la mano no tiembla. Con los rencores también funciona.',
  ],
  sagittarius: [
    'El horizonte se acerca a la ventana. Bajo la Luna en Sagitario apetecen el camino, la risa amplia, las opiniones sin corbata. Se exagera un poco, y casi todo el mundo lo disculpa.',
    'Buen humor con botas de montaña. Los detalles quedan para otro momento; seduce lo lejano, un idioma, un viaje, una idea grande. Si prometes algo, que quepa en el equipaje.',
    'Se respira mejor al aire libre y se piensa mejor caminando. La franqueza anda suelta, con su encanto y sus tropiezos, y cualquier desconocido puede enseñarte algo. Cambia, al menos, de acera.',
  ],
  capricorn: [
    'Jornada con abrigo y propósito. La Luna en Capricornio se tranquiliza cuando algo avanza, así que pon en orden lo importante y termina una sola cosa. El cariño se expresará, sobre todo, cumpliendo.',
    'Se habla menos y se hace más. El humor es seco, las promesas van en serio y la gente respeta a quien llega a su hora. No tomes la reserva por frialdad; hay afecto debajo del chaleco.',
    'Día de subir escalones, uno detrás de otro, sin mirar mucho hacia arriba. Los sentimientos se guardan para después del trabajo, y conviene que haya un después. Prepara algo caliente para entonces.',
  ],
  aquarius: [
    'La gente amanece con ideas raras y ganas de contarlas. Con su paso por Acuario, la Luna prefiere la amistad al melodrama y el grupo al dúo. Haz algo por primera vez, aunque sea desayunar al revés.',
    'Emociones con buena ventilación: se miran a distancia y se comentan entre amistades. Lo previsto aburre, lo curioso despierta. Si alguien necesita espacio, dáselo; si alguien necesita un abrazo, pregúntalo.',
    'Hay electricidad simpática y poca paciencia con las normas sin motivo. Jornada apta para inventar, reunirse, echar una mano a quien no conoces. El corazón anda libre y vuelve a casa por otra calle.',
  ],
  pisces: [
    'Todo suena como bajo el agua, incluso los despertadores. La Luna en Piscis ablanda los horarios y aguza la compasión; se entiende más por el tono que por las palabras. Evita las prisas y las multitudes.',
    'Día permeable: entra la canción, entra la pena del vecino, entra la luz de una manera distinta. Sirve para crear, rezar, dormir un poco más. Las cuentas, con una segunda lectura, mejor.',
    'La imaginación se deja la puerta abierta y cualquiera pasa. Apetecen cine, silencio, agua, perdonar sin explicaciones. Si algo te confunde, no lo aclares a la fuerza; espera y flota un rato.',
  ],
};

export const moonInHouse: Record<House, string> = {
  1: 'La Luna del día cae en tu casa uno, la de la presencia: se te nota el humor en la cara y el mundo te trata según cómo entres. Atiende primero lo que te pide el cuerpo. Los demás se ajustarán a ese paso.',
  2: 'Lo que tienes, lo que gastas y lo que te da seguridad reclaman un rato de atención. Tocar cosas buenas calma: ordenar la despensa, revisar el monedero, comer con gusto. Distingue, antes de pagar, entre hambre y antojo.',
  3: 'Ocupan la jornada los mensajes, los trayectos cortos, las hermanas y los vecinos. Tu ánimo depende de con quién hables, y una conversación sin importancia puede arreglarlo del todo. Lleva un libro ligero en el bolso.',
  4: 'Por dentro del portal está lo que cuenta. La casa, la familia, el rincón donde te quitas los zapatos piden un poco de presencia, y es fácil que te visite un recuerdo. Quien pueda retirarse pronto hará bien.',
  5: 'Suena el timbre del recreo. Crear algo, jugar con niños, coquetear, ir al cine: la Luna alumbra lo que haces por puro gusto y lo convierte en alimento. Pospón, si cabe, una obligación, una nada más.',
  6: 'Tus rutinas llevan el timón emocional, y se agradece que estén limpias. Una tarea terminada, una comida sencilla, un favor práctico sosiegan más que un gran consuelo. Escucha el cansancio en cuanto susurre; así no tendrá que gritar.',
  7: 'Se siente a través de otra persona. Pareja, socio, amiga del alma: el ánimo va y viene como en una partida de tenis, y conviene saber a quién pertenece cada pelota. Buen día para escuchar con las manos quietas.',
  8: 'Las emociones usan la entrada de atrás. Lo compartido y lo callado, las confianzas, las deudas de cariño andan a flor de piel en esta zona de tu carta. Habla bajo y con verdad; un poco de silencio también une.',
  9: 'Necesitas ventanas grandes. Un documental, un acento extranjero, un plan de viaje o una conversación sobre el sentido de las cosas te cambian el humor. Si no puedes irte lejos, lee algo escrito muy lejos.',
  10: 'Lo que haces de cara al público se tiñe de sentimiento. Puede que te busquen para cuidar un asunto, o que agradezcas como nunca una palabra de reconocimiento. Cumple lo esencial y deja que se vea tu lado humano.',
  11: 'El grupo arropa. Amistades, equipos, vecindarios y causas ocupan el sitio del sofá, y un plan colectivo te repone mejor que una tarde de encierro. Pregunta a alguien por sus sueños; tal vez se parezcan a los tuyos.',
  12: 'Jornada entre bastidores. La Luna pasa por la región más callada de tu carta y pide retiro, sueño, un poco de nada. Cancela lo cancelable. Lo que parece desgana puede ser el ruido que hace la imaginación al reponer existencias.',
};

export const moonPhases: Record<MoonPhase, string> = {
  new: 'Noche cerrada, sin candil: la Luna nueva no se ve y, sin embargo, algo empieza. Estos momentos sirven para sembrar en silencio, formular un deseo a media voz y no contarlo aún. Ahorra fuerzas. Lo que brota no necesita público, le basta con un poco de oscuridad.',
  waxing_crescent:
    'Una uña de luz asoma al anochecer y pregunta si lo de la semilla iba en serio. La Luna creciente temprana pide gestos concretos, aunque sean torpes: comprar el cuaderno, hacer la llamada. Crecen las ganas más deprisa que las pruebas. Dales crédito.',
  first_quarter:
    'Media Luna, media decisión. El impulso inicial encuentra su primera piedra en el camino, y hay que optar entre rodearla, moverla o sentarse encima. El cuarto creciente favorece a quien actúa. Corregir sobre la marcha se considera, en esta fase, una forma de elegancia.',
  waxing_gibbous:
    'Falta poco, y en ese poco cabe el oficio. La Luna, casi redonda, ilumina los retoques: la frase que sobra, el tornillo flojo, el ensayo general. Conviene perfeccionar sin caer en la manía. Algo se acerca a su punto, como una masa que ya ha doblado su tamaño.',
  full: 'La noche enciende todas las farolas a la vez. En la Luna llena se ve lo que ha crecido, también lo que desborda, y las emociones salen a la calle en mangas de camisa. Celebra, agradece, duerme cuando puedas. Con tanta claridad, las conclusiones admiten un día de reposo.',
  waning_gibbous:
    'Después de la fiesta, alguien cuenta cómo fue. La Luna que empieza a menguar invita a compartir lo aprendido, a repartir las sobras y a devolver el favor. Hay en estos días un gusto particular por enseñar. También por escuchar: lo que viviste tiene otras versiones.',
  last_quarter:
    'Se adelgaza la luz y con ella la lista de cosas necesarias. El cuarto menguante examina, tacha, perdona plazos. Es un buen punto para cerrar lo que dura por inercia y para reconocer un error sin teatro. Detrás de cada estante vacío hay una pared que no recordabas.',
  waning_crescent:
    'Queda un hilo de plata antes del alba, y el mes se acuesta. La Luna balsámica, como la llaman algunos, pide descanso, baños, conversaciones sin objetivo. Nada importante tiene que empezar ahora. Barre la habitación, deja la ropa preparada y confía en que el día siguiente también existe.',
};
