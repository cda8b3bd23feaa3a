import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../platform/settings.ts';

/** @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics */
interface LogMetric {
  filter: string;
  metricDescriptor: { metricKind: string; valueType: string; labels?: { key: string }[] };
  labelExtractors?: Record<string, string>;
  valueExtractor?: string;
}

const metrics = globSync('cloudbuild/log-metrics/*.yaml', { cwd: root }).map((path): [string, LogMetric] => [
  path,
  parse(readFileSync(join(root, path), 'utf8')),
]);
const sources = globSync('services/*/src/**/*.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

test.each(metrics)('%s counts an event that a service logs', (_path, { filter }) => {
  const event = /jsonPayload\.event="(\w+)"/.exec(filter)?.[1];
  expect(sources.some((source) => source.includes(`event: '${event}'`))).toBe(true);
});

test.each(metrics)(
  '%s is a metric Cloud Logging takes',
  (_path, { metricDescriptor, labelExtractors, valueExtractor }) => {
    expect(metricDescriptor.metricKind).toBe('DELTA');
    expect(metricDescriptor.valueType).toBe(valueExtractor ? 'DISTRIBUTION' : 'INT64');
    expect((metricDescriptor.labels ?? []).map(({ key }) => key)).toEqual(Object.keys(labelExtractors ?? {}));
  },
);
