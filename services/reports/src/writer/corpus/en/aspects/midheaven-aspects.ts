import type { NatalCorpus } from '../../natal-corpus.ts';

export const midheavenAspects: NatalCorpus['pointAspects']['midheaven'] = {
  sun: {
    conjunction:
      'You were not made for the back office, even if you should happen to work in one. You would rather answer for a thing than be a part of it, and sooner or later people look to you to put a name to the enterprise. Visibility feeds you. A calling that allows you to be proud of the product will do more for you than one with a better view.',
    opposition:
      'Your centre of gravity lies at home. You may be able in public and yet feel that the real business goes on there, among the family, the memories and the few who knew you first. Ambition grows from there as trees do, or not at all. Look after the cellar where the roots are, and let success come and visit.',
    harmonious:
      'Recognition tends to find you without your having to run. You know how to be seen doing what you do well, superiors take you seriously, and your aims have the good manners to resemble your nature. None of it feels like a struggle. To learn how far it reaches, aim for once at something you would be a little embarrassed to say out loud.',
    tense:
      'The person you are and the post you hold keep renegotiating. You may choose work to satisfy somebody’s idea of you, then rebel at the worst moment, or shine in the wrong department and wonder at the applause. The friction is a compass of sorts. Each time it stings, ask what you would do for nothing, and move one desk nearer to that.',
  },
  moon: {
    conjunction:
      'The public feels that it knows you. Your work touches people where they eat, sleep and remember, and it suffers as soon as you no longer believe in it. In return your moods may be read by more eyes than you would wish. Have a way out, and a hat. What is tender in you is also your trade.',
    opposition:
      'Home is where your feelings live, and they do not care to commute. You need a place with your own smell in it, a family or something that does duty for one, and after any spell in public you retreat there to be put back together. Tell those who wait for you how long it takes; they will leave you in peace all the more gladly for knowing.',
    harmonious:
      'Care and career get along in you. Colleagues bring you their worries with the post, the atmosphere of a workplace improves once you have had a fortnight, and you can tell what the public would welcome by asking your own stomach. Popularity comes in modest, regular helpings. Do not be shy of taking a second one.',
    tense:
      'Needs and duties have a way of ringing at the same time in your life. Someone at home wants you just as the office does, or you bring a mood to work that belonged on the sofa, and for a while you serve both badly and with great love. Nobody has settled this for good. Agree on hours with your own heart, and give notice of changes.',
  },
  mercury: {
    conjunction:
      'You make your name by words. Talking, writing, teaching, selling, or keeping three departments informed of each other: wherever messages cross, you are at your post, and people know you for your quickness and your opinions. One single task would bore you. Choose with some care what is printed under your name, since it is easily quoted.',
    opposition:
      'Your mind does its best work at home, in the corner by the bookshelf. Family tales, family arguments and the way things were put when you were small run on in your thinking, and you may catch an old turn of phrase in your own mouth. In public you can be briefer than you are clever. Let one of those private theories out for a walk.',
    harmonious:
      'Telling the world what you are up to is no trouble to you. Applications, presentations and awkward calls go lightly, since you find the tone that each listener can use, and your reputation travels by word of mouth in good condition. Learning keeps you cheerful. Now and then explain something nobody asked about; that is how specialities begin.',
    tense:
      'In your working life, a sentence has sometimes cost you a week. You may say too much on the wrong floor, argue the detail while the plan goes by, or be taken on for one skill and itch to use the other five. Nerves come into it. Put the important things in writing, read them once more aloud, and let the clever remark wait for lunch.',
  },
  venus: {
    conjunction:
      'Your good name has something graceful about it. People like to be served, advised, dressed, fed or reconciled by you, and taste or tact is probably part of your trade. Ugly work makes you unhappy faster than hard work. Popularity is a pleasant employer with one weakness: it dislikes hearing no. Say one now and then, to keep in practice.',
    opposition:
      'Beauty, for you, begins at home. A table properly laid, a few pots of herbs, a cupboard in exactly the right colour, peace among relatives: here you are an artist, and the world is welcome to drop in by invitation. Fame would have to wipe its feet. Still, some of that loveliness could be shown at the gate, where passers-by are short of it.',
    harmonious:
      'You get on with people on your way up, and on your way along the corridor. Superiors like you, clients return, disputes soften when you have been sent in, and there is a touch of style in whatever leaves your desk. Friendship and work need not be kept apart. Just see to it that your opinion is not softened along with the rest.',
    tense:
      'What pleases you and what promotes you seldom share a calendar. You may charm where you should have insisted, resent a job for its curtains, or find that love and work both wanted this particular evening. Taste is a serious guide all the same. Bring a little more beauty into the duty, and a little more backbone into the charm.',
  },
  mars: {
    conjunction:
      'You are known for what you start. Work has to offer you something to win, build, defend or take apart, and you go at it with a drive that superiors value from a certain distance. Under a timid boss you smoulder. Independence suits you, and so do real risks honestly described. See one thing a year through to its very end as well; it doubles the effect.',
    opposition:
      'Your fiercest energy is spent on your own ground. You defend the family, the flat, the right to be left alone, and a neighbour with a drill can cost you a whole night’s sleep. That heat is fuel. Put it into walls, gardens and honest words said in the kitchen, and you may go out in the morning with your shoulders down.',
    harmonious:
      'You act, and it is noticed in the right quarters. Initiative comes to you as other people reach for their glasses, you know when to press a point, and the tired feel like working when you do. Competition keeps you fresh without making you cruel. Ask for the bigger job while you still have your sleeves rolled up.',
    tense:
      'On the way to your goals you tend to meet an elbow, and sometimes the elbow is yours. Impatience with hierarchies, quarrels over who decides, a leap before the ink was dry: there may be some slammed drawers behind you. There is real leadership in it. Walk once round the building, then say what you want and by when.',
  },
  jupiter: {
    conjunction:
      'You look as though you were going somewhere, and people help. Work that has breadth suits you, with travel, teaching, publishing or belief in it, and you bring to any post a confidence that gets it enlarged. Honours may come early enough to be misunderstood. A large name is a large umbrella. See who is standing in the rain.',
    opposition:
      'Your abundance is kept in the larder. Anyone may come in, there is always one more plate, and you do your best thinking with a wooden spoon at work. The wide world can wait until the soup is done. When it has waited long enough, take your hospitality on tour; there is plenty for both.',
    harmonious:
      'Opportunities have your number. Someone recommends you, a course turns out to be the right one, a post is created because you happened to describe it, and you receive all this with a good cheer that invites more. Ambition has never made you small. It may be time to deserve something in advance, out of sheer gratitude.',
    tense:
      'Your aims are generous, and the calendar is not. You may take on three callings at once, promise the stars to somebody who had asked for a lamp, or leave a sound position for a view that looked wider from below. Overreaching has taught you a good deal. Draw up the grand plan by all means, then have it read by a friend without imagination.',
  },
  saturn: {
    conjunction:
      'You take the long stairs. Work is a serious matter to you, standards are high, and responsibility comes to your desk as pigeons come to a certain roof; you may have carried some before you were tall enough. What you achieve generally stays achieved. Let somebody younger carry a little of it, for their sake as well as yours.',
    opposition:
      'Lighthouse keepers are at home as you are: on duty. The past is kept in perfect order, the shutters are seen to, and nobody would guess how rarely you sit down there yourself. Others feel safe because you are watching. A softer chair in the middle of it all would be no betrayal of anybody.',
    harmonious:
      'Patience is on your side where ambition is concerned. You plan in years, learn the trade from the bottom, and rise like bread, so steadily that no one can say when it happened. Those in charge know that a thing given to you is a thing done. Your authority would survive a party trick. Try one.',
    tense:
      'Somebody in authority keeps moving the finishing line, and on some days you do it yourself. Recognition may arrive late or in the wrong envelope, and the fear of falling short can have you over-prepare for what needed only nerve. You do know your trade by now. Deliver the work, go home, and leave the verdict in the office overnight.',
  },
  uranus: {
    conjunction:
      'Whatever people expect of you at work, they had better expect something else as well. You resign from a safe post, or do a traditional job in a manner that makes the tradition blink, and those who shook their heads at first come round to ask how it is done. What looks like a lack of direction often turns out, from a distance, to have been an idea arriving in pieces.',
    opposition:
      'Standing still has never been your idea of home. You need a dwelling in which everything may be discussed, the walls included, and those who live with you have learned not to ask where the sofa went. Settle by way of experiments. Whatever you would put back if somebody took it away is what you may call permanent.',
    harmonious:
      'Change does your career good. New machines, new colleagues and reorganisations that leave others sighing bring you the interesting task, because you see what might be done with the confusion. Your ideas come in a form that people can use. Keep a list of the impossible ones as well; fashion is moving your way.',
    tense:
      'Every so often you saw off a branch to hear the sound. Jobs can end abruptly, plans get rewired overnight, and an instruction given for no reason makes you allergic on the spot. You are looking for work that leaves you free. Describe it in detail, arrange a soft landing, and the next leap may be the last that needed to be one.',
  },
  neptune: {
    conjunction:
      'Around your work there is a glow which you did not switch on. It may come of music, images, faith or the sea, or of a breath of these that you bring to an ordinary trade, and people expect of it something that they could not name. Have the practical half done by somebody dry. A dream with an invoice attached is still a dream.',
    opposition:
      'Your roots stand in a misty field. After any spell in public you need an hour in which nothing has an outline, and the others at home may take it for absence. It is more like watering. You can make such a refuge out of very little, a lamp, a song, a rule about honesty, and the world outside gets a better person for it.',
    harmonious:
      'Intuition does useful work for you in public. You sense where things are drifting, choose the image that moves people, and lend even a dull office something of a harbour at evening. Compassion is part of your good name. Put a date and a figure on one of your hunches a year; it may turn out to have been common sense.',
    tense:
      'Ambition comes and goes with you like mist on a road. You may not know what you want to be, or know it at midnight and mislay it by breakfast; titles can disappoint, and roles may be given you because you looked willing. Follow what goes on moving you when nobody claps. Ask for the conditions in writing, kindly and early.',
  },
  pluto: {
    conjunction:
      'Whatever you do for a living, you do it to the root. You are suited to places where something must be turned over, salvaged or brought to light, and people feel a force in your ambition even when you have said nothing about it. Influence comes to you. So do those who would like to borrow it. Use yours where it sets others on their feet.',
    opposition:
      'Much of your strength comes from below. In public you may appear to start from nothing, and all the while you are drawing on something that took generations to lay down. It has its price: some battles have to be fought at home, where nobody applauds. What you clear up there, you stop having to conquer elsewhere.',
    harmonious:
      'You have staying power of the kind that careers are quietly built on. You see who really decides, wait until the moment is ripe, and can rebuild a department without breaking the crockery. Others give you weighty things to hold. Decide what you want the influence for, before it becomes large enough to have opinions of its own.',
    tense:
      'Power is the subject on your professional timetable. You may run into superiors who control, be taken for one, or feel that to succeed you must never show your hand; some chapters have closed with a bang. Each left you with more substance. Choose the struggles that concern the work itself, and let the ones about the parking space go by.',
  },
};
