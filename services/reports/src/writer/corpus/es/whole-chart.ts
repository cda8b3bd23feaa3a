import type { WholeChartCorpus } from '../whole-chart.ts';
import { sunAndMoon } from './sun-and-moon.ts';

export const wholeChart: WholeChartCorpus = {
  sunAndMoon,
  aspectKinds: {
    conjunction:
      'Dos planetas en un mismo lugar forman una conjunción. Comparten la voz, para lo bueno y para lo menos bueno: ninguno habla sin que el otro intervenga, y distinguir quién empezó la frase requiere oído y algunos años.',
    sextile:
      'El sextil es un ofrecimiento. A sesenta grados de distancia, los dos astros se tratan con cordialidad y sin empujar, de modo que lo que podrían hacer juntos espera a que alguien lo pida. Con un poco de iniciativa suele bastar.',
    square:
      'Noventa grados hacen una cuadratura, el aspecto de las obras. Hay ruido, roces y un plano que hubo que corregir; y de ahí, con más frecuencia que de la comodidad, termina por levantarse algo.',
    trine:
      'En el trígono, un tercio del círculo separa a los dos planetas, y todo rueda cuesta abajo. Los talentos de esta clase salen con tanta facilidad que quien los tiene es a veces la última persona en llamarlos talentos.',
    opposition:
      'Cuando dos planetas se miran desde los extremos de la carta están en oposición. Puede que vivas uno y encuentres el otro en alguien, hasta que un día adviertes que sostienes la cuerda por los dos cabos.',
  },
  hemispheres: {
    meaning: [
      'También conviene ver hacia dónde se inclina una carta. Los planetas que están sobre el horizonte viven a plena luz, entre la gente; los que quedan debajo trabajan en casa y a solas. La mitad oriental comienza las cosas, y la occidental responde.',
      'Una carta puede cortarse por la mitad de dos maneras. El horizonte separa lo que se vive a la vista de todos de lo que se hace en casa y a solas; el meridiano deja al este la iniciativa y al oeste la respuesta. Lo que interesa es de qué lado cae el peso.',
      'Antes de cerrar la cuenta de los planetas, merece la pena hacerla por lados. Sobre el horizonte está la plaza, debajo la casa; al este quien propone, al oeste quien contesta. Es aritmética sencilla, y dice más de lo que parece.',
    ],
    above:
      'La mayor parte de tus planetas está sobre el horizonte. Sueles averiguar quién eres en público, a través de tareas, encuentros y opiniones que se ven desde la calle. Lo que ocurre de puertas adentro merece la misma atención, y rara vez la pedirá en voz alta.',
    below:
      'La mayor parte de tus planetas está bajo el horizonte. Mucho de lo que vives sucede dentro: en la reflexión, en la familia, en un trabajo que nadie mira. Quizá tengas que recordarle al mundo que existes. Por lo general, se alegra de saberlo.',
    evenly: {
      bothAbove:
        'Arriba y abajo, tus planetas se reparten con bastante justicia, aunque el Sol y la Luna quedaron los dos a la vista. Lo que quieres y lo que sientes se nota pronto desde fuera; para lo demás conservas una trastienda bien surtida. Merece la pena enseñarla de vez en cuando.',
      bothBelow:
        'Ninguna de las dos mitades se lleva la carta, pero el Sol y la Luna están bajo el horizonte. Te mueves con soltura entre la gente y, sin embargo, lo que te sostiene se decide en casa, antes de abrir la puerta. Cuando algo importe de verdad, date ese rato previo.',
      sunAbove:
        'Los planetas andan repartidos, y las dos luces también: el Sol sobre el horizonte, la Luna por debajo. Das la cara de día y guardas el sentimiento para la mesa de la cocina, un arreglo que funciona mientras cada uno le cuente al otro cómo fue la jornada.',
      moonAbove:
        'Hay aquí casi tanto por encima del horizonte como por debajo, y las luces se cruzan: la Luna a la vista, el Sol en casa. La gente ve antes lo que sientes que lo que te propones. Di tus planes en voz alta, aunque sea a una sola persona; ganan cuerpo al oírlos.',
    },
    east: 'De lado a lado, el peso cae hacia el este, donde comienza el día. Esperar a que te inviten no va contigo; actúas según tu propia lectura de las cosas, y descubres tarde, casi siempre con provecho, cuánto puede hacerse entre dos.',
    west: 'De lado a lado, el peso cae hacia el oeste, por donde la luz se va tras los tejados de los demás. Te despliegas al responder: una pregunta, una compañía, una visita inesperada sacan de ti lo que la soledad no sacaría. Guarda una decisión por semana que sea solo tuya.',
  },
};
