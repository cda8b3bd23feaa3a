interface Operation {
  operationId: string;
  security?: { bearer?: string[] }[];
  requestBody?: { content: Record<string, { example?: unknown }> };
}

interface Answer {
  status: number;
  body: { errors?: object };
}

/** The example of a request body, ready to be sent. */
interface ExampleCase {
  operationId: string;
  method: string;
  /** With an unknown id for every parameter. */
  path: string;
  body: object;
  scope: string;
  /** Whether it did what it shows. One that names something else, such as the order it is about, may miss that. */
  works(answer: Answer): boolean;
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Every example of a JSON body that an operation behind a token documents. */
export function exampleCases(document: { paths: Record<string, Record<string, Operation>> }): ExampleCase[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, security = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.example;
      if (typeof body !== 'object' || body === null || security.length === 0) return [];
      const mayMiss = path.includes('{') || uuid.test(JSON.stringify(body));
      return {
        operationId,
        method,
        path: path.replace(/\{\w+\}/g, '0199c0de-0000-7000-8000-00000000dead'),
        body,
        scope: security.flatMap(({ bearer = [] }) => bearer).join(' '),
        works: (answer) =>
          answer.status < 300 || (mayMiss && [404, 409].includes(answer.status)) || lacksReference(answer),
      };
    }),
  );
}

/** Such as `user_id`: what it has to name is there for nobody. */
function lacksReference({ body: { errors = {} } }: Answer): boolean {
  const fields = Object.keys(errors);
  return fields.length > 0 && fields.every((field) => field.endsWith('_id'));
}
