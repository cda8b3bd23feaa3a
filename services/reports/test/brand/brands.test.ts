import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { brands } from '@astrall/platform/brand/brand-settings.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookOfShop } from '../../src/brand/look-of-shop.ts';
import { proveLogos } from '../../src/brand/prove-logos.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { createTypesetter } from '../../src/typeset/typeset-report.ts';
import { fixtureDocument } from '../typeset/fixture-document.ts';
import { readPdf, textOf } from '../typeset/read-pdf.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><circle cx="40" cy="40" r="38" fill="#aa3366"/></svg>';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brands-'));
  writeFileSync(join(folder, 'logo.svg'), svg);
  writeFileSync(join(folder, 'logo.png'), tinyPng());
  writeFileSync(join(folder, 'cut.png'), tinyPng().subarray(0, 40));
  writeFileSync(join(folder, 'damaged.png'), tinyPng().fill(0, 45, 50));
  writeFileSync(join(folder, 'short.png'), tinyPng(2, 400));
  writeFileSync(join(folder, 'cut.jpg'), Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b', 'hex'));
  writeFileSync(join(folder, 'broken.svg'), svg.replace('/></svg>', '></svg>'));
  writeFileSync(join(folder, 'empty.png'), '');
  writeFileSync(join(folder, 'script.svg'), svg.replace('<circle', '<script>alert(1)</script><circle'));
  writeFileSync(
    join(folder, 'link.svg'),
    svg.replace('<circle', '<a href="javascript:alert(1)"><circle').replace('</svg>', '</a></svg>'),
  );
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(600 * 1024));
});
afterAll(() => rmSync(folder, { recursive: true }));

const luna = {
  name: 'Luna & Cía',
  colors: { ground: '#3A1430', accent: '#C0567A' },
  contact: 'luna.example · hola@luna.example',
  disclaimer: { es: 'Solo para entretenimiento.', en: 'For entertainment only.' },
};

function read(settings: unknown) {
  return brands.safeParse(JSON.stringify(settings));
}

function faults(settings: unknown): string[] {
  return (read(settings).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('the brands of shops', () => {
  it('are found by the domain of the shop, and under * for every other', () => {
    const config = {
      BRANDS: read({ 'luna.example': luna, '*': { name: 'Otra', page_size: 'LETTER' } }).data!,
      PAGE_SIZE: 'A4' as const,
    };
    expect(lookOfShop('LUNA.example', config)).toMatchObject({ brand: { name: 'Luna & Cía' }, pageSize: 'A4' });
    expect(lookOfShop('other.example', config)).toMatchObject({ brand: { name: 'Otra' }, pageSize: 'LETTER' });
    expect(lookOfShop(null, { ...config, BRANDS: {} })).toEqual({ brand: null, pageSize: 'A4' });
  });

  it('are read from a file, and logos from where the file lies', () => {
    writeFileSync(join(folder, 'brands.json'), JSON.stringify({ 'luna.example': { ...luna, logo: 'logo.png' } }));
    const { data } = brands.safeParse(join(folder, 'brands.json'));
    expect(data?.['luna.example']?.brand.logo).toMatchObject({ format: 'png', width: 2, height: 1 });
  });

  it('are refused with what is wrong, before anything is printed', () => {
    expect(faults({ 'luna.example': { ...luna, colors: { ground: '#FFEEAA', accent: '#FFFFF0' } } })).toEqual([
      expect.stringContaining('colors.ground is too light for white letters'),
      expect.stringContaining('colors.accent is too pale'),
    ]);
    expect(faults({ 'Not A Shop': luna })).toHaveLength(1);
    expect(faults({ 'luna.example': { ...luna, colour: 'red' } })).toHaveLength(1);
    for (const [file, problem] of [
      ['cut.png', 'cut off'],
      ['damaged.png', 'damaged'],
      ['short.png', 'damaged'],
      ['cut.jpg', 'cut off'],
      ['empty.png', 'neither a PNG, a JPEG nor an SVG'],
      ['script.svg', '<script'],
      ['link.svg', 'href='],
      ['large.png', 'larger than'],
      ['none.png', 'cannot be read'],
    ]) {
      expect(faults({ 'luna.example': { ...luna, logo: join(folder, file!) } })).toEqual([
        expect.stringContaining(problem!),
      ]);
    }
    expect(brands.safeParse('{').error?.issues[0]?.message).toContain('expected JSON');
  });

  it.each(['logo.svg', 'logo.png'])('stand on the report, with %s', async (logo) => {
    const { brand } = read({ 'luna.example': { ...luna, logo: join(folder, logo) } }).data!['luna.example']!;
    const pdf = await readPdf((await renderPdf(fixtureDocument('es', { kind: 'monthly', brand }))).pdf);
    const everything = textOf(pdf);
    expect(pdf.info.Author).toBe('Luna & Cía');
    expect(everything).toContain('LUNA & CÍA · PRONÓSTICO DEL MES');
    expect(everything).toContain('luna.example · hola@luna.example');
    expect(everything).toContain('Solo para entretenimiento.');
    expect(everything).not.toContain('ASTRALL');
  });
});

describe('logos that cannot be drawn', () => {
  const typesetter = createTypesetter({ workers: 1 });
  afterAll(() => typesetter.close());
  const brandsWith = (logo: string) => read({ 'luna.example': { ...luna, logo: join(folder, logo) } }).data!;

  it('are refused at start, with the shop and the reason', async () => {
    const refusal = /BRANDS\.luna\.example\.logo: expected a picture that can be drawn \(.*close tag/;
    await expect(proveLogos(brandsWith('broken.svg'), typesetter)).rejects.toThrow(refusal);
  });

  it.each(['logo.svg', 'logo.png'])('do not include %s', async (logo) => {
    await expect(proveLogos(brandsWith(logo), typesetter)).resolves.toBeUndefined();
  });
});

/** Two pixels side by side, or what says that it holds more. */
function tinyPng(width = 2, height = 1): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
