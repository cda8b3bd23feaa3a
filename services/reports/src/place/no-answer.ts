import { searchKey } from './search-key.ts';

const noAnswers = new Set(
  [
    'no, no sé, no lo sé, no se sabe, no recuerdo, no aplica, no tengo, ninguno, ninguna, nada, desconocido, desconocida',
    'n/a, n.a., ns/nc, none, nothing, unknown, not known, not sure, not applicable, no idea, i don’t know, don’t know',
    'idk, null, undefined, test, prueba',
  ].flatMap((line) => line.split(', ').map(searchKey)),
);

/** Whether a text says that there is no answer, though there are villages called None and Ninguno. */
export function isNoAnswer(text: string): boolean {
  return noAnswers.has(searchKey(text));
}
