import type { Font } from 'fontkit';

/** What places marks on letters, in fontkit; missing from its types. */
interface MarkPlacer {
  applyAnchor(mark: { markAnchor: object | null }, baseAnchor: object | null, base: number): void;
  /** Whether the lookup had something to do here; else the next one is tried. */
  applyLookup(type: number, table: object): boolean;
}

/**
 * A letter may have no anchor for marks of one kind: the rule then does not hold for it, and another may. fontkit breaks
 * there, for Arabic by a single letter such as ڥ.
 */
export function passOverLackingAnchors(font: Font): void {
  const { GPOSProcessor: placer } = (font as unknown as { _layoutEngine: { engine: { GPOSProcessor?: MarkPlacer } } })
    ._layoutEngine.engine;
  if (!placer) return;
  const { applyAnchor, applyLookup } = placer;
  let isLacking = false;
  placer.applyAnchor = (mark, baseAnchor, base) => {
    isLacking = !mark.markAnchor || !baseAnchor;
    if (!isLacking) applyAnchor.call(placer, mark, baseAnchor, base);
  };
  placer.applyLookup = (type, table) => {
    isLacking = false;
    return applyLookup.call(placer, type, table) && !isLacking;
  };
}
