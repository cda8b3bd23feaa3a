/** What a letter with one link says, in the reader's language. */
export interface MailWords {
  subject: string;
  preview: string;
  greeting: string;
  announcement: string;
  /** What the reader is asked, each a sentence. */
  questions?: string[];
  button: string;
  fallback: string;
  expiry: string;
  help: string;
  reason: string;
}
