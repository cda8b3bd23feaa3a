import { phrases, type Sense } from './sense.ts';

/** The halves into which the horizon and the meridian part a chart. */
export const halfSenses: [string, Sense][] = [
  ...phrases(
    'above the horizon|over the horizon|above your horizon|upper half|upper hemisphere|sobre el horizonte|por encima del horizonte|encima del horizonte|mitad superior|hemisferio superior',
    { is: 'half', half: 'above' },
  ),
  ...phrases(
    'below the horizon|under the horizon|beneath the horizon|below your horizon|lower half|lower hemisphere|bajo el horizonte|por debajo del horizonte|debajo del horizonte|mitad inferior|hemisferio inferior',
    { is: 'half', half: 'below' },
  ),
  ...phrases('eastern half|eastern hemisphere|eastern side|mitad oriental|hemisferio oriental|mitad este', {
    is: 'half',
    half: 'east',
  }),
  ...phrases('western half|western hemisphere|western side|mitad occidental|hemisferio occidental|mitad oeste', {
    is: 'half',
    half: 'west',
  }),
];
