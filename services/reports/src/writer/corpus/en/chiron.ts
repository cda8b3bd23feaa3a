import type { Sign } from '@astrall/astrology/chart.ts';

export const chironMeaning = [
  'Chiron is a small body, discovered in 1977, that takes about fifty years to go round. It was named after the wise centaur of Greek myth, who taught others what he could not cure in himself. Read symbolically, it shows a tender place, and the understanding that can grow there. You share its sign with people of your age.',
  'Chiron is a lump of rock and ice between the orbits of the giants, discovered in 1977, that needs some fifty years for one turn. The centaur of that name healed everyone but himself. What astrologers look for here is a sore spot of long standing, and the kind of knowledge that only its owner can have. Those of about your age have it in the same sign.',
  'One of the late arrivals in astrology is Chiron, which was discovered in 1977 and takes around half a century to come round. Its namesake in the myth was a teacher with a wound that would not close. It is read as the point where you were once made to feel inadequate, and where, for that very reason, others later come to you. Your contemporaries know it in the same place.',
  'Not everything that hurts wants to be removed; some of it wants to be understood. That is the idea behind Chiron. It is a small body, discovered in 1977, with a round of fifty years, and it has its name from the centaur who brought up heroes and limped. Its sign, which you have in common with your age group, tells in what the limp consists and what it may have taught you.',
];

export const chironInSign: Record<Sign, string> = {
  aries:
    'Simply taking up space may be a sore point. You can hesitate at the threshold as if you needed a pass to exist, or overdo the boldness so that nobody will ask to see it. What you come to understand about courage is more useful than what the fearless know. Each time you begin something without permission, a little more of the ache goes quiet.',
  taurus:
    'Your sense of worth bruises easily. Perhaps there was too little once, of money, touch or steadiness, and a voice remained which doubts that you deserve the good chair. You are all the better at making others feel they are enough. Bodies, gardens and plain meals teach you things no argument could. As the owner of such knowledge, be so kind as to put some butter on your own bread.',
  gemini:
    'There is a tenderness around speaking and being understood. A laugh in the wrong place, a language left behind at a border, some lesson that would not go in: such moments can make anyone watch their words. You listen, for that reason, as few people do, and have a knack of finding the phrase for someone who is lost for one. Your own unpolished sentence would also be welcome.',
  cancer:
    'Belonging is the delicate subject. You may have felt like a guest at your own table, or mothered others before you had finished being small, and part of you still listens for footsteps in the hall. Healing, if one may use so large a word, often starts when you let somebody bring you a hot drink and simply accept the cup.',
  leo: 'Somebody may have failed to clap. It can be enough, at a certain age, to make a person hide the drawing, and ever since you have perhaps found it easier to light up others than to be looked at yourself. You notice the child in the back row. Keep doing so. And sing where you can be overheard, since what was missed once was never really the applause.',
  virgo:
    'You know too well where the flaw is. A feeling of not being quite right, or quite useful enough, may have come to you early, and made you a diligent repairer of everything within reach. Anyone who feels broken is safe in your company, as you never mistake the crack for the cup. One day you might apply the same eye to yourself, and notice how fine the glaze is.',
  libra:
    'Where two people meet, you feel the draught. Fairness withheld, a love that tilted to one side: something of the sort may have left you unsure of your place beside another person. It also gave you perfect pitch for imbalance. Couples, friends, even institutions can learn from you. In your own case the scales need one thing only, namely that you get on them.',
  scorpio:
    'Trust has a scar here. Some betrayal, loss or secret may have taught you early that what is deepest is not always safe, and you learned to stand guard over it. Those who have to go through the dark sense that you can find the light switch by touch, and your company steadies them. Being seen in your turn can be done by candle, one corner at a time.',
  sagittarius:
    'At one point, perhaps, meaning let you down. A faith that turned out hollow, a teacher who was smaller than the teaching: from such things a person can become a sceptic with a packed bag. You recognise that look in others and can guide without preaching. Your trust in life may limp a little. It knows the ground better than those who have only galloped.',
  capricorn:
    'Achievement is where the shoe rubs. You may have been measured too soon, or by someone who was never satisfied, so that even a success feels like an overdue account. Yet you know better than most how authority should sound, firm and decent, because you remember how it shouldn’t. Young people feel taller around you. Try speaking to the beginner in yourself as you speak to them.',
  aquarius:
    'The pane of glass between you and the group may be an old acquaintance. You can join in perfectly and nevertheless feel that you came from elsewhere, an oddity among people who seem to have been issued a manual. Through it you have learned to spot everyone else behind the glass. Wave to them. Those you let in will not be ordinary, and they have been hoping for that wave.',
  pisces:
    'You may have arrived without the usual insulation. The suffering of others, of animals, of strangers on a screen goes straight in, and from time to time you can hardly tell compassion from being flooded. Having learned, slowly, to swim, you teach it without noticing to whoever is near you. Remember that even lifeguards are relieved after a few hours, and go home.',
};
