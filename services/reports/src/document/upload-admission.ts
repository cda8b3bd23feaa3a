import { RateLimitedError, UnavailableError } from '@astrall/platform/errors.ts';

/** Uploads at a time in this process, and of one caller among them: slow senders leave room for the others. */
const mostAtOnce = 32;
const mostOfOne = 4;
const retryAfterSeconds = 5;

export interface UploadAdmission {
  /**
   * Takes an upload in, unless too many are under way.
   * @throws RateLimitedError when those are the caller's own, UnavailableError when they are everybody's
   */
  admit<Answer>(caller: string, upload: () => Promise<Answer>): Promise<Answer>;
}

export function createUploadAdmission(): UploadAdmission {
  const underWay: string[] = [];
  return {
    async admit(caller, upload) {
      if (underWay.filter((one) => one === caller).length >= mostOfOne) {
        throw new RateLimitedError(
          `You can upload ${mostOfOne} documents at a time; wait until one is stored.`,
          retryAfterSeconds,
        );
      }
      if (underWay.length >= mostAtOnce) throw new UnavailableError('Too many documents are being uploaded.');
      underWay.push(caller);
      try {
        return await upload();
      } finally {
        underWay.splice(underWay.indexOf(caller), 1);
      }
    },
  };
}
