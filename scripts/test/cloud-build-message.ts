import protos from '@google-cloud/cloudbuild/build/protos/protos.json' with { type: 'json' };

interface Field {
  type: string;
  rule?: 'repeated';
  keyType?: string;
}

interface Definition {
  fields?: Record<string, Field>;
  values?: Record<string, number>;
  nested?: Record<string, Definition>;
}

const messages = protos.nested.google.nested.devtools.nested.cloudbuild.nested.v1.nested as Record<string, Definition>;

/**
 * What is wrong with a build configuration: it is a `Build` message of the Cloud Build API, written in YAML.
 * @see https://cloud.google.com/build/docs/build-config-file-schema
 */
export function faultsOfBuild(build: unknown): string[] {
  return faultsOfMessage(build, messages['Build']!, 'build');
}

function faultsOfMessage(value: unknown, definition: Definition, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = definition.fields?.[key];
    return field ? faultsOfField(inner, field, definition, `${path}.${key}`) : [`${path}.${key} is not known`];
  });
}

function faultsOfField(value: unknown, field: Field, owner: Definition, path: string): string[] {
  if (field.rule === 'repeated') {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) => faultsOfValue(item, field.type, owner, `${path}[${index}]`));
  }
  if (field.keyType) {
    return Object.entries(value as object).flatMap(([key, item]) =>
      faultsOfValue(item, field.type, owner, `${path}.${key}`),
    );
  }
  return faultsOfValue(value, field.type, owner, path);
}

function faultsOfValue(value: unknown, type: string, owner: Definition, path: string): string[] {
  if (type === 'string') return typeof value === 'string' ? [] : [`${path} is no text`];
  if (type === 'bool') return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
  if (type === 'google.protobuf.Duration') return /^\d+s$/.test(String(value)) ? [] : [`${path} is no duration`];
  const definition = owner.nested?.[type] ?? messages[type];
  if (!definition) return [`${path} has the type ${type}, which this check does not know`];
  if (definition.values) return String(value) in definition.values ? [] : [`${path} is not one of ${type}`];
  return faultsOfMessage(value, definition, path);
}
