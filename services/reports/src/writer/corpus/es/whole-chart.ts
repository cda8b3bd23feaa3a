import type { WholeChartCorpus } from '../whole-chart.ts';
import { sunAndMoon } from './sun-and-moon.ts';

export const wholeChart: WholeChartCorpus = {
  sunAndMoon,
  aspectKinds: {
    conjunction: [
      'Dos planetas en un mismo lugar forman una conjunción. Comparten el turno, para lo bueno y para lo menos bueno: ninguno habla sin que el otro intervenga, y distinguir quién empezó a hablar requiere oído y algunos años.',
      'En una conjunción dos planetas están codo con codo, tan cerca que han de compartir el escritorio. Pidas lo que pidas a uno, el otro ya ha leído la carta. Eso les da fuerza y hace que cueste distinguirlos.',
      'Donde dos planetas coinciden en un mismo punto, la tradición habla de conjunción. Tiene más de matrimonio que de amistad: llevan juntos la casa, y lo que uno trae lo comen los dos.',
      'La conjunción mezcla dos colores en un solo bote. Sale un tercero, muy tuyo, y puede sorprenderte que otras personas guarden los dos en frascos separados.',
    ],
    sextile: [
      'El sextil es un ofrecimiento. A sesenta grados de distancia, los dos astros se tratan con cordialidad y sin empujar, de modo que lo que podrían hacer juntos espera a que alguien lo pida. Con un poco de iniciativa suele bastar.',
      'Sesenta grados forman un sextil, que es como un buen vecino: servicial, discreto y contento de que cuentes con él. Más de un talento de esta clase duerme hasta que alguien le encuentra uso.',
      'Dos planetas en sextil tienen entre sus huertos un sendero que nadie ha vallado. Nadie te obliga a tomarlo, aunque conviene acostumbrarse a ir de visita.',
      'El sextil une planetas separados por la sexta parte del círculo. Da maña más que don: algo que aprendes antes que otros, una vez que te has decidido a aprenderlo.',
    ],
    square: [
      'Noventa grados hacen una cuadratura, el aspecto de las obras. Hay ruido, roces y un plano que hubo que corregir; y de ahí, con más frecuencia que de la comodidad, termina por levantarse algo.',
      'En una cuadratura dos planetas se estorban en ángulo recto, como carros en un cruce. Del empujón sale energía y, con algo de práctica, una notable destreza en los cruces.',
      'Los planetas que distan noventa grados forman una cuadratura, y ninguno deja en paz al otro. Tenerla es incómodo y no tenerla sería peor, ya que casi todo aquello de lo que alguien se enorgullece esconde una cuadratura en los cimientos.',
      'La cuadratura es la piedrecita en el zapato de una carta. Se puede cojear, se puede maldecir y se puede parar a remediarlo; quien tiene muchas suele acabar andando muy bien.',
    ],
    trine: [
      'En el trígono, un tercio del círculo separa a los dos planetas, y todo rueda cuesta abajo. Los talentos de esta clase salen con tanta facilidad que quien los tiene es a veces la última persona en llamarlos talentos.',
      'A ciento veinte grados de distancia, dos planetas están en trígono y se entienden sin hablar. Lo que hacen juntos te cuesta tan poco que puedes olvidarte de apreciarlo, o de usarlo.',
      'El trígono es el sofá de los aspectos. Da gusto tenerlo, la gente se sienta contigo de buena gana y, a ciertas horas, hace falta decisión para levantarse y convertir en algo tanta facilidad.',
      'Los planetas en trígono se criaron, por así decirlo, en el mismo pueblo. Se pasan las cosas sin más trámite, y su don es de esos de los que se dice: pero si eso lo hace cualquiera.',
    ],
    opposition: [
      'Cuando dos planetas se miran desde los extremos de la carta están en oposición. Puede que vivas uno y encuentres el otro en alguien, hasta que un día adviertes que sostienes la cuerda por los dos cabos.',
      'Una oposición coloca a dos planetas en los extremos de un balancín. Mientras cada uno se empeñe en su lado, uno de ellos estará en el aire; el placer empieza cuando aprenden a darse impulso por turnos.',
      'Entre los planetas en oposición hay medio círculo, de modo que se ven con claridad y nunca de cerca. A menudo, el que te resulta menos propio lo representa alguien de tu vida, y lo representa bastante bien.',
      'Dos planetas en las puntas de la carta tienen en medio un campo. A través de él se puede reñir o negociar. La oposición da personas que saben que todo asunto tiene otro lado, porque se han sentado en los dos.',
    ],
  },
  hemispheres: {
    meaning: [
      'También conviene ver cómo se asienta una carta. Los planetas que están sobre el horizonte viven a cielo abierto, entre la gente; los que quedan debajo trabajan en casa y a solas. La mitad oriental comienza las cosas, y la occidental responde.',
      'Una carta puede cortarse por la mitad de dos maneras. El horizonte separa lo que se vive a la vista de todos de lo que se hace en casa y a solas; el meridiano deja al este la iniciativa y al oeste la respuesta. Lo que interesa es de qué lado cae el peso.',
      'Antes de cerrar la cuenta de los planetas, conviene hacerla por lados. Sobre el horizonte está la plaza, debajo la casa; al este quien propone, al oeste quien contesta. Es aritmética sencilla, y da que pensar.',
    ],
    above:
      'La mayor parte de tus planetas está sobre el horizonte. Sueles averiguar quién eres en público, a través de tareas, encuentros y opiniones que se ven desde la calle. Lo que ocurre en privado merece la misma atención, y rara vez la pedirá.',
    below:
      'La mayor parte de tus planetas está bajo el horizonte. Mucho de lo que vives sucede dentro: en la reflexión, en la familia, en un trabajo que nadie mira. Quizá tengas que recordarle al mundo que existes. Por lo general, se alegra de saberlo.',
    evenly: {
      bothAbove:
        'Arriba y abajo, tus planetas se reparten con bastante justicia, aunque el Sol y la Luna quedaron los dos a la vista. Lo que quieres y lo que sientes se nota pronto desde fuera; para lo demás conservas una trastienda bien surtida. Enséñala a quien pregunte.',
      bothBelow:
        'Ninguna de las dos mitades se lleva la carta, pero el Sol y la Luna están bajo el horizonte. Te mueves con soltura entre la gente y, sin embargo, lo que te sostiene se decide en casa, antes de que llame nadie. Cuando algo importe de verdad, date ese rato previo.',
      sunAbove:
        'Los planetas andan repartidos, y las dos luces también: el Sol sobre el horizonte, la Luna por debajo. Te expones de día y guardas el sentimiento para la familia, un arreglo que funciona mientras cada uno le cuente al otro cómo fue la jornada.',
      moonAbove:
        'Hay casi tanto por encima del horizonte como por debajo, y las luces se cruzan: la Luna a la vista, el Sol en casa. La gente ve antes lo que sientes que lo que te propones. Cuenta tus planes, aunque sea a una sola persona; ganan peso al oírlos.',
    },
    east: 'De lado a lado, el peso cae hacia el este, donde comienza el día. Esperar a que te inviten no va contigo; actúas según tu propia lectura de las cosas, y descubres tarde, casi siempre con provecho, cuánto puede hacerse entre dos.',
    west: 'De lado a lado, el peso cae hacia el oeste, por donde el día se va tras los tejados de los demás. Te despliegas al responder: una llamada, una compañía, una visita inesperada sacan de ti lo que la soledad no sacaría. Guarda una decisión por semana que sea solo tuya.',
  },
};
