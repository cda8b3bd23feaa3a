import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const moonTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'La marea del mes llega, por unas horas, justo hasta tu puerta. El ánimo y la voluntad apuntan al mismo sitio, y lo que emprendas lleva dentro una convicción tranquila. No hace falta que sea grande: regar las plantas con ganas ya es un comienzo.',
    sextile:
      'Un buen rato anda escondido en estas horas, y se encuentra moviéndose. Sal a la calle, pon la radio, dile a alguien lo que te propones. El ánimo sigue a la voluntad con solo que esta dé el primer paso, aunque sea hacia la panadería.',
    square:
      'Un rato a contrapelo, de esos en que la camisa elegida no convence. Lo que necesitas y lo que te habías propuesto tiran de la misma manta en direcciones distintas. Pasa rápido. Bebe algo caliente, aplaza la gran conclusión y comprueba más tarde si seguía siendo tan evidente.',
    trine:
      'Todo pesa un poco menos de lo que pesaba al despertar. La Luna pasa en buenos términos con tu Sol y, mientras dura, te llevas bien con tu propia compañía. Canturreas. Quien se cruce contigo en ese rato recibirá probablemente la mejor versión del saludo.',
    opposition:
      'Alguien está de un humor y tú, de otro. Por unas horas lo que te propones se ve desde los ojos de quien tienes delante, y no siempre coincide el color. No es para tanto. Cede un poco de plan y pide un poco de calma; el cambio sale a cuenta.',
  },
  moon: {
    conjunction:
      'Una vez al mes, la Luna vuelve a donde estaba cuando naciste, y por unas horas las emociones hablan en su lengua materna. Recuerdos, antojos, sueños con personas de otra época: deja que circulen. Pocas ocasiones mejores para preguntarte, sin cuestionario, de qué tienes hambre de verdad.',
    sextile:
      'Basta un gesto para que el rato se vuelva hogareño: descalzarse, poner un disco, llamar a alguien que te conoce. El bienestar anda a pocos pasos y no viene si no lo llaman. Durante estas horas contesta enseguida, y con voz conocida.',
    square:
      'El humor amanece con el pie cambiado, o se cambia a media tarde. Puede que te afecte de más un comentario de nada, porque roza algo viejo. Reconocerlo basta: «esto no es de ahora». En unas pocas horas la marea baja y deja la playa como estaba.',
    trine:
      'Compás de espera agradable, con olor a ropa tendida. Lo que sientes cabe en tu cuerpo sin apretar y los vínculos cercanos se dejan querer. Llama a alguien sin motivo, cocina de memoria o no hagas nada; en estas horas, cualquiera de las tres cosas alimenta.',
    opposition:
      'Eso que te falta parece tenerlo otra persona. Son horas de compararse, de querer que adivinen, de sentir la casa ajena más iluminada. Pide una cosa pequeña y ofrece otra. A mitad del camino entre dos ánimos suele haber un banco donde sentarse.',
  },
  mercury: {
    conjunction:
      'Escribe dos líneas a esa persona que acaba de aparecer en tu cabeza. La memoria anda conversadora, y en una charla de cocina, sin venir a cuento, puede salir a relucir la anécdota, el nombre, la receta que parecían perdidos. El efecto dura un rato, lo que tarda en enfriarse la infusión.',
    sextile:
      'Cuéntale la jornada a quien se deje. En estas horas lo que sientes sale con palabras fáciles, siempre que alguien las empiece, y un mensaje corto puede alegrar dos cocinas. También vale escribirlo. La libreta no interrumpe y tiene buena memoria.',
    square:
      'La cabeza te hace preguntas que el cuerpo no quiere contestar. Rato de nervio fino, de listas a medias y de hablar por llenar el silencio. Deja la decisión para después de comer. Entre tanto, ordena algo que se pueda tocar, los cubiertos, por ejemplo.',
    trine:
      'Por unas horas encuentras la palabra para lo que se siente, esa que de costumbre llega tarde, ya en la escalera. Hablar con niños, con abuelas o con el perro sale de maravilla. Y si toca pedir disculpas, bastan diez palabras; las demás sobran.',
    opposition:
      'Lees un «bueno» y oyes un portazo. En estas horas la sensibilidad le pone música dramática a los mensajes más inocentes, y la cabeza corre a interpretar. Pregunta antes de componer la respuesta. También ayuda cerrar pestañas: las de la pantalla y alguna de las otras.',
  },
  venus: {
    conjunction:
      'Ternura de paso, como el perfume de alguien en un ascensor. Durante unas horas se vuelve fácil querer y dejarse querer, y el gusto acierta con la flor, el mantel, la canción. Regálate algo que no cueste dinero: una siesta, un baño largo, la compañía elegida.',
    sextile:
      'Un detalle bonito y las horas cambian de color. Compra la fruta que huele, arregla el ramo, manda esa canción; el cariño está de camino y agradece que le abras. Quien viva contigo notará la diferencia sin saber de dónde viene.',
    square:
      'Un capricho llama con los nudillos. Puede ser una compra, un segundo trozo de pastel o las ganas de que te mimen sin tener que pedirlo. Nada que lamentar, si lo miras de frente: pregúntate qué faltaba antes del antojo. A veces era descanso; a veces, que te oyeran.',
    trine:
      'El rato tiene buena temperatura. Alguien te guarda el asiento, compartes el postre, la casa se ve bonita con tan solo abrir las cortinas. Si hay un afecto al que debes una frase amable, entrégasela mientras la voz la tiene tan a mano.',
    opposition:
      'Tú querías mimos y la otra persona, un plan. O viceversa. Por unas horas los gustos se sientan en las dos puntas del sofá y se miran de reojo. Que cada cual cuente qué le apetece y qué le da pereza. El punto medio está, más o menos, donde el gato.',
  },
  mars: {
    conjunction:
      'Las emociones llevan zapatillas de deporte. Sientes y actúas casi en el mismo gesto, lo cual viene de perlas para romper la pereza y no tanto para contestar provocaciones. Sube las escaleras de dos en dos, amasa, baila. En unas horas, ya sin resuello, contesta.',
    sextile:
      'Levántate y haz lo primero que pida brazos. Durante este rato el ánimo y el impulso se ayudan si les das tarea, y un disgusto pequeño se disuelve lavando platos con energía. Aprovecha para decir eso que tenías en la punta de la lengua. Sale claro y sin púas.',
    square:
      'Salta la tapa de la olla. Un ruido, una espera, el vaso fuera de su sitio: cualquier cosa sirve de chispa durante unas horas. Si puedes, vete a dar la vuelta a la manzana antes de la réplica. Al regreso, la queja cabrá en una sola frase, y se entenderá.',
    trine:
      'Hay un rato de ánimo resuelto, de los de remangarse. Lo que daba vergüenza decir sale sin brusquedad, y lo que daba pereza empezar, ya está empezado. Aprovecha la inercia para ese mueble por montar o esa llamada incómoda; te sobrará media hora para presumir.',
    opposition:
      'Te hablan en un tono y se te eriza la nuca. En estas horas la prisa o el enojo vienen de fuera y encuentran la puerta sin cerrar. No hay por qué recogerlos. Un «luego lo hablamos» dicho con calma deja la chispa sin paja donde prender.',
  },
  jupiter: {
    conjunction:
      'El corazón se pone en modo anfitrión y saca las sillas plegables. Durante unas horas hay espacio para el buen humor, la confianza y las historias que crecen al contarse. Comparte mesa, aunque sea de plástico; la abundancia, estas veces, consiste en que alguien repita.',
    sextile:
      'Acepta el ofrecimiento: el trozo de pastel, el paseo, el asiento libre en el viaje. En este rato la vida está de buenas con quien se deja invitar, y si invitas tú, más aún. El optimismo entra por el estómago y llega a la conversación.',
    square:
      'Un entusiasmo pasajero firma cheques en blanco: que sí, que voy, que traigo la ensalada y a mi primo. La intención es espléndida. Deja hueco para recortar sin quedar mal, y pon atención a esa tristeza minúscula que a veces se esconde debajo de tanta fiesta.',
    trine:
      'Se respira a gusto, como después de abrir de par en par un cuarto cerrado. Lo que hace un rato parecía un problema mide ahora la mitad. Estas horas favorecen el perdón, las meriendas y las preguntas grandes hechas con la boca llena. No todo lo bueno necesita un plan.',
    opposition:
      'Alguien exagera, y te contagia. Por unas horas las alegrías y los dramas de los demás vienen en tamaño gigante, y el corazón, por no ser menos, pone otro plato. Disfruta y reparte. Cuando el volumen baje, mira qué querías antes de que llegaran las visitas.',
  },
  saturn: {
    conjunction:
      'Durante unas horas, el ánimo se abotona el abrigo. Sientan bien el silencio, la tarea única, la compañía de quien no pide conversación. No hay que tomarlo por tristeza; es más bien seriedad, y en su sombra se ordenan armarios y pensamientos que en días ruidosos nadie atiende.',
    sextile:
      'Media hora de orden hace maravillas con el ánimo. Doblar, regar, archivar lo pendiente, llamar a quien siempre contesta: en este rato lo sencillo y cumplido da suelo. Nadie lo va a pedir. Hazlo por ti, con una taza cerca.',
    square:
      'Se cuela una corriente fría por debajo de la puerta. En estas horas es fácil sentir que falta algo o que nadie repara en tu esfuerzo. Antes de darlo por cierto, come, abrígate, pide una cosa concreta a alguien concreto. Los inviernos de medio día se pasan con poco.',
    trine:
      'Una calma con zócalo. Lo que sientes no te desborda y puedes cumplir con lo prometido sin que cueste. Por un rato eres tú quien sostiene la escalera mientras otra persona sube, y hay en ello un contento discreto, parecido al de cerrar bien una maleta.',
    opposition:
      'Te encuentras con una cara larga y la sensibilidad se pone de puntillas. En unas horas así, la seriedad de otra persona parece un reproche, y por lo común es sueño, trabajo o zapatos nuevos. Ofrece distancia amable. Más tarde, con la silla más cerca, se aclara.',
  },
  uranus: {
    conjunction:
      'Sal por la otra puerta, habla con quien no sueles, tírate al agua del momento. El ánimo ha cambiado de emisora sin avisar y lo previsto se le queda chico; puede entusiasmarle, de hecho, lo que ayer le aburría. El programa habitual se reanuda en unas horas.',
    sextile:
      'Haz algo que no estaba en el programa. Una llamada a deshora, un disco prestado, el postre antes de la sopa: durante este rato el ánimo se alegra con las sorpresas que provocas tú. Pasa deprisa, y deja la tarde con otro peinado.',
    square:
      'Inquietud en las piernas. Estas horas toleran mal la espera, el «ya veremos», la mano en el hombro no solicitada. Que te muevas es lo de menos; lo de más, que avises. «Necesito un rato» es una frase corta que evita muchas explicaciones largas.',
    trine:
      'Sorpresa de bolsillo: una canción que no conocías, una respuesta ingeniosa, un plan que sale mejor por improvisado. Tu necesidad de aire encuentra ventana abierta. Sin ponerte en contra de nadie, haz a tu manera al menos una cosa de las de siempre.',
    opposition:
      'Te cambian el plan con media hora de aviso. En estas horas la inquietud es de otros y el sobresalto es tuyo, así que conviene no contestar con lo primero que se te ocurra. Deja hueco. A veces, en el rato que te cancelan cabe justo lo que necesitabas.',
  },
  neptune: {
    conjunction:
      'Horas porosas. Entra el estado de ánimo del vagón entero, la tristeza de la canción, la alegría de una desconocida con globos. Hay poesía en tanta apertura, y algún cansancio. Un poco de orilla ayuda: baja la luz, apaga lo que suene, quédate con una sola imagen.',
    sextile:
      'Entra en el agua, en la música o en un libro, lo que tengas más a mano. Durante unas horas la dulzura está a un paso y no se acerca a quien corre. Si piensas en alguien, escríbele; puede que también estuviera mirando por la ventana.',
    square:
      'Andan las señales borrosas y el corazón completa lo que no ve. Puedes añorar algo que nunca existió del todo, o cargar con un pesar prestado. No lo persigas. Un paseo, agua en la cara, una tarea manual y sencilla devuelven el dibujo a las cosas.',
    trine:
      'Sueñas con los ojos abiertos y no se te quema la comida. En este rato la intuición sopla bajito y suele atinar, sobre todo en asuntos de cariño. Ponte música mientras haces lo de todos los días; hay una dulzura disponible que no requiere explicaciones ni testigos.',
    opposition:
      'Te llega la pena de alguien y te la pones como si fuera tuya. Por un rato es difícil saber dónde acaba un ánimo y empieza otro. Acompaña, pregunta, y después lávate las manos con agua fría. Lo que siga doliendo al cabo de una hora ya se puede mirar como propio.',
  },
  pluto: {
    conjunction:
      'Está bien sentir fuerte. La emoción baja en ascensor hasta la última planta, donde lo tibio no convence y una mirada o una pregunta remueven mucho, y luego, pasadas unas horas, vuelve a subir. Entre tanto, papel y pluma, o alguien capaz de escuchar sin mirar el teléfono.',
    sextile:
      'En la conversación de estas horas hay una puerta al sótano, con luz. Si preguntas bajito, alguien te cuenta lo importante; si te quedas a solas un rato, tú también. No hace falta bajar hasta el fondo. Un peldaño y una verdad son bastante para una tarde.',
    square:
      'Un sentimiento aprieta como zapato nuevo. Durante unas horas una tontería despierta algo grande, y la tentación es arrancarlo o masticarlo. Ni lo uno ni lo otro: muévete, ventila, escribe tres líneas y rómpelas. Lo que era de ahora se queda pequeño. Lo antiguo, al menos, ya tiene nombre.',
    trine:
      'Ves el fondo del estanque y no asusta. En este rato cuesta poco reconocer una necesidad antigua, soltar un reproche caducado o decir algo verdadero a media voz. La confianza que nace de una confidencia así, breve y bien elegida, suele durar más que la noche en que se hizo.',
    opposition:
      'Celos, sospecha, ganas de saberlo todo: la emoción pide las llaves. Rara vez las necesita. Durante unas horas resulta más sabio no interrogar, no registrar, no insistir. Escucha la inquietud como quien oye una tubería vieja; avisa de algo tuyo, en alguna pared, y hay tiempo de mirarlo.',
  },
  ascendant: {
    conjunction:
      'Ponte ropa cómoda: se te va a ver el humor en la cara, y esta vez no importa. Apareces ante los demás con menos barniz, y esa cercanía invita a acercarse. Por unas horas, saludar por el nombre y dejarte cuidar un poco son casi la misma cosa.',
    sextile:
      'Asómate. En este rato la gente responde con cercanía a la menor señal: un comentario en la fila, una puerta abierta, un «¿te ayudo?». Tu ánimo sale favorecido en las distancias cortas. Date una vuelta por donde haya caras conocidas y quédate cinco minutos más.',
    square:
      'El ánimo y la ropa no combinan. Por unas horas lo que sientes no pega con el sitio donde estás, y sale una sonrisa torcida o un silencio raro. Busca un rincón, bebe agua, vuelve. Casi nadie se fija tanto como crees, y quien se fija, te aprecia.',
    trine:
      'Caes bien sin hacer nada especial. La gente te cuenta cosas en la fila, los perros se dejan acariciar, el portero te da la razón. Por unas horas, tu manera de estar contagia sosiego, y hasta un encuentro casual puede dejarte un buen sabor.',
    opposition:
      'Cada gesto ajeno parece dirigido a ti. Durante un rato se mezclan tus necesidades con las de quien está enfrente, y no queda claro quién consuela a quién. Da un paso atrás, real, de los que se miden en baldosas. Con medio metro más, la escena se entiende.',
  },
  midheaven: {
    conjunction:
      'Lo íntimo sube al escenario por unas horas. Tu trabajo puede pedirte tacto, o es la gente quien percibe en lo que haces un cariño que no aparece en el contrato. Escucha a quien llegue con un problema: en ese rato, tu autoridad consiste en prestar atención.',
    sextile:
      'Un toque de calidez en lo que haces y la tarea respira. Pregunta cómo está quien trabaja contigo, agradece en voz alta, lleva algo para compartir. En estas horas el trato abre lo que el trámite no abría. Con un gesto, el primero, alcanza.',
    square:
      'Hay que rendir y el ánimo pide manta. Durante un rato la obligación y las ganas se sientan de espaldas, y cualquier encargo suena más alto de lo que es. Haz la versión corta. Cumplida la mitad, lo que sientes se deja consolar y la otra mitad no asusta.',
    trine:
      'Oficio y ánimo van del brazo. La tarea del día recibe una pizca de intuición, y alguien con voz y voto puede notarlo. Si tenías dudas sobre un paso profesional, consúltalo con el cuerpo: fíjate en si respiras mejor al imaginarlo o al descartarlo.',
    opposition:
      'La cabeza en el encargo y el corazón en la cocina, o al revés. Pasarán unas horas antes de que se pongan de acuerdo, y en dos lugares no se puede estar, por mucho que ambos te reclamen. Elige uno sin remordimiento. Al otro le bastará, casi siempre, con una palabra cariñosa.',
  },
};
