import type { ForecastCorpus } from '../../forecast-corpus.ts';

export const lastingTransits: ForecastCorpus['lastingTransits'] = {
  ways: {
    jupiter: {
      joined: [
        'Jupiter has not left yet. It goes on making things larger where it stands, the hopes as well as the helpings, and by now you may be able to tell which of the invitations you would accept a second time.',
        'The generous guest is still at your table. What Jupiter brought along has been unpacked in the meantime, and it turns out that there was work among the presents: growth wants to be housed and fed.',
        'More of the same, in the pleasant sense. Where Jupiter stays, the ceiling is higher than usual, so finish your thought at full height before you ask whether it will fit through the door.',
      ],
      flowing: [
        'Jupiter keeps the gate open. There is no hurry about going through it, and no merit in standing outside either; one of the things that have been getting easier deserves to be taken a step further.',
        'A good wind is still blowing from Jupiter’s quarter. You may have got used to it, as one does, so it is worth saying aloud what has gone well of late and to whom you owe a word of thanks.',
        'Luck is a large word; let us call it goodwill, and Jupiter still has some left for you. Ask for what you would like in plain terms. The worst answer is a friendly no.',
      ],
      tense: [
        'Jupiter goes on promising a little more than a diary can hold. The pull is real, and so are the hours. Pick the largest of your undertakings and let it have the time that the others were counting on.',
        'With Jupiter the question is still where enough begins. You are allowed to want a great deal; it merely helps to want it in some order, and to leave one plate on the shelf.',
        'The enthusiasm that Jupiter stirs up has met with an objection or two, and is none the worse for it. Keep the idea, lower the price, and see whether it still makes you laugh with pleasure.',
      ],
    },
    saturn: {
      joined: [
        'Saturn stays where it is and keeps looking. What is not needed has begun to fall off by itself, and the rest feels heavier because it is more solid. Do a small part of it every day and go to bed on time.',
        'A serious visitor does not leave after one cup of tea. Saturn has taken off its coat, and you are getting used to its questions: whether this is yours, whether it will last, and what it really costs.',
        'The ground is still being tested, and you with it. Nothing dramatic is asked, only that you should mean what you have begun; Saturn has never been impressed by speed.',
      ],
      flowing: [
        'What Saturn helps you to build is growing by courses of brick, and hardly anybody notices from one day to the next. Carry on. There is a satisfaction in regular work that no surprise can match.',
        'Saturn continues to pay on the nail for honest effort. If some habit has settled in during these times, guard it; if none has, this would be a good one to begin with something that takes ten minutes.',
        'Patience has become easier, thanks to Saturn, and people have noticed that you can be relied upon. Choose with care what you wish to be relied upon for, since it is likely to stay with you.',
      ],
      tense: [
        'The weight is the same, and you carry it better. Saturn’s pressure tells you where something is too narrow, too early or not your business at all; what remains after such sorting is worth the trouble.',
        'Saturn still says “not yet”, in that level voice. You can argue with it, or you can use the time to make the thing so sound that the answer will have to be another. Rest belongs to the method.',
        'Some doors open inwards, and one keeps pushing for quite a while. If Saturn seems to be standing in the way, take a step back, look at the hinges, and ask somebody who has been through.',
      ],
    },
    uranus: {
      joined: [
        'Uranus is still rewiring. By now the first shock has worn off, and behind it there is something surprisingly fresh: a freedom you did not apply for, and which might be just your size.',
        'Do not put the furniture back in its place too soon. As long as Uranus is about, this part of you wants to find out what else it could be, and it learns more from one experiment than from ten resolutions.',
        'The unexpected has become something like a lodger. Live with it lightly, hold on to a few certainties, meals, sleep, two old friends, and Uranus may do as it likes with the rest.',
      ],
      flowing: [
        'A window is open that used to stick, and Uranus holds it. You may try the new way without giving notice to the old one; most of the changes that last begin as something done for fun.',
        'Uranus goes on passing you ideas under the table. Not all of them are practical and one or two are very good, so write them down before reason has had its breakfast.',
        'Where you had grown a little stiff, things have got moving, and it has cost you less than you feared. Uranus likes such company. Go one corner further than you did the last time.',
      ],
      tense: [
        'The restlessness has not gone, since Uranus has not. Something wants out, and would rather break a cup than be overlooked. Give it a proper exit: an afternoon without a plan, or a truth told calmly.',
        'Uranus continues to pull at whatever is tied too tight. Before you cut the rope, see which knots would come undone by hand. What is left tied after that was meant to be.',
        'Plans are still apt to change their minds. It is tiring, and it teaches you what you can do without a plan, which is more than you thought. Uranus asks for agility; it does not insist on ruins.',
      ],
    },
    neptune: {
      joined: [
        'The mist has not lifted, and you have learned to walk in it. Neptune makes edges soft, your own included, so keep hold of a few facts as of a banister, and let the music play.',
        'With Neptune staying on, certainty is not to be had, though inspiration is. Make something of it, a picture, a kindness, a tune, and leave agreements that run to several pages for drier weather.',
        'Something in you is dissolving, without noise, like sugar. Neptune takes its time. What was hard may turn out to have been only hardened, and what remains in the glass will be sweeter for it.',
      ],
      flowing: [
        'Neptune’s tide is still coming in gently. You understand without being told and are understood without explaining; use it for all that cannot be forced, for sleep, reconciliation or the second verse.',
        'A fine antenna has been lent to you, and Neptune has not asked for it back. Listen with it to music and to people. It receives best when nobody is in a hurry.',
        'Imagination is working quietly below, with Neptune at the lamp. Give it something to do with the hands, and do not ask on every day what it is going to be.',
      ],
      tense: [
        'It is still not easy to see clearly here, and Neptune is the reason. Ask twice, read the small type, take your time; and do not be ashamed of the longing behind the fog, for that part is true.',
        'Neptune keeps washing at the foundations of something you thought settled. You need not rescue it at once. See what stands at low tide, and build on that.',
        'If you feel tired without having done much, Neptune may have had you row against a current you could not see. Drift a little. Where clear words are owing, say them in the morning.',
      ],
    },
    pluto: {
      joined: [
        'Pluto works at depth and thinks in years. From one page to the next there is little to report, except perhaps that you hold one thing less tightly than you did, and that your voice has dropped a tone.',
        'What began under the surface is still going on there. With Pluto you need not watch the pot; it is enough to be truthful in small matters, and to let go of what is plainly over.',
        'A renovation from the cellar upwards cannot be hurried. Pluto has taken out some walls, and there is dust on everything, but whoever looks closely can see daylight where there was none.',
      ],
      flowing: [
        'Strength is still flowing in from below, without any fuss. Pluto lets you finish what you had long meant to change, a bit at a time, and nobody need be defeated for it.',
        'The deep current goes your way. While Pluto lends its weight, take up the stubborn matter that has outlived several resolutions; it may prove to be lighter at the root than it looked.',
        'Pluto continues to put power at your disposal and leaves the use of it to you. Clear something out, repair something, stand up for someone; these are investments that hold their value.',
      ],
      tense: [
        'The tug-of-war has not been decided, and perhaps it is not meant to be. With Pluto it often helps to let go of the rope for a moment and look at your hands, to see what you were holding on to.',
        'Pluto goes on pressing on the sore place, slowly, as one kneads a muscle. You can breathe into it. What gives way is an old cramp, and it was costing you strength every day.',
        'Something wants to end and something wants to win, and Pluto has locked both in the same room. Do not force the door. Tell what you are afraid of to one person who knows how to keep it.',
      ],
    },
  },
  touched: {
    sun: [
      'It goes to the middle of you: to what you are proud of, and to what you would do if nobody were asking.',
      'All this concerns the person you are becoming, more than the one your address book knows.',
      'The place where you say “I” and mean it is the one that feels it.',
    ],
    moon: [
      'You notice it at home, in your appetite, your sleep and the tone in which you answer those you love.',
      'Where you are soft and need somebody near, there it has its effect.',
      'It is a matter of feeling first, and of explanations a good deal later.',
    ],
    mercury: [
      'It shows in your thoughts, in what you write and read, and in how you talk to people between two doors.',
      'Conversations are its field, along with lists, letters and the things you tell yourself.',
      'Your head has to do with it above all: what you notice, and what you make of it in words.',
    ],
    venus: [
      'It is in affection and taste that you will come across it, and in what you are prepared to pay for beauty.',
      'Whom you like, what you enjoy and how you let it be known: that is where it lives.',
      'The softer questions are affected, those of closeness, pleasure and being liked as one is.',
    ],
    mars: [
      'Your energy is the subject, with everything that gets you going or makes you cross.',
      'It speaks to your will, to the muscles and to the moment in which you say yes or no.',
      'You will find it wherever you fight, work or want.',
    ],
    jupiter: [
      'What you believe in and hope for is touched by it, and how much you dare to expect.',
      'It has to do with your horizon: with travel, learning, generosity, and the size of your plans.',
      'Your confidence is concerned, that which says there is room for more.',
    ],
    saturn: [
      'It falls on the load-bearing walls of your life: duties, limits, what you have built with patience.',
      'Your sense of responsibility hears it first, and so does the clock on your wall.',
      'The matter lies where you are hard on yourself, and where you have learned most.',
    ],
    uranus: [
      'The part of you that will not be told is the part that listens.',
      'It concerns your freedom, and the point at which you differ from your own kind.',
      'You see it in sudden ideas, and in what you are no longer willing to put up with.',
    ],
    neptune: [
      'It reaches your dreams, the waking ones too, and whatever you hold sacred without a name for it.',
      'Where you long for something larger than yourself, you will hear its echo.',
      'What it stirs is your imagination, and with it your pity for the world.',
    ],
    pluto: [
      'It goes down to the bottom drawer, to power and fear and what you have never told.',
      'You meet it in whatever you cannot do by halves.',
      'The oldest strength in you is addressed, the one that is left when the rest is used up.',
    ],
    ascendant: [
      'People may see it in you before you say anything, in your step or in the cut of your hair.',
      'It has to do with how you come in, how you begin, and what you show of yourself at the door.',
      'Your body knows of it, and your way of meeting a new day.',
    ],
    midheaven: [
      'It is visible from outside: at work, in your standing, in the aims that have your name on them.',
      'Where you are going in the world, and what will be written over the door, is the question it puts.',
      'Your calling is concerned, or what passes for it between nine and five.',
    ],
  },
};
