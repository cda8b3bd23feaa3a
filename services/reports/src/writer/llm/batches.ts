import type { PlannedSection } from '../plan/planned-section.ts';

const mostSections = 4;

/** The sections a model writes, a few of one chapter at a time: one call each, small enough to be written in time. */
export function batchesOf(sections: readonly PlannedSection[]): PlannedSection[][] {
  const batches: PlannedSection[][] = [];
  for (const section of sections) {
    if (section.facts.length === 0) continue;
    const current = batches.at(-1);
    if (current && current.length < mostSections && current[0]!.chapter === section.chapter) current.push(section);
    else batches.push([section]);
  }
  return batches;
}
