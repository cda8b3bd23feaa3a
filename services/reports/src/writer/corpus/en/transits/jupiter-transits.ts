import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const jupiterTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'About once in twelve years Jupiter crosses your Sun, and for some weeks your life has its windows open. Confidence is easier to find and people are readier to believe in you. Ask for something slightly larger than you would usually dare. Growth likes a trellis, so give it a plan to climb.',
    sextile:
      'An encouraging word from you may be the wind in another person’s back during these weeks, as others are in yours. You see what is possible. People who can help turn out to be quite near, good humour makes effort light, and if you would also enrol, apply or propose, luck would know where to call.',
    square:
      'You would not be the first to come home with a piano because the stool was on sale. Wishes have had a growth spurt, and through several weeks the old clothes pinch, the promises come out large, and life seems as though it ought to be bigger by now. Some of that is perfectly true.',
    trine:
      'Things go well, and you are in a mood to let them. For several weeks confidence needs no rehearsal, people like what they see and tell their friends, and an honest wish finds the ground already raked. Enjoy it without apology. Before the warmth moves on, pick one ambition that deserves more than a fine spell and give it a date.',
    opposition:
      'Somebody thinks the world of you, or wants you to think the world of them. These weeks bring large gestures from other people, applause, advice, invitations with a good deal of gilt, and your opinion of yourself may rise and fall with the post. Accept the kindness. Decide on the size of things yourself, after breakfast.',
  },
  moon: {
    conjunction:
      'The heart moves into larger rooms. Through these weeks you feel protected, sentimental, hospitable; family may grow by a guest, a puppy or a reconciliation. Receive as generously as you pour. What you learn about being cared for in a time of plenty can be stored for plainer seasons.',
    sextile:
      'Trust the neighbour with the key, the child with the whisk, yourself with a free weekend. During these weeks moods are even and people under one roof wish each other well, so that a nest can be improved with pleasure and without anybody’s having to win.',
    square:
      'What are you really hungry for? A smaller portion of the right thing has a way of satisfying, and in these weeks it is the size of the portions that runs away with you: comfort, concern for the whole street, the jubilation you expect from people who have just come home tired.',
    trine:
      'Home smells of something just out of the oven. During these weeks you feel at ease in your own skin, forgive last year without noticing, and are generous as a matter of course. Nobody has to earn it. If there is anything that you have wanted to ask of those who love you, the table is laid.',
    opposition:
      'You long to stay in, and everyone you love has tickets. Between your need of quiet and other people’s festivities these weeks can be rather crowded, with promises made on behalf of the whole sofa. Divide the evenings honestly. A heart does not grow by being taken everywhere, although it does enjoy being asked.',
  },
  mercury: {
    conjunction:
      'For some weeks your mind has a travel budget. Languages, long books, courses, contracts with faraway people: learning comes in at every pore, and you speak with contagious conviction. Finish a chapter before opening the next. A thought you publish or teach now may go further than you can see.',
    sextile:
      'By asking the obvious, kindly and in front of others, you may learn more in these weeks than by any amount of cleverness. Information falls into place like plates in a rack. Study, applications and honest deals are favoured, and your opinion can do some good if it is allowed to be improved on the way.',
    square:
      'Facts may be rounded upwards in these weeks, and a passing notion can pose as a philosophy until somebody asks for the sum. Be glad of that somebody. The ideas crowding your doorway are good company, only there are eleven of them; believe one thoroughly, and the rest can write to you later.',
    trine:
      'Your words find the right size for things. For some weeks learning is a pleasure, news is mostly good, and you explain yourself so reasonably that even the form at the counter seems to understand. Write what you have put off writing. A clear mind in a good mood is a rare colleague, and likes to be given something to do.',
    opposition:
      'An expert is explaining it to you, with diagrams. In these weeks other people’s opinions come by the yard, some of them splendid, and you may find yourself taking the contrary view for the exercise. Ask for the source. Between their grand design and your small print lies an excellent article that nobody has written yet.',
  },
  venus: {
    conjunction:
      'A generous season for love, friendship and everything with icing. You attract by enjoying, and weeks like these can bring warm people near or make the ones you have look newly dear. Celebrate something together. Taste widens as well, so let yourself like what you never thought you would.',
    sextile:
      'Be lavish with attention, which is the one luxury that everyone around you can use. Sweetness accumulates in these weeks like light in a lengthening evening: invitations please, collaborations flatter both sides, and what you spend on beauty is apt to feel well spent if the sum was decided beforehand.',
    square:
      'The shop window of life is fully lit. You may want the great love and the quiet one, the new coat and the old freedom, and grow impatient with anything that is merely good. Stroll past slowly. By the second week you may have noticed which thing you were still thinking of.',
    trine:
      'Loving you is easy at the moment, and you return the favour. Over these weeks friends multiply, colours deepen, and what you find beautiful appears to find you too. No one is counting. Let it be as pleasant as it is, and put a little by in the form of a photograph, a promise or a jar of something.',
    opposition:
      'Admirers, benefactors, someone with a boat: company is on the lavish side for several weeks. You may be given more than you can use, or give it, and wonder afterwards what was meant. Charm is cheerful and seldom takes notes. Enjoy the music, and ask a quiet question while you are both putting on your coats.',
  },
  mars: {
    conjunction:
      'Courage comes with provisions. Through these weeks you have the energy for a large undertaking and the optimism to start it, and setbacks make you curious more than angry. Set the mark high, then train like someone modest. Crusades are tempting; a single fight you believe in is enough.',
    sextile:
      'Someone may need a push to begin, and you have one to spare. Competitions, expeditions and enterprises are all helped by the way action and good sense trot side by side just now, and for several weeks you can keep up a pace that does not have to be paid back afterwards.',
    square:
      'An angle somewhat lower, a pause built in while you are still calm, and the same leap would land. For a few weeks you have horsepower to spare and opinions on every road; rules feel like dares, and one more hour is apt to be the one too many. There is nothing wrong with the aim.',
    trine:
      'Effort runs downhill. During these weeks you can do a day’s work and have the evening as well, competitors bring out your best manners, and boldness tends to be right about the weather. Since so much comes off at the first attempt, this would be the time for the thing that usually needs a third.',
    opposition:
      'A worthy adversary has turned up, in high spirits. Through several weeks you may be dared, outbid or lectured on courage by someone with a louder engine, and the temptation is to race to the next county. Choose the stake before you choose the speed. If you both laugh at the finish, it was the right contest.',
  },
  jupiter: {
    conjunction:
      'Jupiter has been right round the zodiac and is back where you first had it. A chapter of twelve years ends, and another opens on a blank and rather good sheet of paper. What do you believe now that you did not then? Plant accordingly, and thank whoever taught you along the way.',
    sextile:
      'Where could your faith in things take you, now that it is in good repair? A teacher, a book or a street in a foreign town might confirm over these weeks what you have half guessed. You can advance by being fair, curious and slightly brave, which happens to be pleasant as well.',
    square:
      'A quarter mark in your twelve-year story of growth: what you set going some while ago asks to be enlarged, pruned or admitted to be finished. Restlessness is part of the message. Before adding anything, stand back as a painter does, brush in hand, and look for what is already enough.',
    trine:
      'What you believe and how you live agree with each other in these weeks, and it shows in your step. A growth begun a few years ago has filled out, with scarcely anyone pushing. Look about you and take the measure of it. Those who come along the path behind you would welcome a word about the stones.',
    opposition:
      'Some six years ago you set something growing, and by now its height can be seen from the road. Other people have views on it: they admire, compare, ask for cuttings. Through these weeks take in the praise and the one fair objection. Then decide which branches the second half of the story is to have.',
  },
  saturn: {
    conjunction:
      'Some part of you wears a coat all year round, and it may be surprised to feel its collar loosening. Where you have been careful, dutiful or afraid of falling short, some warmth comes in with these weeks, and some permission. A few restrictions, looked at indoors and in good light, are found to have been habits.',
    sextile:
      'Hope and realism sit on the same committee, and get through the agenda. You can grow at a speed that lasts, win the trust of serious people, and see long work begin to bear fruit. Sign up for what takes years. Modest beginnings look anything but small from the far end.',
    square:
      'Spread out or hold firm? Weeks of this kind argue both sides, giving you a hunger for more room along with a sober list of what it would cost. Neither voice should have the casting vote alone. Draw up a plan that a brave person would sign and a cautious one could keep.',
    trine:
      'Your sense of duty has been given a day by the sea. In these weeks serious work is pleasant work as well, an older person may smile at what you have made, and caution and confidence shake hands over the fence. Enlarge something that already stands. You know its foundations, having dug them.',
    opposition:
      'Optimists have come to inspect your defences. For some weeks a cheerful person, or an offer in bright wrapping, may question your good reasons for going slowly, and you feel like the only one who has read the instructions. Read out the important line. Then let them show you the part of the garden you never use.',
  },
  uranus: {
    conjunction:
      'Luck wears odd socks. For some weeks openings come from unlikely quarters, a chance remark, a cancelled train, a stranger’s project, and you are quicker than usual to say why not. Follow the surprise as far as the corner at least. Freedom grows when you bring others along.',
    sextile:
      'The future sends a friendly postcard. You pick up new ideas easily, join forces with original people and can change a settled arrangement to everyone’s benefit. Experiment while experiments are cheap. A liberating thought tried out in daily life may stay for years.',
    square:
      'A voice in you says away, away, and has already looked up the flights. It is right more often than it is punctual. Before you cut a tie in these weeks you might see how far it stretches: a sabbatical, a spare evening, the desk by the other window.',
    trine:
      'Surprises are on your side. Throughout these weeks the unplanned tends to be an improvement, original people take to you, and a freer way of doing things turns out to have been allowed all along. Go with it some distance. What begins as an exception may be quietly promoted to a custom.',
    opposition:
      'Friends are making off in all directions, and each believes you ought to come. During these weeks somebody’s leap of faith puts your own independence in question, as too tame or too wild, depending on the speaker. Hear the adventure out. Your freedom keeps its own calendar, and need not be spent to prove that you have some.',
  },
  neptune: {
    conjunction:
      'Imagination and faith swell together like bread in a warm kitchen. You may be touched by the sacred in some form, by art, by need, by a coastline, and want to give yourself to it entirely. Give steadily. The inspiration of these weeks deserves a vessel with a proper base.',
    sextile:
      'An hour at the edge of a field, with nothing in your hands, may restore a confidence that no argument had been able to restore. Help is given and taken without invoices these weeks, dreams tell longer stories, and beauty could be trusted to decide an evening or two.',
    square:
      'The rainbow is real, and so is the distance to it. In this season you may believe too kindly, lend too loosely, or wait for rescue on a perfectly good bicycle. Keep the vision and audit the promise. Compassion with a calendar does more for everyone than compassion without.',
    trine:
      'Hope comes in with the washing, for no particular reason. Over several weeks you are easily touched and not easily hurt, imagination is warm to the hand, and someone’s need meets your gift before either has been explained. Let the goodness be slightly vague. It is still good, and there is a lot of it.',
    opposition:
      'Someone’s beautiful cause is knocking, with a collecting tin. These weeks bring out givers and enthusiasts, and you could be swept into a promise that belongs to another person’s dream. Ask what is needed first. The real ones are delighted to answer that, while the others change the subject.',
  },
  pluto: {
    conjunction:
      'Strength you had forgotten comes up to be used. Over several weeks, influence grows, an old wound shows what it has taught, and you may feel ambition of a deep and serious kind. Ask whom it would serve. Power that has an answer to this question tends to be trusted.',
    sextile:
      'A door marked “private” may be opened to you, if you ask in the right tone. In these weeks influential or experienced people are inclined to help, and a deep ambition can be put into words without alarming anybody. Speak of what it is for. Backing tends to go to those who could manage without.',
    square:
      'To feel entirely right is a strong drink, and over these weeks it may be served more than once. You might meet somebody who is drinking the same. Large aims come to no harm from an honest question about motives, whereas large certainties are apt to look for the door.',
    trine:
      'Renewal goes on underground, and above ground you notice it as stamina. You can turn a loss into knowledge, gather resources for something worthwhile, or regain a quiet authority. Invest effort where roots are involved. What is strengthened there seldom needs to be strengthened again soon.',
    opposition:
      'A person of weight has plans for you. Through several weeks you may be courted, pressed or offered a place beside a larger engine, and it flatters as well as alarms. Enquire who does the steering. Power that allows you a real question is worth some of your time; the other kind can be thanked from a distance.',
  },
  ascendant: {
    conjunction:
      'You take up more room, and the room seems pleased. Jupiter crossing your Ascendant opens a cycle of fresh enthusiasm: people find you cheering, chances come by way of your person, and the horizon moves back a mile. Step out, and step sensibly. Your appetite for life is visible to all.',
    sextile:
      'Go to the party, the open day, the meeting with biscuits. For a few weeks your presence does you favours as soon as it is anywhere, and a conversation begun beside the coats can widen the year. At home the same luck sits with folded hands. Wear what makes you smile, and be the one who speaks first.',
    square:
      'You are arriving in capital letters. These weeks enlarge whatever you bring through the door, cheer, opinion, a hungry sort of haste, and it is easy to promise with your face what your diary cannot deliver. Half the volume would fill the room. Keep the joy as it is, for that was never the part that was too much.',
    trine:
      'You look like a person to whom things might be entrusted, luggage, secrets, a small department. For some weeks good humour goes ahead of you and holds the door, encounters tend to be happy ones, and the more openly you enjoy other people the more of themselves they bring out to show you.',
    opposition:
      'Other people come with big gestures. A partner or an adviser promises much, expects much, or knows exactly what would be good for you, and you may answer in kind. Welcome the generosity, read the label. Between your scale and theirs there is probably a size that fits both.',
  },
  midheaven: {
    conjunction:
      'Your name carries a little further. Through these weeks the path you follow in the world shows its upward side: a larger task, a fair word in the right ear, a clearer sense of what your work is for. Accept the bigger chair. Then sit in it exactly as yourself.',
    sextile:
      'Somebody ought to be told what you can do, and you are the best informed. Through these weeks a recommendation, a course or a well-timed application may bring the next step within reach, as long as you lift your foot. Aim at work that makes you larger. People in good positions are in good moods.',
    square:
      'Success may be sending you more post than you can open. Over some weeks opportunities pile up at work, modesty and ambition get in each other’s way, and you might take on three roles so as not to disappoint anyone. Turn one down handsomely. The reputation you gain by it is the sort that lasts.',
    trine:
      'Doors in your working life turn easily on their hinges. Goodwill, qualifications and plain enjoyment of the job all help, and an experienced person may be glad to advise. Set your sights a notch higher. Success feels best in this period when it makes room for someone else as well.',
    opposition:
      'Announce neither the promotion nor the larger garden until the ground has been measured. Over some weeks ambition outside and expansion at home compete for the same hours, and you may well want both before breakfast. A goal that everybody under your roof has understood stands on four more legs.',
  },
};
