import type { Brands } from '@astrall/platform/brand/brand-settings.ts';
import { ConfigError } from '@astrall/platform/config.ts';
import type { Typesetter } from '../typeset/typeset-report.ts';

/**
 * Draws every logo once, as it would stand on a report, so that one that cannot be drawn is found before customers wait.
 * @throws ConfigError that names each, and what is wrong with it
 */
export async function proveLogos(brands: Brands, { typesetLogo }: Pick<Typesetter, 'typesetLogo'>): Promise<void> {
  const faults: string[] = [];
  for (const [shop, { brand }] of Object.entries(brands)) {
    if (!brand.logo) continue;
    try {
      await typesetLogo(brand.logo);
    } catch (error) {
      const message = (error as Error).message.replace(/\s+/g, ' ');
      faults.push(`BRANDS.${shop}.logo: expected a picture that can be drawn (${message})`);
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
}
