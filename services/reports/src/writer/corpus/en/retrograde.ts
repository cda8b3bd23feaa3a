import type { Body } from '@astrall/astrology/chart.ts';

export const retrograde: Partial<Record<Body, string>> = {
  mercury:
    'On your birthday Mercury appeared to be moving backwards. Tradition reads this as a mind that reviews: you reconsider, reread, find the answer on the way home, and often understand best what you have gone over twice.',
  venus:
    'Seen from Earth, Venus was travelling backwards when you were born, which happens rarely. Affection may turn inward first in you: tastes form slowly, away from fashion, and old attachments are long thought about before they are understood.',
  mars: 'Few people are born while Mars goes backwards. Your energy is inclined to gather inside before it shows, so that you rehearse, hold back, come at a goal from behind, and surprise those who took the silence for consent.',
  jupiter:
    'Jupiter seemed to be going back the way it had come, as it does for some four months each year. Growth begins privately in you, perhaps: you prefer the convictions you have found for yourself to those that come ready-made.',
  saturn:
    'Backward motion, quite common for Saturn, is taken to move its authority indoors. The rules you obey most strictly may be your own, and nobody else has the power to relax them.',
  uranus:
    'For some five months of every year Uranus is retrograde, so you have plenty of company in this. The rebellion is often fought within first, and is complete before anyone outside hears the news.',
  neptune:
    'Neptune was in the retrograde part of its yearly course, as it is for nearly half of all people. Dreams and ideals may be lived inwardly, with a keen private sense of what is illusion and what is vision.',
  pluto:
    'Like almost half of humankind, you were born while Pluto was moving backwards. Deep change may go on in you with no outer event to announce it, underground, at its own unhurried pace.',
};
