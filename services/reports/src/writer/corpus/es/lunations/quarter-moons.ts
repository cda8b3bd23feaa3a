export const quarterMoons = {
  first_quarter:
    'El cuarto creciente llega con las mangas subidas. Lo que se deseaba al comenzar el ciclo tropieza ahora con horarios, reparos y una pizca de pereza, y es justo en ese tropiezo donde se decide si iba en serio. Actúa en pequeño, corrige pronto. Un obstáculo bien mirado suele traer escrita la siguiente instrucción.',
  last_quarter:
    'La Luna sale tarde y a media mañana sigue en el cielo, pálida, como quien se queda a recoger. El cuarto menguante invita a revisar lo vivido en estas semanas, soltar una carga y cambiar de parecer sin avergonzarse. Cierra una cosa. El próximo comienzo te lo encontrará todo más despejado.',
};
