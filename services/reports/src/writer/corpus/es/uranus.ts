import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const uranusInSign: Record<Sign, Turning> = {
  aries: [
    'Quienes nacieron en estos años traen prisa por estrenar el mundo y poca paciencia con los manuales. En ti puede notarse en decisiones tomadas de golpe, un corte de pelo, una renuncia, un viaje solo de ida, que luego resultan tener su lógica. Tu arrojo despeja caminos. Antes de romper, eso sí, mira si basta con abrir.',
    'Alguien tiene que tocar la campana, y tu grupo de edad suele ofrecerse. Lo que quiere es empezar sin pedir permiso; tú conoces la sensación, en la decisión súbita, la carpeta cerrada de golpe, el tren que tomaste porque estaba ahí. Te favorece ir delante. También te favorecería decir adónde vas, para que quienes te quieren lleguen a su paso.',
  ],
  taurus: [
    'Lo sólido se mueve bajo los pies de tu generación, a la que le toca inventar otra manera de ganarse el pan, de cultivar, de poseer. Tal vez te sorprendas regalando lo que guardabas o criando tomates en la azotea con un artilugio casero. Hay en tus cambios una terquedad útil. Conserva, con todo, una rutina que no discutas.',
    'Nada les parece tan movible a tus contemporáneos como lo que se daba por fijo: los salarios, los campos, las casas, el precio del pan. Quizá te desprendas sin pena de lo que otros aseguran y te aferres a algún tesoro raro que no vale nada. La tierra misma es tu laboratorio. Cuando vuelvas a darle la vuelta a todo, retira antes los vasos.',
  ],
  gemini: [
    'Una manera nueva de hablar recorre a la gente de tu edad: palabras recién acuñadas, ideas que saltan la valla. Tú participas cuando resuelves de un fogonazo lo que llevaba meses atascado, o dices en público lo que descoloca a la sala. Como la mente se te adelanta, vuelve alguna vez por quienes quedaron dos ideas atrás.',
    'Una curiosidad eléctrica llegó al mundo por aquellos años, y a ti te tocó tu parte. Haces conexiones como una centralita, entre personas, idiomas y medio chiste de ayer, y te aburres justo cuando los demás empiezan a entender. Quien lee despacio no piensa despacio. Deja de vez en cuando que alguien así te pregunte lo mismo otra vez.',
  ],
  cancer: [
    '¿Qué es una familia? Tu generación contesta a su modo, con casas abiertas, parentescos elegidos y cocinas donde manda quien llega primero. Quizá haya en tu historia una mudanza repentina o una tradición que un día dejaste de cumplir. Tienes arte para armar un refugio con cuatro cosas. Recuerda que la independencia no obliga a quemar el álbum de fotos.',
    'Con quienes nacieron cerca de ti en el tiempo compartes un cariño inquieto por la casa. Puede que hayas cambiado de sitio lo que es un hogar, quién entra en él, quién cocina y a quién se llama madre, y aquella mudanza que parecía huida fue a menudo búsqueda. La libertad y la sopa son compatibles. Conserva un cajón de fotos viejas, aunque no lo abras.',
  ],
  leo: [
    'Una creatividad insumisa atraviesa a quienes comparten tus años: hacen del escenario un laboratorio y del aplauso, algo que se puede rechazar. Tu parte asoma cuando te vistes, amas o diriges un equipo de un modo que nadie te había enseñado. Es una frescura contagiosa. Ahora bien, llevar siempre la contraria cansa pronto; guarda algo tuyo que no necesite sorprender.',
    'Hay un destello de teatro en la rebeldía de tu generación, como si la libertad hubiera que llevarla en la solapa. Tú puedes brillar cuando nadie contaba con una función y callar cuando todos han venido a verla. Lo que creas tiene que sorprenderte primero a ti. Para el arte es una buena regla; para un martes cualquiera, exigente.',
  ],
  virgo: [
    'La revolución de tu generación cabe en una caja de herramientas. Quiere cambiar los métodos, la comida, el cuidado de lo cotidiano, y desconfía de la costumbre que solo alega su antigüedad. De ti puede salir la solución ingeniosa que ahorra una hora a todos. Acepta también los días sin mejora posible: hay desórdenes vivos que no pedían arreglo.',
    'Las revoluciones pequeñas son las que tu generación ha hecho de verdad: cómo se come, se ordena, se repara, se cuida y se llena un formulario. Es probable que veas de un vistazo qué paso sobra en cualquier trámite, y que sufras cuando lo dan de todos modos. La gente le tiene apego a su paso inútil. Déjale uno y quita otro.',
  ],
  libra: [
    'Casarse o no, compartir techo o solo los domingos, discutir las reglas antes de firmarlas: la gente nacida en este tramo ensaya otras formas de estar en pareja y de hacer justicia. Contigo los vínculos necesitan holgura. Das libertad con elegancia y la esperas de vuelta. A quien te quiere, sin embargo, le ayuda saber a qué hora piensas volver.',
    'Cómo deben vivir dos personas estaba en discusión cuando llegaste, y desde entonces no ha quedado del todo claro. Tal vez necesites mucho aire en cualquier vínculo y entiendas lo justo como algo que han de inventar entre las dos. Eso hace interesante tu compañía. Un aviso antes de cada cambio de reglas la haría, además, apacible.',
  ],
  scorpio: [
    'Ves enseguida el hilo oculto, y te tienta tirar de él. Es costumbre de tu generación, que desentierra lo callado: el deseo, la pérdida, el poder de unos sobre otros. Un tabú roto a tiempo quizá te haya traído más alivio que escándalo. Pide permiso, de todos modos: no todo el mundo descansa con la lámpara encendida.',
    'Donde otras generaciones bajaban la voz, la tuya encendió la luz. Lo que se guardaba en armarios, en bancos y en alcobas siempre te ha parecido de interés público, y eres capaz de abandonar en una noche lo que te había sujetado media vida. Semejante hondura escasea. Hay secretos, con todo, que no son más que el jardín de alguien.',
  ],
  sagittarius: [
    'Ninguna frontera les parece definitiva a quienes vinieron al mundo por estos años. Mezclan credos, cambian de carrera, estudian lo que ayer no existía. De ti puede esperarse un viaje decidido en el desayuno y una opinión que, al regreso, ya es otra. Espléndida libertad. Dale también una raíz, y un maestro al que no quieras superar.',
    'A la gente de tus años es difícil convertirla y fácil inspirarla. Dale un horizonte y hará la maleta; dale un credo y preguntará quién lo escribió. Quizá hayas tenido varias filosofías, todas sinceras, y aprendido más de maestros sin título que de los otros. Haz la mochila ligera, faltaría más. El carné de la biblioteca casi no pesa.',
  ],
  capricorn: [
    'A tu generación no le bastan los edificios heredados: quiere golpear cada muro con los nudillos y saber cuál sostiene y cuál solo adorna. En el trabajo, tal vez respetes la función antes que el cargo, y se te note. Innovas en serio, con plano y plazos. Ojalá el plano incluya una terraza, porque también se reforma para descansar.',
    'El respeto nunca fue automático para quienes llegaron cuando tú: un despacho, un cargo, una pared con retrato han de demostrar antes para qué sirven. Puede que reformes mejor desde dentro, con educación y a una hora en que nadie mira. Construye lo que vendrá antes de firmar el derribo. Seguro que en el tercero todavía vive alguien.',
  ],
  aquarius: [
    'El futuro, para quienes crecieron contigo, es una obra colectiva que cabe en un garaje. Comparten inventos, recelan de los tronos y reconocen como familia a personas muy lejanas. Quizá notes en ti la alegría de no parecerte a nadie y, a ratos, el frío que la acompaña. Tu diferencia es valiosa; no hace falta demostrarla cada mañana.',
    'Perteneces a un grupo que se encuentra a gusto en el mañana. Para esa gente la distancia es un detalle técnico y la autoridad una manía de los mayores, y nada le divierte tanto como montar algo que nadie había encargado. La soledad de quien inventa quizá te resulte conocida. Se pasa, por lo general, en cuanto se suma otro par de manos.',
  ],
  pisces: [
    'Los sueños de tu generación llegan a sacudidas, como una emisora que se cuela en mitad de la noche. Música, fe, imágenes hechas con aparatos nuevos: todo le sirve para imaginar otro modo de vivir. Tus corazonadas aciertan a veces de manera desconcertante, y otras se equivocan con idéntica convicción. Apúntalas en una libreta y compáralas luego con los hechos.',
    'Entre dos emisoras, en pleno ruido, los de tus años oyen música. Mezclan lo que estaba separado, el rezo y la ironía, el estudio y la playa, y tus mejores ideas se deben, tal vez, a un estado de ánimo, a un sueño, a un fallo de la transmisión. No todas las señales son para ti. Las que vuelven tres mañanas seguidas, muy posiblemente sí.',
  ],
};
