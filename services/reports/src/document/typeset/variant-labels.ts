import type { VariantNote } from '../variant/variant.entity.ts';
import type { VariantDocument } from './variant-document.ts';

/** The words printed around the text of a variant. */
interface VariantLabels {
  kind(document: VariantDocument): string;
  untitled: string;
  /** Below the title: what it was made of. */
  of(title: string): string;
  notes: Record<VariantNote, string>;
  colophonTitle: string;
  byModel: string;
  byRules: string;
  original: string;
  variant: string;
}

const es: VariantLabels = {
  kind: ({ wish }) => {
    if (wish.kind === 'summary') return 'Resumen';
    if (wish.kind === 'simpler') return 'En palabras sencillas';
    if (wish.kind === 'language') return wish.language === 'es' ? 'Versión en español' : 'Versión en inglés';
    return { formal: 'En tono formal', friendly: 'En tono cercano', poetic: 'En tono poético' }[wish.tone];
  },
  untitled: 'Documento sin título',
  of: (title) => `A partir de «${title}»`,
  notes: {
    nothing_simplified:
      'Las reglas automáticas no han encontrado nada que decir de un modo más sencillo: este texto es el del original.',
    little_simplified:
      'Las reglas automáticas solo han podido decir unas pocas frases de un modo más sencillo: el resto es como en el original.',
    partly_unchanged: 'De algunos pasajes no se ha conseguido una versión fiel: están como en el original.',
  },
  colophonTitle: 'Sobre esta versión',
  byModel:
    'Escrita por un modelo de lenguaje ({model}) a partir del documento original, sin revisión de una persona. Ante cualquier duda, vale el original.',
  byRules:
    'Hecha con frases del documento original, por reglas automáticas y sin revisión de una persona. Ante cualquier duda, vale el original.',
  original: 'Original: {title}, SHA-256 {sha256}',
  variant: 'Versión {id}',
};

const en: VariantLabels = {
  kind: ({ wish }) => {
    if (wish.kind === 'summary') return 'Summary';
    if (wish.kind === 'simpler') return 'In plain words';
    if (wish.kind === 'language') return wish.language === 'es' ? 'Spanish version' : 'English version';
    return { formal: 'In a formal tone', friendly: 'In a friendly tone', poetic: 'In a poetic tone' }[wish.tone];
  },
  untitled: 'Untitled document',
  of: (title) => `Made from “${title}”`,
  notes: {
    nothing_simplified: 'Our rules found nothing to tell more plainly: this is the text of the original.',
    little_simplified:
      'Our rules could tell no more than a few sentences more plainly: the rest is as in the original.',
    partly_unchanged: 'Of some passages no faithful version could be had: they stand as in the original.',
  },
  colophonTitle: 'About this version',
  byModel:
    'Written by a language model ({model}) from the original document, and not checked by a person. Where in doubt, the original counts.',
  byRules:
    'Made of sentences of the original document, by rules, and not checked by a person. Where in doubt, the original counts.',
  original: 'Original: {title}, SHA-256 {sha256}',
  variant: 'Version {id}',
};

export const variantLabels: Record<VariantDocument['locale'], VariantLabels> = { es, en };
