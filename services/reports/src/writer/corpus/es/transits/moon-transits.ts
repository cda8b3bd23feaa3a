import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const moonTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'La marea del mes llega, por unas horas, justo hasta tu puerta. El ánimo y la voluntad apuntan al mismo sitio, y lo que emprendas lleva dentro una convicción tranquila. No hace falta que sea grande: regar las plantas con ganas ya es un comienzo.',
    harmonious:
      'Todo pesa un poco menos de lo que pesaba al despertar. La Luna pasa en buenos términos con tu Sol y, mientras dura, te llevas bien con tu propia compañía. Canturreas. Quien se cruce contigo en ese rato recibirá probablemente la mejor versión del saludo.',
    tense:
      'Un rato a contrapelo, de esos en que la camisa elegida no convence. Lo que necesitas y lo que te habías propuesto tiran de la misma manta en direcciones distintas. Pasa rápido. Bebe algo caliente, aplaza la gran conclusión y comprueba más tarde si seguía siendo tan evidente.',
  },
  moon: {
    conjunction:
      'Una vez al mes, la Luna vuelve a donde estaba cuando naciste, y por unas horas las emociones hablan en su lengua materna. Recuerdos, antojos, sueños con personas de otra época: deja que circulen. Pocas ocasiones mejores para preguntarte, sin cuestionario, de qué tienes hambre de verdad.',
    harmonious:
      'Compás de espera agradable, con olor a ropa tendida. Lo que sientes cabe en tu cuerpo sin apretar y los vínculos cercanos se dejan querer. Llama a alguien sin motivo, cocina de memoria o no hagas nada; en estas horas, cualquiera de las tres cosas alimenta.',
    tense:
      'El humor amanece con el pie cambiado, o se cambia a media tarde. Puede que te afecte de más un comentario de nada, porque roza algo viejo. Reconocerlo basta: «esto no es de ahora». En unas pocas horas la marea baja y deja la playa como estaba.',
  },
  mercury: {
    conjunction:
      'Escribe dos líneas a esa persona que acaba de aparecer en tu cabeza. La memoria anda conversadora, y en una charla de cocina, sin venir a cuento, puede salir a relucir la anécdota, el nombre, la receta que parecían perdidos. El efecto dura un rato, lo que tarda en enfriarse la infusión.',
    harmonious:
      'Por unas horas encuentras la palabra para lo que se siente, esa que de costumbre llega tarde, ya en la escalera. Hablar con niños, con abuelas o con el perro sale de maravilla. Y si toca pedir disculpas, bastan diez palabras; las demás sobran.',
    tense:
      'Lees un «bueno» y oyes un portazo. En estas horas la sensibilidad le pone música dramática a los mensajes más inocentes, y la cabeza corre a interpretar. Pregunta antes de componer la respuesta. También ayuda cerrar pestañas: las de la pantalla y alguna de las otras.',
  },
  venus: {
    conjunction:
      'Ternura de paso, como el perfume de alguien en un ascensor. Durante unas horas se vuelve fácil querer y dejarse querer, y el gusto acierta con la flor, el mantel, la canción. Regálate algo que no cueste dinero: una siesta, un baño largo, la compañía elegida.',
    harmonious:
      'El rato tiene buena temperatura. Alguien te guarda el asiento, compartes el postre, la casa se ve bonita con tan solo abrir las cortinas. Si hay un afecto al que debes una frase amable, entrégasela mientras la voz la tiene tan a mano.',
    tense:
      'Un capricho llama con los nudillos. Puede ser una compra, un segundo trozo de pastel o las ganas de que te mimen sin tener que pedirlo. Nada que lamentar, si lo miras de frente: pregúntate qué faltaba antes del antojo. A veces era descanso; a veces, que te oyeran.',
  },
  mars: {
    conjunction:
      'Las emociones llevan zapatillas de deporte. Sientes y actúas casi en el mismo gesto, lo cual viene de perlas para romper la pereza y no tanto para contestar provocaciones. Sube las escaleras de dos en dos, amasa, baila. En unas horas, ya sin resuello, contesta.',
    harmonious:
      'Hay un rato de ánimo resuelto, de los de remangarse. Lo que daba vergüenza decir sale sin brusquedad, y lo que daba pereza empezar, ya está empezado. Aprovecha la inercia para ese mueble por montar o esa llamada incómoda; te sobrará media hora para presumir.',
    tense:
      'Salta la tapa de la olla. Un ruido, una espera, el vaso fuera de su sitio: cualquier cosa sirve de chispa durante unas horas. Si puedes, vete a dar la vuelta a la manzana antes de la réplica. Al regreso, la queja cabrá en una sola frase, y se entenderá.',
  },
  jupiter: {
    conjunction:
      'El corazón se pone en modo anfitrión y saca las sillas plegables. Durante unas horas hay espacio para el buen humor, la confianza y las historias que crecen al contarse. Comparte mesa, aunque sea de plástico; la abundancia, estas veces, consiste en que alguien repita.',
    harmonious:
      'Se respira a gusto, como después de abrir de par en par un cuarto cerrado. Lo que hace un rato parecía un problema mide ahora la mitad. Estas horas favorecen el perdón, las meriendas y las preguntas grandes hechas con la boca llena. No todo lo bueno necesita un plan.',
    tense:
      'Un entusiasmo pasajero firma cheques en blanco: que sí, que voy, que traigo la ensalada y a mi primo. La intención es espléndida. Deja hueco para recortar sin quedar mal, y pon atención a esa tristeza minúscula que a veces se esconde debajo de tanta fiesta.',
  },
  saturn: {
    conjunction:
      'Durante unas horas, el ánimo se abotona el abrigo. Sientan bien el silencio, la tarea única, la compañía de quien no pide conversación. No hay que tomarlo por tristeza; es más bien seriedad, y en su sombra se ordenan armarios y pensamientos que en días ruidosos nadie atiende.',
    harmonious:
      'Una calma con zócalo. Lo que sientes no te desborda y puedes cumplir con lo prometido sin que cueste. Por un rato eres tú quien sostiene la escalera mientras otra persona sube, y hay en ello un contento discreto, parecido al de cerrar bien una maleta.',
    tense:
      'Se cuela una corriente fría por debajo de la puerta. En estas horas es fácil sentir que falta algo o que nadie repara en tu esfuerzo. Antes de darlo por cierto, come, abrígate, pide una cosa concreta a alguien concreto. Los inviernos de medio día se pasan con poco.',
  },
  uranus: {
    conjunction:
      'Sal por la otra puerta, habla con quien no sueles, tírate al agua del momento. El ánimo ha cambiado de emisora sin avisar y lo previsto se le queda chico; puede entusiasmarle, de hecho, lo que ayer le aburría. El programa habitual se reanuda en unas horas.',
    harmonious:
      'Sorpresa de bolsillo: una canción que no conocías, una respuesta ingeniosa, un plan que sale mejor por improvisado. Tu necesidad de aire encuentra ventana abierta. Sin ponerte en contra de nadie, haz a tu manera al menos una cosa de las de siempre.',
    tense:
      'Inquietud en las piernas. Estas horas toleran mal la espera, el «ya veremos», la mano en el hombro no solicitada. Que te muevas es lo de menos; lo de más, que avises. «Necesito un rato» es una frase corta que evita muchas explicaciones largas.',
  },
  neptune: {
    conjunction:
      'Horas porosas. Entra el estado de ánimo del vagón entero, la tristeza de la canción, la alegría de una desconocida con globos. Hay poesía en tanta apertura, y algún cansancio. Un poco de orilla ayuda: baja la luz, apaga lo que suene, quédate con una sola imagen.',
    harmonious:
      'Sueñas con los ojos abiertos y no se te quema la comida. En este rato la intuición sopla bajito y suele atinar, sobre todo en asuntos de cariño. Ponte música mientras haces lo de todos los días; hay una dulzura disponible que no requiere explicaciones ni testigos.',
    tense:
      'Andan las señales borrosas y el corazón completa lo que no ve. Puedes echar de menos algo que nunca existió del todo, o cargar con un pesar prestado. No lo persigas. Un paseo, agua en la cara, una tarea manual y sencilla devuelven el dibujo a las cosas.',
  },
  pluto: {
    conjunction:
      'Está bien sentir fuerte. La emoción baja en ascensor hasta la última planta, donde lo tibio no convence y una mirada o una pregunta remueven mucho, y luego, pasadas unas horas, vuelve a subir. Entre tanto, papel y pluma, o alguien capaz de escuchar sin mirar el teléfono.',
    harmonious:
      'Ves el fondo del estanque y no asusta. En este rato cuesta poco reconocer una necesidad antigua, soltar un reproche caducado o decir algo verdadero a media voz. La confianza que nace de una confidencia así, breve y bien elegida, suele durar más que la noche en que se hizo.',
    tense:
      'Celos, sospecha, ganas de saberlo todo: la emoción pide las llaves. Rara vez las necesita. Durante unas horas resulta más sabio no interrogar, no registrar, no insistir. Escucha la inquietud como quien oye una tubería vieja; avisa de algo tuyo, en alguna pared, y hay tiempo de mirarlo.',
  },
  ascendant: {
    conjunction:
      'Ponte ropa cómoda: se te va a ver el humor en la cara, y esta vez no importa. Apareces ante los demás con menos barniz, y esa cercanía invita a acercarse. Por unas horas, saludar por el nombre y dejarte cuidar un poco son casi la misma cosa.',
    harmonious:
      'Caes bien sin hacer nada especial. La gente te cuenta cosas en la fila, los perros se dejan acariciar, el portero te da la razón. Por unas horas, tu manera de estar contagia sosiego, y hasta un encuentro casual puede dejarte un buen sabor.',
    tense:
      'Cada gesto ajeno parece dirigido a ti. Durante un rato se mezclan tus necesidades con las de quien está enfrente, y no queda claro quién consuela a quién. Da un paso atrás, real, de los que se miden en baldosas. Con medio metro más, la escena se entiende.',
  },
  midheaven: {
    conjunction:
      'Lo íntimo sube al escenario por unas horas. Tu trabajo puede pedirte tacto, o es la gente quien percibe en lo que haces un cariño que no aparece en el contrato. Escucha a quien llegue con un problema: en ese rato, tu autoridad consiste en prestar atención.',
    harmonious:
      'Oficio y ánimo van del brazo. La tarea del día recibe una pizca de intuición, y alguien con voz y voto puede notarlo. Si tenías dudas sobre un paso profesional, consúltalo con el cuerpo: fíjate en si respiras mejor al imaginarlo o al descartarlo.',
    tense:
      'La cabeza en el encargo y el corazón en la cocina, o al revés. Pasarán unas horas antes de que se pongan de acuerdo, y en dos lugares no se puede estar, por mucho que ambos te reclamen. Elige uno sin remordimiento. Al otro le bastará, casi siempre, con una palabra cariñosa.',
  },
};
