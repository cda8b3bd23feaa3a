import type { Logger } from '@astrall/platform/observability/logger.ts';
import type { WriterConfig } from '../writer/create-writer.ts';
import type { RateLimit } from '../writer/llm/rate-limit.ts';
import { createDocumentReader, type DocumentReader } from './reading/document-reader.ts';
import { createRewriter } from './rewriting/create-rewriter.ts';
import type { Rewriter } from './rewriting/rewriter.ts';
import { createUploadAdmission, type UploadAdmission } from './upload-admission.ts';

/** What documents are taken in, read and rewritten with. */
export interface DocumentWork {
  uploads: UploadAdmission;
  reader: DocumentReader;
  rewriter: Rewriter;
}

export function createDocumentWork(config: WriterConfig, logger: Logger, rateLimit?: RateLimit): DocumentWork {
  return {
    uploads: createUploadAdmission(),
    reader: createDocumentReader(),
    rewriter: createRewriter(config, logger, rateLimit),
  };
}
