import type {
  AspectKind,
  AspectPoint,
  Body,
  Dignity,
  House,
  Modality,
  MoonPhase,
  Sign,
} from '@astrall/astrology/chart.ts';
import type { Turning } from './turning.ts';

/** Two bodies in the order of charts, such as `sun-moon`. */
type BodyPair = `${Body}-${Body}`;

/** By nature: a sextile or trine is harmonious, a square tense, and so is an opposition without a text of its own. */
interface PointAspectTexts {
  conjunction: string;
  opposition?: string;
  harmonious?: string;
  tense: string;
}

/** What a natal report says beyond the signs; the rules of {@link Corpus} hold here too. */
export interface NatalCorpus {
  /** What each house stands for; the text of the sign on its cusp builds on it. */
  houseMeanings: Record<House, Turning>;
  /** What a body does in any house: a sentence where it is the only one there, a clause without a capital where it is not. */
  housemates: Record<Body, { alone: readonly string[]; together: readonly string[] }>;
  bodyInHouse: Record<Body, Record<House, string>>;
  /** How a house is entered, with or without planets in it: by the sign on its cusp. */
  emptyHouseInSign: Record<Sign, Turning>;
  /** Every pair and aspect that can stand at a birth: Mercury and Venus never oppose the Sun, nor each other. */
  aspects: Partial<Record<BodyPair, Partial<Record<AspectKind, string>>>>;
  /** Said before them, where there are any: what it is to make an aspect to no body. Holds with and without an hour. */
  aspectsToPoints: Turning;
  /** To the nodes: a conjunction with the north one, an opposition, which is at the south one, and a square. */
  pointAspects: Record<AspectPoint, Record<Body, PointAspectTexts>>;
  /** What is one's own of their sextile, which holds for generations: by Neptune's house, or its sign where there is none. */
  neptunePlutoShare: { byHouse: Record<House, string>; bySign: Partial<Record<Sign, string>> };
  midheavenMeaning: Turning;
  midheavenInSign: Record<Sign, string>;
  chartRulerMeaning: Turning;
  /** How each planet leads, wherever it stands. */
  chartRulerBody: Record<Body, string>;
  /** The ruler of the ascendant's sign, by the house where it stands. */
  chartRulerInHouse: Record<House, string>;
  /** What is added to a planet in a sign that suits it well or badly; only combinations that exist. */
  dignities: Record<Body, Partial<Record<Dignity, string>>>;
  /** Added to a planet that moved backwards; the Sun and the Moon never do. */
  retrograde: Partial<Record<Body, string>>;
  nodesMeaning: Turning;
  /** The north node's sign, the south node being opposite. */
  northNodeInSign: Record<Sign, Turning>;
  chironMeaning: Turning;
  chironInSign: Record<Sign, Turning>;
  modalitiesMeaning: Turning;
  dominantModality: Record<Modality, string>;
  missingModality: Record<Modality, string>;
  balancedModalities: string;
  moonPhaseMeaning: Turning;
  moonPhases: Record<MoonPhase, string>;
  /** Three bodies or more in one sign. */
  stelliumInSign: Record<Sign, string>;
  /** Of a birth whose time is unknown, where the Moon changed sign that day. */
  uncertainMoon: string;
  /** One sentence each that leads from a chapter's title to its first text. */
  chapterOpenings: Record<'big_three' | 'planets' | 'houses' | 'aspects' | 'themes', Turning>;
  /** Said before the houses when Placidus is undefined there and whole signs are used. */
  polarHouses: string;
}
