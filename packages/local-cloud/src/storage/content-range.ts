import { invalidArgument } from '../google-error.ts';

/** What one request of a resumable upload carries. */
export interface UploadRange {
  /** Offset of the first byte; undefined when the request has none and only asks how far the upload got. */
  start: number | undefined;
  /** Size of the whole object, when the client knows it. */
  total: number | undefined;
  /** The client does not say where this request ends: the end of its body is the end of the object. */
  openEnded: boolean;
}

/** Reads `bytes 0-99/200`, `bytes 0-99/*`, `bytes 0-*\/*`, `bytes *\/200`, `bytes *\/*`; no header means the whole object. */
export function parseContentRange(header: string | undefined): UploadRange {
  if (header === undefined) return { start: 0, total: undefined, openEnded: true };
  const [matched, range, first, last, total] = /^bytes (\*|(\d+)-(\d+|\*))\/(\d+|\*)$/.exec(header) ?? [];
  if (matched === undefined) throw invalidArgument(`Failed to parse Content-Range header: ${header}`);
  return {
    start: range === '*' ? undefined : Number(first),
    total: total === '*' ? undefined : Number(total),
    openEnded: last === '*',
  };
}
