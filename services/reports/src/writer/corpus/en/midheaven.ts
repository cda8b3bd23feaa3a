import type { Sign } from '@astrall/astrology/chart.ts';

export const midheavenMeaning = [
  'The Midheaven is the point of the zodiac that was crossing the meridian, the line of noon, at the minute of your birth. Astrologers read in it the public side of a life: the kind of work that could become a calling, the reputation that gathers around you, and the example you may end up setting without having planned it.',
  'High over the landscape into which you were born lies the Midheaven, the degree of the zodiac that was crossing the meridian just then. It is the steeple of the chart, visible from a distance. One reads in it what you would like to be known for, how you stand before people who have power, and the sort of work that might one day bear your name.',
  'If the Ascendant is the entrance of a chart, the Midheaven is the name over it. It marks where the zodiac crossed the meridian as you were born, and it is asked about vocation, standing and aims: what you would be glad to have achieved, what strangers hear of you before they meet you, and where you take on responsibility without being pushed.',
  'Noon has its place in every chart, whatever the hour of birth. It is called the Midheaven, the degree of the zodiac that stood on the meridian when you were born, and it has always been linked with the part of a life that others can see: profession, duty, reputation, the direction in which one keeps looking up from one’s work.',
];

export const midheavenInSign: Record<Sign, string> = {
  aries:
    'The world knows you as someone who goes first. Whatever the trade, you are drawn to its raw edge, where nobody has written the instructions, and fresh starts may suit you better than a staircase with a handrail. Working under close supervision takes the wind out of you. You could make your name through an act of plain nerve, and keep it by staying for the sequel.',
  taurus:
    'A reputation for solidity grows up around you, slowly, like ivy that actually holds the house together. You are called to make or keep something of real worth: food, land, beautiful objects, a song. Your career has its own seasons and declines to be hurried. Colleagues come to rely on the fact that you are still there. Now and then let them see that you can also move.',
  gemini:
    'Your business card may need a fold-out. In public you are known for your quickness, for the word that lands, for being able to explain one profession to another, and a single lifelong post would have to be very varied to keep you. Teaching, trading, writing, brokering: whatever carries messages is in your line. People believe you sooner when they can see what the many pieces have in common.',
  cancer:
    'Care is what you become known for. Even in a hard-headed trade you turn the workplace into a kind of household, with its soup, its memories and its strays, and the public senses that you mean it. You may be called to feed, shelter, teach or preserve. Since professional setbacks are felt at the very centre, choose colleagues who know when to put the kettle on.',
  leo: 'Your work wants to be seen. The path on which you flourish has some sort of stage, be it a classroom, a shopfront or an actual theatre, and people look to you to embody the thing. Respect warms you; being overlooked makes you doubt your lines. The recognition that lasts comes when you turn the spotlight on what you love, and leave it there.',
  virgo:
    'Word gets about that you can be trusted with the difficult bit. Skill, accuracy and a certain modesty in success are what the public sees, and your calling probably includes improving something that others merely use. You like a job in which it is clear what good means. Titles interest you less than being sent for. Consider, all the same, letting your name be printed underneath, in legible type.',
  libra:
    'Others see in you a person of tact and taste, and bring you their disputes and their seating plans. You find your calling through people: in justice, in design, in advising, in any work done by two. A career conducted against somebody would not agree with you. At some point you may have to displease half the committee. It is then that they will learn your true calibre.',
  scorpio:
    'There is an air of quiet authority about what you do, and nobody knows quite where you got it. You are suited to work that goes behind the facade: research, crisis, repair, the handling of secrets or of other people’s turning points. You do not court the public. It follows you with its eyes, and waits to hear what you found.',
  sagittarius:
    'Somewhere in your vocation there is open country. You make your name as one who widens things, by teaching, publishing, travelling, preaching a cause or simply laughing in the right meeting, and you need to believe in what you sell. A ceiling, of plaster or of thought, sends you looking for another building. People will follow your enthusiasm a long way. Tell them honestly which parts you are improvising.',
  capricorn:
    'You look to the world like someone who will see it through. The climb suits you: a long apprenticeship, a rank earned, responsibility accepted when others found their shoelaces undone, and in later years an authority nobody disputes. Only check that the ladder leans against your own tree. Success that you had to borrow from a parent’s dream fits badly at the shoulders.',
  aquarius:
    'Something about you, in public, cannot be classified. You may be known for an invention, a stand taken, a way of treating the doorman and the minister alike, and your path is likely to lead through fields that had no name when you were at school. Hierarchies you can live with, as one does with an old lift, by keeping an eye on the stairs.',
  pisces:
    'It is hard to say just what you do, and people are glad you do it. Your calling leans to the imaginative or the compassionate: art, healing, faith, the sea, the care of those nobody else has counted. You may be idealised in public, which is flattering and damp. A few visible deadlines protect the work. For the rest, trust your odd gift of drifting towards where you are needed.',
};
