import type { NatalCorpus } from '../../natal-corpus.ts';

export const aspectsToPoints: NatalCorpus['aspectsToPoints'] = [
  'Not every partner in these pages is a planet. Some are points that a planet may touch: the way you come in, the work you are known for, the direction you grow in, the place that is still sore. There it has a say, whatever else it is busy with.',
  'You may also come upon a planet in touch with something that is none: an edge of the chart, a crossing in the sky, a small body far out with a long story. Read these as one reads a signpost; the planet says in what spirit one might set out.',
  'A few of the partners here do not speak themselves. They are places, and a planet that stands in some relation to one of them colours it, as a lamp colours whatever stands near by.',
  'Where the second name in a title is not that of a planet, think of it as a gate, a direction or an old scar, and of the planet as whoever keeps coming back to it.',
];
