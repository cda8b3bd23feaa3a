import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Brand } from './brand.ts';
import { contrast } from './color.ts';
import { readLogo } from './logo-file.ts';

const legible = 4.5;
const visible = 1.8;
const letters = '#FFFFFF';

/** Set in mail headers and titles too. */
const plain = /^\P{Cc}*$/u;

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1D2440');
const shortText = z.string().trim().min(1).max(200).regex(plain, 'must be one line');

/** What an operator writes for one shop. */
const brandSettings = z.strictObject({
  name: z.string().trim().min(1).max(60).regex(plain, 'must be one line'),
  colors: z
    .strictObject({
      ground: color.refine((ground) => contrast(ground, letters) >= legible, {
        message: `is too light for white letters on it: their contrast has to be ${legible} at least`,
      }),
      accent: color.refine((accent) => contrast(accent, letters) >= visible, {
        message: `is too pale to be seen on white paper: its contrast has to be ${visible} at least`,
      }),
    })
    .optional(),
  /** A PNG, JPEG or SVG file; its path is relative to the file it stands in, or to where the service runs. */
  logo: z.string().min(1).max(500).optional(),
  contact: shortText.optional(),
  disclaimer: z.strictObject({ es: z.string().max(1000).optional(), en: z.string().max(1000).optional() }).default({}),
  page_size: z.enum(['A4', 'LETTER']).optional(),
});

const everyShop = '*';
const shopDomain = z.string().regex(/^(\*|[a-z0-9][a-z0-9.-]{0,250})$/, 'must be the domain of a shop, or *');

/**
 * The variable `BRANDS`, which every service that shows itself to customers reads: JSON, or the path of a file that holds it, keyed by shop domain; `*` is every shop that is not
 * named. Logos are read, and colours checked, before the service listens.
 */
export const brands = z
  .string()
  .transform((text, context): { folder: string; settings: unknown } => {
    const inline = text.trimStart().startsWith('{');
    try {
      const json = inline ? text : readFileSync(text, 'utf8');
      return { folder: inline ? '.' : dirname(resolve(text)), settings: JSON.parse(json) };
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `expected JSON or the path of a JSON file (${(error as Error).message})`,
      });
      return z.NEVER;
    }
  })
  .pipe(z.object({ folder: z.string(), settings: z.record(shopDomain, brandSettings) }))
  .transform(({ folder, settings }, context) =>
    Object.fromEntries(
      Object.entries(settings).map(([shop, { page_size: pageSize, logo: path, colors, contact, ...rest }]) => {
        const logo = path ? readLogo(resolve(folder, path)) : null;
        if (typeof logo === 'string') context.addIssue({ code: 'custom', path: [shop, 'logo'], message: logo });
        const brand = {
          ...rest,
          colors: colors ?? null,
          contact: contact ?? null,
          logo: typeof logo === 'string' ? null : logo,
        };
        return [shop, { brand, pageSize: pageSize ?? null }];
      }),
    ),
  );

export type Brands = z.output<typeof brands>;

/** What stands for a shop; what is no shop's is for every shop. */
export function settingsOf(shop: string | null, brandsByShop: Brands): Brands[string] | undefined {
  return (shop === null ? undefined : brandsByShop[shop.toLowerCase()]) ?? brandsByShop[everyShop];
}

export function brandOf(shop: string | null, brandsByShop: Brands): Brand | null {
  return settingsOf(shop, brandsByShop)?.brand ?? null;
}
