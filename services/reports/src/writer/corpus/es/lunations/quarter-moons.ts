export const quarterMoons: Record<'first_quarter' | 'last_quarter', string[]> = {
  first_quarter: [
    'El cuarto creciente llega con las mangas subidas. Lo que se deseaba al comenzar el ciclo tropieza ahora con horarios, reparos y una pizca de pereza, y es justo en ese tropiezo donde se decide si iba en serio. Actúa en pequeño, corrige pronto. Un obstáculo bien mirado suele traer escrita la siguiente instrucción.',
    'Hay media Luna en lo alto de la tarde, y media respuesta sobre la mesa. En el cuarto creciente se nota qué parte del plan era deseo y qué parte tenía piernas. Refuerza esta última. No hace falta convencer a todo el mundo: basta con que alguien te ayude a mover el primer mueble.',
    'Una intención que ya tiene una semana empieza a pedir algo más que palabras. Este es el momento del ciclo en que conviene medir, llamar, comprar los clavos. Si encuentras resistencia, tómala como información gratuita sobre el terreno. El cuarto creciente aprecia a quien corrige el plano sin abandonar la obra.',
  ],
  last_quarter: [
    'La Luna sale tarde y a media mañana sigue en el cielo, pálida, como quien se queda a recoger. El cuarto menguante invita a revisar lo vivido en estas semanas, soltar una carga y cambiar de parecer sin avergonzarse. Cierra una cosa. El próximo comienzo te lo encontrará todo más despejado.',
    'De lo que empezó hace tres semanas ya se conoce el sabor. El cuarto menguante propone separar el grano de la cáscara: qué método repetirías, qué esfuerzo estaba de sobra, a quién le debes las gracias. Escríbelo antes de que se olvide. La próxima siembra se hace con esas notas.',
    'A esta altura del ciclo, la luz se mide por lo que se va. Los cajones, las costumbres y algunas obligaciones aceptan ahora una revisión sin nostalgia, y el alivio viene por donde menos se buscaba. El cuarto menguante no pide que renuncies a nada valioso; pregunta, nada más, si todavía lo usas.',
  ],
};
