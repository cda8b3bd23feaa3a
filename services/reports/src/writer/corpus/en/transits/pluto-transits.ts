import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '../../forecast-corpus.ts';

export const plutoTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Some seasons ask for the whole of you. Pluto over your Sun, once in a lifetime if at all, takes a couple of years to burn away what you have been for other people’s sake. Be patient with the ash. Under it there tends to be a plainer, stronger person who has been there throughout.',
    harmonious:
      'You have access to a well that you had forgotten digging. Over this long stretch willpower renews itself, influence comes without effort, and you can close chapters cleanly. Use the depth for a purpose. What you rebuild of your own accord in such a season wears remarkably well.',
    tense:
      'A strong hand is on the other end of the rope, and it may be your own. For months or more you might meet power in its blunt form, and learn the difference between authority and control. Hold your ground without clenching. A self that need not win every time cannot easily be shaken.',
  },
  moon: {
    conjunction:
      'The heart is ploughed. It can be a tender business, these years in which old feelings about home, parents and safety come up to the air, and you find how much you have carried. Let somebody walk beside you along the furrow. Turned soil looks bare, and it is the most fertile there is.',
    harmonious:
      'Deep water, and you can swim. Through this period you may understand the history of your family in a way that frees you, or care for someone in a crisis and come out larger. Feelings renew you now instead of tiring you. Keep a private hour for them.',
    tense:
      'Emotions in heavy boots walk about upstairs. During this long passage, old fears of losing or being left may trouble present ties, and the wish to hold on can pinch. Ask whose story it is. A sorrow told to the end, to a kind listener, seldom has to be acted out again.',
  },
  mercury: {
    conjunction:
      'Your questions become drills. Over these years superficial talk loses its taste and you read, research and reflect until something gives, perhaps an opinion you had mistaken for bedrock. Speak with care, since your words go in deep. The mind that comes out of this is hard to fool, even for you.',
    harmonious:
      'You get to the bottom of things, and you come back up. This long season suits investigation, confidences at a late hour, writing that tells the truth, and negotiations in which much is unsaid. Pick a large subject. Years afterwards you may still be using what you found in it.',
    tense:
      'An idea has taken hostages. For a long time you might worry at one question, be drawn into arguments about who controls the story, or suspect what lies behind plain statements. Give the mind a bigger room and fewer certainties. Truth is able to stand without being leaned on.',
  },
  venus: {
    conjunction:
      'Love takes off its jewellery. In the course of this season attraction goes deep, values are questioned at the root, and a friendship or a taste that has gone hollow may fall away. Choose what you would love without reward. Passion, freed of possession, is one of the great teachers.',
    harmonious:
      'Affection strikes roots. Over a year and more you can make a bond truer by speaking of what was avoided, find beauty in what is old and marked, and let go of the wish to be liked by all. Give your devotion somewhere to work. It moves mountains by the barrow-load.',
    tense:
      'The heart has locked itself in with its treasure and cannot find the key. For some time jealousy, longing or a contest over money and worth may colour your ties. Open one window: tell the truth about a fear. Love that breathes takes up less room, and there turns out to be more of it.',
  },
  mars: {
    conjunction:
      'An engine of unusual size is fitted in you. During this season determination borders on the geological, and what you attack gives way, so ask very carefully what you would like to see gone. Train, build, protect. Strength that has learned to wait at the gate is the kind that other people are glad to have near.',
    harmonious:
      'You can work like someone who knows why. In this long stretch persistence has no grimness in it: you take on the neglected mine, the huge archive, the recovery of a skill, and go on. Put your stamina at the service of those without any. It appears to double.',
    tense:
      'Force draws force. Through these months or years your efforts may meet an adversary of some weight, and rage that was thought extinct can warm the ground. Choose your terrain, and keep your dignity. Perhaps the bravest use of so much power is to lay a path round the obstacle.',
  },
  jupiter: {
    conjunction:
      'A large hope descends to the forge. Over this passage faith is heated, hammered, asked whether it serves life or only success, and opportunities of real magnitude can appear. Take those that you can defend in front of a child. Wealth of any kind wants a purpose bigger than itself.',
    harmonious:
      'Deep confidence, like that of a tree with its feet in a river. For many months you are able to regenerate an enterprise, influence opinion for the better, or find in a difficulty the seam of gold. Think in decades. Your generosity has consequences at present, so aim it.',
    tense:
      'How much is enough, and who says so? Across this season convictions may swell, rivals may preach, and you might feel that only the total solution will do. Break it into portions. An ambition which can laugh at itself stays human, and gets invited to more tables.',
  },
  saturn: {
    conjunction:
      'The oldest beams are being replaced while you live in the building. This is slow, serious work, in which duties, fears and structures inherited from others are stripped to the grain. Rest between the heavy lifts. What you put in now, by your own choice, was made to carry generations.',
    harmonious:
      'Granite has its own form of kindness. In the years of this transit you can endure without hardening, reform an institution or a habit at its base, and be trusted with matters that others drop. Set your face to the long task. A quiet pride in it is entirely in order.',
    tense:
      'The weight of the world asks for your shoulder, and has not asked whether you have two. Over many months limits, authorities or old anxieties may press. Let go of control in the places where it was never yours, and brace where it is. An arch stays up because its stones lean on one another, so look for company.',
  },
  uranus: {
    conjunction:
      'Revolution finds its roots. Along with many of your age you may sense that cosmetic changes will no longer do, and over this season a bold idea becomes a necessity. Proceed like a gardener with dynamite: rarely, and after checking for nests. What is freed in earnest stays free.',
    harmonious:
      'The power to change things is lent to you at a low rate. During this long period an original notion can be carried through to its last bolt, and you shed a dependency almost with amusement. Ally yourself with the unafraid. Your difference, it emerges, is made of very durable stuff.',
    tense:
      'Tectonics, felt in the teacups. In these years the independence you are used to may be challenged by large forces, and the temptation is to break or be broken. There are other verbs. Bend, renegotiate, disappear for a week, come back with a better plan: freedom has many gaits.',
  },
  neptune: {
    conjunction:
      'A dream held in common by your contemporaries is stirred up from the bottom. For you, over years, that might mean mourning an illusion, or seeing a vague compassion become a vocation with calluses. Keep an altar, a piano or a notebook. What is sacred to you can stand the truth.',
    harmonious:
      'Imagination is given depth of field. Through this season art, faith and the unconscious supply you with strong images, and mending can be undramatic, like colour returning to a print. Attend to dreams. Something beautiful is being developed in the dark, where such things have to be.',
    tense:
      'Old enchantments lose their hold, and withdrawal has its aches. In the course of this passage you might distrust what used to console you, or be drawn to something darker for its glow. Stay near people who eat breakfast. A cleaner kind of wonder comes up once the water has settled.',
  },
  pluto: {
    conjunction:
      'Pluto takes about two and a half centuries to go round, and so it keeps its own company only in the earliest days of a life. Everything there is transformation, a tooth, a step, a word. Whoever stands by the cradle is also being remade, hour by hour, and could use some sleep.',
    harmonious:
      'Your whole generation is being offered a second wind from below. In your own life it may be felt as quiet resolve: you know what matters, you can let the remainder go, and loss has lost some of its sting. Take up something deep. You are ready to stay with it.',
    tense:
      'A slow gate in everybody’s life, through which large luggage does not fit. For a year or several, ambitions, resentments and the fear of losing ground are weighed against what you actually love. Put things down before they are pulled from you. On the far side there is room to stretch.',
  },
  ascendant: {
    conjunction:
      'You may be looked at twice. Pluto at your Ascendant gives a new intensity to the way you meet the world, and over two years or so an older mask comes off in your hand. Let it. People respond to what is real in you, most of them by coming a step nearer.',
    harmonious:
      'Presence is doing the talking. Throughout this season you can convince with few words, change your appearance or habits from the inside out, and attract companions of substance. Use the effect sparingly. Someone will remember for a long time how carefully you listened.',
    tense:
      'The other person has become a force of nature, or looks at you as though you had. Over these months a close tie may raise the questions of who leads, who depends, who may change. Take them one at a time, sitting down. Bonds can be remade in such heat, and so can the freedom within them.',
  },
  midheaven: {
    conjunction:
      'What you do in the world is being melted down for a better casting. Across these years your calling may change its name, influence may grow, and a public role can end when its meaning has. Keep faith with the work behind the position. Titles are the slag of the process.',
    harmonious:
      'Your ambitions have found their deep gear. This long season supports a change of standing that is earned from below: expertise, courage in difficult posts, the confidence of those who matter. Plan boldly and keep your own counsel. Roots first, and the view takes care of itself.',
    tense:
      'Something stirs under the family tree while the career is having its tallest year. In the months of this transit past and purpose are tied in one knot, and you may need to dig at home before you can climb outside. Go down with a lantern. Much of the strength you are looking for is stored there.',
  },
};
