export type { Brand, Logo } from '@astrall/platform/brand/brand.ts';
