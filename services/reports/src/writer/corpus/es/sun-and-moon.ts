import type { Element } from '@astrall/astrology/chart.ts';

export const sunAndMoon: Record<Element, Record<Element, string>> = {
  fire: {
    fire: 'En ti el querer y el sentir salen a la calle a la misma hora, sin esperarse. El Sol y la Luna comparten temperamento, de modo que casi nunca dudas si tienes ganas de hacer lo que has decidido: ya estás en ello, y se te oye. Lo que cuesta es la pausa. Quienes te quieren aprenden a llamarte a cenar con media hora de adelanto.',
    earth:
      'El Sol tiene prisa y la Luna pregunta si hay mantas. Con los dos bajo el mismo techo, tus arranques van mejor provistos de lo que parece desde fuera: te lanzas, pero con la comida en el bolso y las luces apagadas. A veces una mitad se impacienta con la otra. Fíjate, sin embargo, en cuántas de tus aventuras llegaron a puerto gracias a la que hacía el equipaje.',
    air: 'Hay en ti una chispa y, al lado, alguien que la comenta. El Sol decide de una vez; la Luna prefiere mirar lo sentido desde el balcón, ponerle nombre, contarlo bien. De ese dúo sale una compañía animadísima, en la que hasta las penas tienen gracia. Solo que algunas habrían preferido un rato de silencio antes de convertirse en anécdota.',
    water:
      'Quien te ha visto llegar a una fiesta no imagina lo que te llevas después a la almohada. El Sol va de frente; la Luna guarda cada mirada, cada tono, y de madrugada los repasa. No hay en ello contradicción alguna que arreglar. De esa hondura saca tu valentía sus motivos, y por eso sabes dar la cara, sobre todo, cuando es por alguien.',
  },
  earth: {
    fire: 'Por fuera, un paso seguro; por dentro, una banda de música. Lo que te propones pide tiempo y buenos materiales, pero el ánimo se te enciende con una facilidad que pocos sospechan y quisiera el resultado esta misma tarde. El Sol pone los cimientos; la Luna inaugura antes de que seque la pintura. Con todo, nadie disfruta tanto de la obra.',
    earth:
      'Lo que buscas y lo que te consuela están hechos del mismo material, y se nota en tu manera de quedarte. El Sol trabaja, la Luna guarda; entre ambos levantan una vida en la que cada cosa tiene su sitio y su historia. Pocos imprevistos te alteran, y esos pocos te alteran mucho. De tarde en tarde, un desvío sin motivo te enseña que la ruta de siempre también era una elección.',
    air: 'Las manos piden tarea y el corazón pide conversación. Durante el día el Sol reúne, calcula, deja listo; al anochecer la Luna necesita contárselo a alguien y oír qué opina, porque en ti lo sentido se aclara al decirlo. De esa mezcla nacen ideas que caben en una caja de herramientas. Una tristeza, en cambio, se deja explicar muy bien y vuelve a la noche siguiente, a ver si esta vez la dejan sentarse.',
    water:
      'Cuidas con cosas: una comida a su hora, un abrigo prestado, el trámite que otra persona no se atrevía a empezar. El Sol busca lo útil y la Luna intuye para quién, y así tu constancia nunca resulta fría. Notas la necesidad ajena antes de que se anuncie. La tuya la guardas en el último estante; convendría que alguien supiera dónde está la escalera.',
  },
  air: {
    fire: 'Una idea te cruza por la cabeza y el corazón ya tiene los zapatos puestos. El Sol se interesa por todo; la Luna se entusiasma por casi todo, y entre la curiosidad y el impulso la vida contigo tiene pocas tardes lentas. Convences porque eres la primera persona en dejarse convencer. A la mañana siguiente, con la euforia en el perchero, las buenas ideas siguen ahí y se dejan contar con los dedos.',
    earth:
      'Tu pensamiento viaja con poco equipaje y tus afectos prefieren el asiento de siempre. Puedes pasar por diez asuntos en una conversación y necesitar después la misma taza, el mismo orden en el estante, los ruidos conocidos en el cuarto de al lado. El Sol y la Luna no discuten por ello: uno sale a ver mundo, la otra le guarda el sitio. Tus mejores ocurrencias saben volver.',
    air: 'Entiendes lo que sientes cuando encuentras la frase. El Sol y la Luna miran desde cierta distancia, comparan, piden otra opinión, y esa claridad hace de ti una compañía justa y divertida incluso en los malos ratos. Hay emociones, no obstante, que entran por otro lado: por una melodía, por el olor de un guiso, por un abrazo que nadie ha analizado. A esas no hace falta contestarles.',
    water:
      'Arriba, una habitación con mucha luz donde todo se conversa; debajo, una corriente que no siempre sube a la charla. El Sol razona y la Luna presiente, y rara vez terminan a la misma hora. Por eso puedes explicar con brillantez algo que todavía te duele, y desconcertar a quien creyó la explicación. Lo presentido suele acertar, aunque tarde más en encontrar los verbos.',
  },
  water: {
    fire: 'Tus motivos vienen de lejos, de una lealtad o de una ternura antigua; tus reacciones, en cambio, son de este mismo minuto. El Sol siente despacio y en profundidad, la Luna salta. Así se explica que defiendas con tanto ímpetu a quien quieres, y que alguna herida salga a la calle vestida de enojo. Quien conoce las dos mitades sabe esperar un poco: detrás del portazo viene siempre lo que querías decir.',
    earth:
      'Lo que sientes busca dónde apoyarse y lo encuentra cerca: una receta, un jardín, una tarea que alivie a alguien. El Sol imagina, la Luna pone los platos. A tu lado la gente baja la guardia porque no juzgas ni te asustas, y además ofreces algo caliente. Lo difícil, para ti, es llegar con las manos vacías. Te abren igual, por si lo dudabas.',
    air: 'Una mitad se sumerge y la otra toma notas. Vives guiándote por lo que te conmueve, pero en plena emoción algo en ti se aparta un paso, observa, hasta hace un comentario ingenioso. El Sol querría fundirse; la Luna, entender. Hay quien se desorienta y ya no sabe dónde encontrarte. Estás, en realidad, en los dos sitios, y desde esa doble ventana se escriben los buenos poemas.',
    water:
      'Nada en ti tiene paredes muy gruesas. Conoces por contacto, perdonas porque comprendes, recuerdas con la piel, y es casi imposible engañarte acerca de un estado de ánimo. El Sol y la Luna se entienden sin hablar, lo cual es hermoso y deja muchas cosas sin decir. Cuando la marea es ajena cuesta devolverla. Ayudan los bordes sencillos: una hora fija, una amistad seca y risueña, el olor de tu propio café.',
  },
};
