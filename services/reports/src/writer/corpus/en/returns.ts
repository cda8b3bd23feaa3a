import type { Body } from '@astrall/astrology/chart.ts';

export const returns: Partial<Record<Body, string>> = {
  sun: 'Your personal new year. The Sun stands again exactly where it stood at your birth, and astrologers have long read this moment as the overture to the twelve months that follow. Choose the company and the mood with some care. What would you like to be one year older in? Write down a line about it.',
  moon: 'Once in every month the Moon passes the place it had when you were born, and your feelings tune themselves to their original pitch. Notice what you reach for: a person, a flavour, a kind of quiet. It tells you what needs nourishing in the weeks to come, more reliably than any plan could.',
  mercury:
    'Mercury has completed its yearly round and comes home to your own way of thinking. Old opinions can be retired with thanks, a neglected subject taken up, a manner of speaking refreshed. Begin a notebook or simply a better conversation. The questions you ask in these days like to stay for a year.',
  venus:
    'Taste and tenderness begin a new round as Venus regains the place it held at your birth. Look over what you love, as one looks over a garden before the season: something has outgrown its pot, something wants dividing, and there is room for one extravagant bloom. Let affection know that it is appreciated.',
  mars: 'A cycle of will closes, and another one draws breath. Mars comes back to its birthplace in your chart about every two years, bringing an appetite for action that is wholly yours. Drop the contest you have already won or ceased to care for. Then choose a new effort, and let the body vote.',
  jupiter:
    'Twelve years have gone into this harvest of experience, and Jupiter is back at the gate where it set out. Think of who you were last time, what you hoped for and believed in. Some of it came, some of it was exchanged for better. Frame the next hope generously, with space in it for other people.',
  saturn:
    'Saturn needs about twenty-nine years to return, so that most people meet this threshold two or three times in a life. It asks adult questions in a level voice: what have you built, is it yours, would you do it again? Answer without haste. Everything you renew from here has the weight of a free choice.',
  uranus:
    'Some eighty-four years make one circuit of Uranus, and reaching its starting point is an achievement with a sense of humour. The rebel of the cradle greets you as an equal. There is nobody left to impress, and a great deal to say. Try something you have never tried, on principle and before tea.',
};
