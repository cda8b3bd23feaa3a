import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const jupiterInSign: Record<Sign, Turning> = {
  aries: [
    'Confidence grows in you by doing. Each time you volunteer before you feel quite ready, apply, knock, speak first, the world turns out to have more space in it than you had assumed. Your example gives others permission to dare. What you may overestimate is how much can be won by boldness alone. Invite a patient colleague to the second meeting, and listen to what they noticed.',
    'Trust, in you, gets up early. You believe in the first attempt, in people who speak plainly and in the good that comes of simply going ahead; and since you do, obstacles tend to give way to your shoulder. What you undertake can be too much at a time. Win one thing through to the end, and then let somebody else ride in front.',
  ],
  taurus: [
    'Abundance, as you understand it, has a taste and a texture. You trust in what grows slowly: a skill practised for years, an orchard, a friendship watered regularly. People feel there is plenty when you are the host, and usually there is. More is not always better, though, and comfort can make the world small. Give away something you would miss; it reminds you how much remains.',
    'Abundance has for you a taste and a weight. You are convinced that there is enough, and usually prove it with a second helping, a firm price or a chair by the fire, so that people leave your house richer in one way or another. Growth may settle round the middle, in every sense. Give something away while it still surprises you.',
  ],
  gemini: [
    'You expand by asking. A course on beekeeping, a chat at the bus stop, three newspapers that contradict one another: to you it is all nourishment, and your knack for passing on what you learn makes you a lively teacher. Knowing a little of everything can pass for wisdom until someone asks the next question. Follow that question for once, even when it leads you away from the party.',
    'You put your faith in the next conversation. Whatever you know you have collected in passing, at counters, in waiting rooms, from the backs of packets, and it has made you rich in a currency that is accepted everywhere. To be interested in all things is also a way of belonging to none. Choose one subject and let it grow tall.',
  ],
  cancer: [
    'Kindness enlarges your world. You believe in the long table, in neighbours, in the idea that people become better when somebody has been good to them, and you often prove it. Newcomers feel adopted within the hour. The temptation is to give so abundantly that others never find their own strength, or to think well only of your own circle. Leave a chair for the guest nobody knows.',
    'Luck, for you, lives in kitchens. You thrive where there is somebody to look after, you remember what each of them likes, and you draw your confidence from a feeling of having been well held at some time, or from the resolve to hold others better. Such warmth can become a wall. Let the children, and the guests, go home in time.',
  ],
  leo: [
    'Joy is your proof that something is worth doing. You believe in talent, your own and other people’s, and by treating a shy beginner as a star you have perhaps already made one. Life grows around you when you create for love and celebrate without waiting for permission. Keep an eye on the scale of things: a small sincere gesture can hold as much splendour as the grand one, and it leaves energy for tomorrow.',
    'Good things come to you when you are not afraid to be seen having them. You encourage on a grand scale, give parties for other people’s successes, and find a meaning in whatever is done with style and a full heart. Applause is a fine wind, though a poor compass. Now and then do something splendid in the dark.',
  ],
  virgo: [
    'Growth reaches you by way of the particular. You improve a recipe, a timetable, a stranger’s afternoon, and from these modest gains comes a faith in life that needs no speeches. You are generous with what you know how to do. Because you can see everything that might go wrong, you may fold an opportunity until it fits in a thimble. Unfold it again, and begin with one corner.',
    'Great hopes, in your case, come in small parcels. You believe in what can be improved, in the patient hand and the exact word, and those whom you have helped are more numerous than you would admit. Details breed, however, and may hide the wood. Look up every so often, and let what is already good be good on a large scale.',
  ],
  libra: [
    'Doors open for you through other people. A collaboration, an introduction, a long talk with someone whose views you don’t share: there your ideas find their full size. You have real faith in fairness and can make opponents curious about each other. The excess to watch for is agreeing with everybody in turn. Decide which principle you would defend even all alone, and let your tact serve that.',
    'You have noticed that life is kinder in company, and you act accordingly. Fairness is to you a kind of optimism; you bring people together, find the third way, and profit most when the other side does too. It can make you lavish with your yes. A generous no, given in good time, will cost you no friend worth keeping.',
  ],
  scorpio: [
    'You find meaning where others prefer not to look. A loss faced honestly or a hidden motive understood can teach you more than an easy success, and your faith, whatever its name, has been down to the cellar and back. People entrust you with hard things. Guard against believing that only the painful is profound. Some insights arrive laughing, in broad daylight, and are no less deep.',
    'What others call a crisis you are apt to call a mine. You trust what lies deep, hold on when it gets dark, and have come up more than once with something in your hands that nobody had supposed to be there. All the same, not every well has a treasure in it. Enjoy what floats.',
  ],
  sagittarius: [
    'Life seems to you, at heart, an adventure with a point. You collect languages, philosophies, bus tickets, and you have a way of trusting the next bend that makes others want to come along. Teaching comes naturally, as long as nobody minds digressions. Certainty is what you should handle with care, for even a seasoned traveller may forget that the locals know the road better. Keep one belief permanently open to revision.',
    'You were given a large coat of confidence, and you wear it open. The distance calls you, the idea behind the idea, the story with a moral and a good laugh at its end, and you pass on what you have understood before it has quite cooled. Promises fit easily into such a coat. Empty the pockets from time to time.',
  ],
  capricorn: [
    'You place your faith in what has been earned. Hope, for you, has a budget and a calendar, and because of it the things you set in motion tend to remain standing. You share good fortune quietly, by giving a beginner real responsibility. The caution that protects you may also talk you out of delight. Leave a margin in the plan for what cannot be justified: a detour, a festival, an unlikely friend.',
    'Hope, in you, has learned a trade. You count on what has been built properly, on effort that is repeated and on time that is given, and where others pray for a miracle you have drawn up a plan with three stages. Happiness may wait outside until everything is done. Call it in halfway; it does not disturb the work.',
  ],
  aquarius: [
    'Possibility, in your eyes, is something to be shared. You are happiest when an idea belongs to a whole group, a repair workshop, a seed exchange, a network of strangers at work on the same problem, and you welcome company of every kind. Humanity at large may come easier to you than the relative who votes otherwise. Take your tolerance to that particular dinner. It is where the principle becomes real.',
    'You believe in people in the plural. A circle of odd heads, an invention that belongs to all, a future in which nobody is left in the corridor: such things make you generous, with your time above all. It is easier at times to love mankind than the man upstairs. Take him a piece of the cake, and ask him what he thinks.',
  ],
  pisces: [
    'Trust comes to you by letting go more than by effort. You sense a kindness in things, in art, in silence, in the way help turns up, and you give without asking for receipts. Somebody probably feels less alone thanks to you. Boundless sympathy can be drained, of course, by those who only take. Let your generosity keep its eyes open, and count yourself among the people it is meant for.',
    'Your confidence does not come from reasons. It rises like water in the night, from music, from pity, from a sense that things are held by something, and it lets you give without keeping a tally. Those who need rescuing find you easily. Find out first whether they can swim; quite a few merely enjoy the boat.',
  ],
};
