import type { Sign } from '@astrall/astrology/chart.ts';

export const jupiterInSign: Record<Sign, string> = {
  aries:
    'Confidence grows in you by doing. Each time you volunteer before you feel quite ready, apply, knock, speak first, the world turns out to have more room in it than you had assumed. Your example gives others permission to dare. What you may overestimate is how much can be won by boldness alone. Invite a patient colleague to the second meeting, and listen to what they noticed.',
  taurus:
    'Abundance, as you understand it, has a taste and a texture. You trust in what grows slowly: a skill practised for years, an orchard, a friendship watered regularly. People feel there is plenty when you are the host, and usually there is. More is not always better, though, and comfort can make the world small. Give away something you would miss; it reminds you how much remains.',
  gemini:
    'You expand by asking. A course on beekeeping, a chat at the bus stop, three newspapers that contradict one another: to you it is all nourishment, and your knack for passing on what you learn makes you a lively teacher. Knowing a little of everything can pass for wisdom until someone asks the next question. Follow that question for once, even when it leads you away from the party.',
  cancer:
    'Kindness enlarges your world. You believe in the long table, in neighbours, in the idea that people become better when somebody has been good to them, and you often prove it. Newcomers feel adopted within the hour. The temptation is to give so abundantly that others never find their own strength, or to think well only of your own circle. Leave a chair for the guest nobody knows.',
  leo: 'Joy is your proof that something is worth doing. You believe in talent, your own and other people’s, and by treating a shy beginner as a star you have perhaps already made one. Life grows around you when you create for love and celebrate without waiting for permission. Keep an eye on the scale of things: a small sincere gesture can hold as much splendour as the grand one, and it leaves energy for tomorrow.',
  virgo:
    'Growth reaches you by way of the particular. You improve a recipe, a timetable, a stranger’s afternoon, and from these modest gains comes a faith in life that needs no speeches. You are generous with what you know how to do. Because you can see everything that might go wrong, you may fold an opportunity until it fits in a drawer. Unfold it again, and begin with one corner.',
  libra:
    'Doors open for you through other people. A collaboration, an introduction, a long talk with someone whose views you don’t share: there your ideas find their full size. You have real faith in fairness and can make opponents curious about each other. The excess to watch for is agreeing with everybody in turn. Decide which principle you would defend even alone in the room, and let your tact serve that.',
  scorpio:
    'You find meaning where others prefer not to look. A loss faced honestly or a hidden motive understood can teach you more than an easy success, and your faith, whatever its name, has been down to the cellar and back. People entrust you with hard things. Guard against believing that only the painful is profound. Some insights arrive laughing, in broad daylight, and are no less deep.',
  sagittarius:
    'Life seems to you, at heart, an adventure with a point. You collect languages, philosophies, bus tickets, and you have a way of trusting the next bend that makes others want to come along. Teaching comes naturally, as long as nobody minds digressions. Certainty is what you should handle with care, for even a seasoned traveller may forget that the locals know the road better. Keep one belief permanently open to revision.',
  capricorn:
    'You place your faith in what has been earned. Hope, for you, has a budget and a calendar, and because of it the things you set in motion tend to remain standing. You share good fortune quietly, by giving a beginner real responsibility. The caution that protects you may also talk you out of delight. Leave a margin in the plan for what cannot be justified: a detour, a festival, an unlikely friend.',
  aquarius:
    'Possibility, in your eyes, is something to be shared. You are happiest when an idea belongs to a whole group, a repair workshop, a seed exchange, a network of strangers at work on the same problem, and you welcome company of every kind. Humanity at large may come easier to you than the relative who votes otherwise. Take your tolerance to that particular dinner. It is where the principle becomes real.',
  pisces:
    'Trust comes to you by letting go more than by effort. You sense a kindness in things, in art, in silence, in the way help turns up, and you give without asking for receipts. Somebody probably feels less alone thanks to you. Boundless sympathy can be drained, of course, by those who only take. Let your generosity keep its eyes open, and count yourself among the people it is meant for.',
};
