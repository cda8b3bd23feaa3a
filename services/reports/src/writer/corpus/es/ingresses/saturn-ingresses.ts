import type { Sign } from '@astrall/astrology/chart.ts';

export const saturnIngresses: Record<Sign, string> = {
  aries:
    'Aprender a empezar en serio: esa es la lección colectiva de Saturno en Aries, a lo largo de unos dos años y medio. Se examinan los liderazgos, la impaciencia, el valor de verdad. Los impulsos que aguanten la prueba se volverán oficio.',
  taurus:
    'Se cuentan las monedas y se revisan las vigas. Durante unos dos años y medio, Saturno en Tauro pone el acento en lo que sostiene la vida material: trabajo, suelo, alimentos, hábitos de consumo. Menos brillo y más solidez, con paciencia campesina.',
  gemini:
    'Las palabras pasan a pesar lo que dicen. Con la entrada de Saturno en Géminis llega un tiempo largo de rigor en la información, la enseñanza, los acuerdos hablados. Se comprueban las fuentes. Aprender bien una cosa vuelve a tener prestigio.',
  cancer:
    'Hacer habitable el deber. Saturno recorre Cáncer unos dos años y medio y obliga a pensar en la vivienda, la familia, quién cuida a quién y con qué apoyo. Se levantan refugios más realistas. La ternura también necesita turnos.',
  leo: 'A los escenarios les ponen inspección. En su etapa por Leo, Saturno exige que detrás del carisma haya trabajo, y que la alegría sea algo más que ruido. Durante un par de años largos madura lo creativo y se jubila cierta vanidad.',
  virgo:
    'Llega una época de lupa y destornillador. Saturno en Virgo revisa métodos, condiciones de trabajo, la calidad de lo que se sirve cada día, y valora a quienes hacen bien lo que nadie mira. El perfeccionismo pedirá, a ratos, que le abran la ventana.',
  libra:
    'Los compromisos se leen enteros antes de firmarse. Saturno se siente respetado en Libra y, durante unos dos años y medio, busca justicia con procedimiento, parejas con acuerdos claros, una belleza sobria. La cortesía se vuelve una cosa seria.',
  scorpio:
    'Se abre el archivo que nadie quería consultar. El paso de Saturno por Escorpio, largo y exigente, trata de deudas, confianzas, secretos compartidos, y enseña a gobernar lo intenso. De lo que se enfrente con calma quedará una fuerza poco vistosa.',
  sagittarius:
    'La fe pide pruebas y el viaje, permiso. Mientras Saturno transita Sagitario se repasan creencias, leyes, estudios, promesas de horizonte, y caen las que no tenían fondo. Dos años y medio para volver a creer con los ojos bien abiertos.',
  capricorn:
    'Vuelve el maestro de obras a su propio taller. Saturno en Capricornio endurece los criterios y premia la competencia: instituciones, carreras y proyectos se miden por lo que aguantan. Es una época sobria, de escaleras largas y barandillas fiables.',
  aquarius:
    'Las utopías presentan el presupuesto. Durante unos dos años y medio, Saturno en Acuario organiza lo colectivo: redes, reglas comunes, libertades con responsabilidad. Cabe la frialdad y cabe la justicia. Quien proponga algo nuevo hará bien en traer el calendario.',
  pisces:
    'Se le pone orilla al mar, con respeto. A lo largo de su paso por Piscis, Saturno da forma a los sueños, sobriedad a la compasión y límites a la confusión general. Los artistas trabajan con horario. Los consuelos fáciles se evaporan.',
};
