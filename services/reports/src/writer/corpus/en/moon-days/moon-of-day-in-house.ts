import type { House } from '@astrall/astrology/chart.ts';

export const moonOfDayInHouse: Record<House, string> = {
  1: 'You set the tone wherever you go, so check which one you are carrying before you open the door. Looks, pace and appetite matter. Suit yourself in one visible way, even if it is only the scarf.',
  2: 'Attention turns to what is yours: the purse, the larder, your talents and the price you put on them. Tend one of them quietly. A meal made from what is already in the cupboard would express the day exactly.',
  3: 'The day comes in small pieces, calls, errands, a chat with a neighbour, and each may hold a crumb of something interesting. Write back. A brother or sister, by blood or by choice, could be waiting to hear from you.',
  4: 'Home calls in a low voice. You might need your own four walls more than your ambitions do, and a family matter may ask for a listening half-hour. Draw the curtains when it gets dark, and let the world keep.',
  5: 'Something in you would like to play. Creative hours, children’s logic, a flirtatious remark or an old hobby can colour the whole day. Do it for the fun, with no thought of its being any good.',
  6: 'The day is built of routines, and feels better when they run smoothly. Look after the body’s plain wishes, water the plants, clear one corner of the desk. Someone you work with may be glad of a hand.',
  7: 'Other people set the weather. A partner’s mood, a client’s question or a stranger’s courtesy counts for more than your own plans, so meet them properly. You may learn how you feel from the way you answer.',
  8: 'You go beneath the surface without quite meaning to. What is shared, owed, desired or kept secret stirs a little, and one confidence offered or received could make the day. Other topics will seem rather thin.',
  9: 'The heart looks for a wider view. Study, foreign voices, a talk about what one believes: any of them can feed you. If you cannot travel, read, and if you cannot read, climb something.',
  10: 'You are on show, mildly. Your mood is felt at work or in public, and tasks with your name on them ask for some care. Do the responsible thing kindly. Those who look up to you are taking notes.',
  11: 'Friends can lift a mood between one sentence and the next, and you may lift theirs. Groups, shared hopes and long message threads come alive. Think of a wish you have stopped mentioning, and mention it to a person who likes you.',
  12: 'Part of you would rather stay behind the scenes. Take a portion of silence, early or late, and let dreams, fatigue or an unexplained sadness speak without being cross-examined. Good deeds done unseen are well placed too.',
};
