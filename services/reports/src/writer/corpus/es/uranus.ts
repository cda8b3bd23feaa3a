import type { Sign } from '@astrall/astrology/chart.ts';

export const uranusInSign: Record<Sign, string> = {
  aries:
    'Quienes nacieron en estos años traen prisa por estrenar el mundo y poca paciencia con los manuales. En ti puede notarse en decisiones tomadas de golpe, un corte de pelo, una renuncia, un viaje solo de ida, que luego resultan tener su lógica. Tu arrojo despeja caminos. Antes de romper, eso sí, pregúntate si basta con abrir.',
  taurus:
    'Lo sólido se mueve bajo los pies de tu generación, a la que le toca inventar otra manera de ganarse el pan, de cultivar, de poseer. Tal vez te sorprendas regalando lo que guardabas o criando tomates en la azotea con un artilugio casero. Hay en tus cambios una terquedad útil. Conserva, con todo, una rutina que no discutas.',
  gemini:
    'Una manera nueva de hablar recorre a la gente de tu edad: palabras recién acuñadas, ideas que saltan la valla. Tú participas cuando resuelves de un fogonazo lo que llevaba meses atascado, o haces en voz alta la pregunta que descoloca a la sala. Como la mente se te adelanta, vuelve alguna vez por quienes quedaron dos frases atrás.',
  cancer:
    '¿Qué es una familia? Tu generación contesta a su modo, con casas abiertas, parentescos elegidos y cocinas donde manda quien llega primero. Quizá haya en tu historia una mudanza repentina o una tradición que un día dejaste de cumplir. Tienes arte para armar un refugio con cuatro cosas. Recuerda que la independencia no obliga a quemar el álbum de fotos.',
  leo: 'Una creatividad insumisa atraviesa a quienes comparten tus años: hacen del escenario un laboratorio y del aplauso, algo que se puede rechazar. Tu parte asoma cuando te vistes, amas o diriges un equipo de un modo que nadie te había enseñado. Es una frescura contagiosa. Ahora bien, llevar siempre la contraria cansa pronto; guarda algo tuyo que no necesite sorprender.',
  virgo:
    'La revolución de tu generación cabe en una caja de herramientas. Quiere cambiar los métodos, la comida, el cuidado de lo cotidiano, y desconfía de la costumbre que solo alega su antigüedad. De ti puede salir la solución ingeniosa que ahorra una hora a todos. Acepta también los días sin mejora posible: hay desórdenes vivos que no pedían arreglo.',
  libra:
    'Casarse o no, compartir techo o solo los domingos, discutir las reglas antes de firmarlas: la gente nacida en este tramo ensaya otras formas de estar en pareja y de hacer justicia. Contigo los vínculos necesitan ventanas. Das libertad con elegancia y la esperas de vuelta. A quien te quiere, sin embargo, le ayuda saber a qué hora piensas volver.',
  scorpio:
    'Ves enseguida el hilo oculto, y te tienta tirar de él. Es costumbre de tu generación, que desentierra lo callado: el deseo, la pérdida, el poder de unos sobre otros. Un tabú roto a tiempo quizá te haya traído más alivio que escándalo. Pide permiso, de todos modos: no todo el mundo descansa con la lámpara encendida.',
  sagittarius:
    'Ninguna frontera les parece definitiva a quienes vinieron al mundo por estos años. Mezclan credos, cambian de carrera, estudian lo que ayer no existía. De ti puede esperarse un viaje decidido en el desayuno y una opinión que, al regreso, ya es otra. Espléndida libertad. Dale también una raíz, y un maestro al que no quieras superar.',
  capricorn:
    'A tu generación no le bastan los edificios heredados: quiere golpear cada muro con los nudillos y saber cuál sostiene y cuál solo adorna. En el trabajo, tal vez respetes la función antes que el cargo, y se te note. Innovas en serio, con plano y plazos. Ojalá el plano incluya una terraza, porque también se reforma para descansar.',
  aquarius:
    'El futuro, para quienes crecieron contigo, es una obra colectiva que cabe en un garaje. Comparten inventos, recelan de los tronos y reconocen como familia a personas muy lejanas. Quizá notes en ti la alegría de no parecerte a nadie y, a ratos, el frío que la acompaña. Tu diferencia es valiosa; no hace falta demostrarla cada mañana.',
  pisces:
    'Los sueños de tu generación llegan a sacudidas, como una emisora que se cuela en mitad de la noche. Música, fe, imágenes hechas con aparatos nuevos: todo le sirve para imaginar otro modo de vivir. Tus corazonadas aciertan a veces de manera desconcertante, y otras se equivocan con idéntica convicción. Apúntalas en una libreta y compáralas luego con los hechos.',
};
