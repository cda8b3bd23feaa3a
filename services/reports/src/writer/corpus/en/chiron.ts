import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const chironMeaning = [
  'Chiron is a small body, discovered in 1977, that takes about fifty years to go round. It was named after the wise centaur of Greek myth, who taught others what he could not cure in himself. Read symbolically, it shows a tender place, and the understanding that can grow there. You share its sign with people of your age.',
  'Chiron is a lump of rock and ice between the orbits of the giants, discovered in 1977, that needs some fifty years for one turn. The centaur of that name healed everyone but himself. What astrologers look for here is a sore place of long standing, and the kind of knowledge that only its owner can have. Those of about your age have it in the same sign.',
  'One of the late arrivals in astrology is Chiron, which was discovered in 1977 and takes around half a century to come round. Its namesake in the myth was a teacher with a wound that would not close. It is read as the point where you were once made to feel inadequate, and where, for that very reason, others later come to you. Your contemporaries know it in the same place.',
  'Not everything that hurts wants to be removed; some of it wants to be understood. That is the idea behind Chiron. It is a small body, discovered in 1977, with a round of fifty years, and it has its name from the centaur who brought up heroes and limped. Its sign, which you have in common with your age group, tells in what the limp consists and what it may have taught you.',
];

export const chironInSign: Record<Sign, Turning> = {
  aries: [
    'Simply taking up space may be a sore point. You can hesitate at the threshold as if you needed a pass to exist, or overdo the boldness so that nobody will ask to see it. What you come to understand about courage is more useful than what the fearless know. Each time you begin something without permission, a little more of the ache goes quiet.',
    'Someone, at some time, may have taken your beginnings away from you: laughed at the first attempt, or been quicker. Since then there has been a small pause in you before every “I”. You know the courage that it takes to be new at a thing, and beginners seek you out by instinct. Be as patient with the beginner who looks out of your mirror.',
  ],
  taurus: [
    'Your sense of worth bruises easily. Perhaps there was too little once, of money, touch or steadiness, and a doubt remained whether you deserve the best of anything. You are all the better at making others feel they are enough. Bodies, gardens and plain meals teach you things no argument could. As the owner of such knowledge, be so kind as to put some butter on your own bread.',
    'There is an old uncertainty about having and deserving. The body may have its part in it, or money, or simply the memory of being cold; and even in good years you check whether the ground still holds. It has taught you to give others the feeling of ground. Spend something on yourself for no reason, and watch how the sky stays up.',
  ],
  gemini: [
    'There is a tenderness around speaking and being understood. A laugh in the wrong place, a language left behind at a border, some lesson that would not go in: such moments can make anyone watch their words. You listen, for that reason, as few people do, and have a knack of finding the phrase for someone who is lost for one. Your own unpolished sentence would also be welcome.',
    'Not being understood hurts you in a particular place. A stammer, an accent, a question at which the class laughed: it need not have been more than that. You hear, therefore, what people are unable to say, and lend them the word. Let your own sentences come as they like, half dressed. Those who matter will wait for the verb.',
  ],
  cancer: [
    'Belonging is the delicate subject. You may have felt like a guest at your own table, or mothered others before you had finished being small, and part of you still listens for footsteps in the hall. Healing, if one may use so large a word, often starts when you let somebody bring you a hot drink and simply accept the cup.',
    'It is possible to be homesick without having left. Some warmth was missing or could not be depended upon, and you have carried the cold spot with you, well wrapped. That is why lost people feel at home in your presence. When somebody offers you a blanket, do not pass it on at once. It may have been meant for you.',
  ],
  leo: [
    'Somebody may have failed to clap. It can be enough, at a certain age, to make a person hide the drawing, and ever since you have perhaps found it easier to light up others than to be looked at yourself. You notice the child in the back row. Keep doing so. And sing where you can be overheard, since what was missed once was never really the applause.',
    'You know the silence after one has sung. To show yourself with all your heart, and to be overlooked or smiled at, has left a bruise, so that the brightest thing in you often stays in its case. You are wonderful at encouraging the gifts of others. Perform for one listener who loves you. That is quite large enough for a theatre.',
  ],
  virgo: [
    'You know too well where the flaw is. A feeling of not being quite right, or quite useful enough, may have come to you early, and made you a diligent repairer of everything within reach. Anyone who feels broken is safe in your company, as you never mistake the crack for the cup. One day you might apply the same eye to yourself, and notice how fine the glaze is.',
    'Something about you was found wanting once, and you have gone on looking for it. Your hands wash, arrange and correct, your conscience keeps awake, and health or work may be where the doubt has settled. How gently you can treat the imperfection of others! The same salve is good for your own skin. Apply it daily, and do not read the leaflet.',
  ],
  libra: [
    'Where two people meet, you feel the draught. Fairness withheld, a love that tilted to one side: something of the sort may have left you unsure of your place beside another person. It also gave you perfect pitch for imbalance. Couples, friends, even institutions can learn from you. In your own case the scales need one thing only, namely that you get on them.',
    'A love that was not equal, or a quarrel in which you stood between two people, has given you a sixth sense for crooked scales. You can make peace for anybody. Being somebody’s other half may frighten you, and being nobody’s as well. Say what is unfair while it is still small. Most people put the weight right with relief.',
  ],
  scorpio: [
    'Trust has a scar here. Some betrayal, loss or secret may have taught you early that what is deepest is not always safe, and you learned to stand guard over it. Those who have to go through the dark sense that you can find the light switch by touch, and your company steadies them. Being seen in your turn can be done by candle, one corner at a time.',
    'Trust was broken at a depth where one does not easily get at it. You may test people without wanting to, or go before you can be left, and there are subjects at which your voice turns very quiet. Because you have been down there, you do not flinch when others come with their ruins. Let one of them hold the lamp for you.',
  ],
  sagittarius: [
    'At one point, perhaps, meaning let you down. A faith that turned out hollow, a teacher who was smaller than the teaching: from such things a person can become a sceptic with a packed bag. You recognise that look in others and can guide without preaching. Your trust in life may limp a little. It knows the ground better than those who have only galloped.',
    'Once you believed in something without reservation, and it gave way. A church, a teacher, a promised country: what it was is less important than the draught it left behind. You have become a companion for doubters, and you do not sell maps. Meaning may come back in a modest size. Look for it at eye level.',
  ],
  capricorn: [
    'Achievement is where the shoe rubs. You may have been measured too soon, or by someone who was never satisfied, so that even a success feels like an overdue account. Yet you know better than most how authority should sound, firm and decent, because you remember how it shouldn’t. Young people feel taller around you. Try speaking to the beginner in yourself as you speak to them.',
    'Authority has left its mark on you. It was too hard or it was not there, and you have tried ever since to be your own, with the strictness of those who had to invent it. Those who climb with difficulty find in you somebody who does not look at the clock. You have arrived more often than you noticed. Let yourself be congratulated.',
  ],
  aquarius: [
    'The pane of glass between you and the group may be an old acquaintance. You can join in perfectly and nevertheless feel that you came from elsewhere, an oddity among people who seem to have been issued a manual. Through it you have learned to spot everyone else behind the glass. Wave to them. Those you let in will not be ordinary, and they have been hoping for that wave.',
    'To be one too many: you know how that feels. Perhaps you were the clever one, the strange one, the one who came from somewhere else, and you made a home at the edge, with a good view. From there you recognise everybody who stands outside. There are a great many of you. One might almost call it a group.',
  ],
  pisces: [
    'You may have arrived without the usual insulation. The suffering of others, of animals, of strangers on a screen goes straight in, and from time to time you can hardly tell compassion from being flooded. Having learned, slowly, to swim, you teach it without noticing to whoever is near you. Remember that even lifeguards are relieved after a few hours, and go home.',
    'The pain of the world found a gap in you and has come and gone by it ever since. You may have been too open for a time when nobody shut the door, and have learned to be absent, in sleep, in dreams, in helping. What you understand about suffering needs no words. Give it a shape now and then, and a closing hour.',
  ],
};
