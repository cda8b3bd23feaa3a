/** The part of JSON Schema (2020-12) that our documents use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

export interface Header {
  $ref?: string;
  description?: string;
  required?: boolean;
  schema?: Schema;
}

export interface MediaType {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value: unknown }>;
}

export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
}

export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown; 'x-disabled'?: boolean }>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  /** No limit counts its requests. */
  'x-unlimited'?: boolean;
  /** In the merged document: whose it is. */
  'x-service'?: string;
}

export type PathItem = Record<string, Operation>;

export interface Components {
  schemas: Record<string, Schema>;
  responses: Record<string, Response>;
  headers: Record<string, Header>;
  parameters: Record<string, Parameter>;
  securitySchemes: Record<string, unknown>;
}

/** An OpenAPI 3.1 document as we write it. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string; [member: string]: unknown };
  servers?: object[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Components;
  [extension: `x-${string}`]: unknown;
}

/** The services with a document, in the order people meet them. */
export const documentedServices = ['orders', 'users', 'reports', 'notifier'] as const;
export type DocumentedService = (typeof documentedServices)[number];

interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
}

export function operationsOf({ paths, webhooks = {} }: Pick<Document, 'paths' | 'webhooks'>): PlacedOperation[] {
  return [paths, webhooks].flatMap((items) =>
    Object.entries(items).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    ),
  );
}

/** Rebuilds a tree bottom-up: `change` sees every object after what is in it was changed. */
export function mapObjects<Node>(node: Node, change: (object: Record<string, unknown>) => unknown): Node {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== 'object') return value;
    return change(Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child)])));
  };
  return visit(node) as Node;
}
