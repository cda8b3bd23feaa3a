import type { Sign } from '@astrall/astrology/chart.ts';

export const uranusIngresses: Record<Sign, string> = {
  aries:
    'Un fósforo recorre la época. Urano en Aries, unos siete años, dispara iniciativas individuales, inventos atrevidos, rebeldías de una sola persona que luego resultan ser de muchas. La historia parece ir sin frenos; alguien, entre tanto, aprende a conducir.',
  taurus:
    'Tiembla lo que parecía más quieto. Durante unos siete años, el paso de Urano por Tauro renueva la manera de cultivar, de pagar, de poseer, de sentirse a salvo. La terquedad se resiste. Los huertos en las azoteas llevan la delantera.',
  gemini:
    'Otra gramática anda por el aire. Urano en Géminis sacude durante unos siete años el lenguaje, la enseñanza, los transportes y los aparatos con que se habla, y las novedades se comentan antes de entenderse. Pensar por cuenta propia será lo más moderno.',
  cancer:
    'Las familias cambian de dibujo y las casas, de plano. Mientras recorre Cáncer, Urano inventa parentescos, modos de vivir, cocinas compartidas, otra forma de recordar. Hay desarraigo en ello y hay refugios que antes nadie había imaginado.',
  leo: 'El arte se rebela contra su marco. A lo largo de unos siete años, Urano en Leo electriza los escenarios, los amores, la idea misma de celebridad, y cualquiera puede ser protagonista de algo raro. Se aplaude distinto. También se juega de otra manera.',
  virgo:
    'Una revolución con bata de laboratorio. Urano en Virgo transforma métodos de trabajo, hábitos, herramientas humildes, y siete años después nadie entiende cómo se hacían antes las cosas. Los cambios más hondos caben en una caja de clavos.',
  libra:
    'El contrato entre las personas se imprime de nuevo. Durante su larga visita a Libra, Urano pone en cuestión parejas, leyes, modas y cortesías, y ensaya fórmulas más libres de convivencia. Al principio desafinan. Luego alguien las tararea.',
  scorpio:
    'Se destapan los pozos. Por unos siete años, Urano en Escorpio rompe tabúes, saca a la luz poderes ocultos, cambia lo que se entiende por intimidad. Es una energía brusca y honesta, con cierta vocación de cirujana de las costumbres.',
  sagittarius:
    'Las fronteras se vuelven puertas giratorias. Urano en Sagitario trastoca creencias, viajes, universidades, y por una buena temporada cualquiera puede aprender de cualquiera en el otro extremo del mapa. Habrá profetas de todos los colores. Buen calzado y sano escepticismo.',
  capricorn:
    'Crujen las escaleras del poder, y con razón. Mientras Urano atraviesa Capricornio se reinventan instituciones, jerarquías, la idea de éxito; lo antiguo que funcione quedará, con otra instalación eléctrica. Unos siete años de obras con la oficina abierta.',
  aquarius:
    'El inventor está en su propio garaje. Durante unos siete años, Urano en Acuario acelera la técnica, los movimientos sociales, la libertad de ser diferente en compañía. El futuro se vuelve conversación diaria. Falta recordar que también tiene vecinos.',
  pisces:
    'Relámpagos sobre el agua. El tránsito de Urano por Piscis renueva durante años el arte, la espiritualidad, las formas de la compasión, con intuiciones que se adelantan a su lenguaje. Hay confusión fértil. Quizá la próxima canción empiece pareciendo un desvarío.',
};
