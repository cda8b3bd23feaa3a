import { type Brands, settingsOf } from '@astrall/platform/brand/brand-settings.ts';
import type { ReportsConfig } from '../config.ts';

/** How the reports of a shop look. */
export function lookOfShop(
  shop: string | null,
  { BRANDS, PAGE_SIZE }: Pick<ReportsConfig, 'PAGE_SIZE'> & { BRANDS: Brands },
) {
  const own = settingsOf(shop, BRANDS);
  return { brand: own?.brand ?? null, pageSize: own?.pageSize ?? PAGE_SIZE };
}
