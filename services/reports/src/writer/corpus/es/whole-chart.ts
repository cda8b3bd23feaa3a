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
    meaning:
      'También conviene ver hacia dónde se inclina una carta. Los planetas que están sobre el horizonte viven a plena luz, entre la gente; los que quedan debajo trabajan en casa y a solas. La mitad oriental comienza las cosas, y la occidental responde.',
    above:
      'La mayor parte de tus planetas está sobre el horizonte. Sueles averiguar quién eres en público, a través de tareas, encuentros y opiniones que se ven desde la calle. Lo que ocurre de puertas adentro merece la misma atención, y rara vez la pedirá en voz alta.',
    below:
      'La mayor parte de tus planetas está bajo el horizonte. Mucho de lo que vives sucede dentro: en la reflexión, en la familia, en un trabajo que nadie mira. Quizá tengas que recordarle al mundo que existes. Por lo general, se alegra de saberlo.',
    evenly:
      'Arriba y abajo, tus planetas se reparten con bastante justicia. Puedes pasar de la plaza a la mesa de la cocina sin cambiar de voz, y cada uno de los dos lugares te da motivos para volver al otro.',
    east: 'De lado a lado, el peso cae hacia el este, donde comienza el día. Esperar a que te inviten no va contigo; actúas según tu propia lectura de las cosas, y descubres tarde, casi siempre con provecho, cuánto puede hacerse entre dos.',
    west: 'De lado a lado, el peso cae hacia el oeste, por donde la luz se va tras los tejados de los demás. Te despliegas al responder: una pregunta, una compañía, una visita inesperada sacan de ti lo que la soledad no sacaría. Guarda una decisión por semana que sea solo tuya.',
  },
};
