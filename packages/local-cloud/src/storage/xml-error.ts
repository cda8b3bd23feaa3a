/** An error of Cloud Storage's XML API. */
export class XmlError extends Error {
  readonly httpStatus: number;
  readonly code: string;
  readonly details: Record<string, string>;

  constructor(httpStatus: number, code: string, message: string, details: Record<string, string> = {}) {
    super(message);
    this.httpStatus = httpStatus;
    this.code = code;
    this.details = details;
  }

  toXml(): string {
    const elements = Object.entries({ Code: this.code, Message: this.message, ...this.details });
    const body = elements.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join('');
    return `<?xml version='1.0' encoding='UTF-8'?><Error>${body}</Error>`;
  }
}

const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => ENTITIES[character]!);
}
