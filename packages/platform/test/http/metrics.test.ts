import { expect, test } from '@jest/globals';
import request from 'supertest';
import { createCounter } from '../../src/observability/metrics.ts';
import { chartsApp } from './charts-app.ts';

const drawn = createCounter('charts_drawn_total', 'Charts drawn, by style.', ['style']);

test('200: what was counted since the start, in the format Prometheus reads', async () => {
  drawn.inc({ style: 'ink' });
  drawn.inc({ style: 'ink' });
  const answer = await request(chartsApp()).get('/metrics').set('Host', '10.0.0.7');
  expect([answer.status, answer.get('Content-Type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  expect(answer.text).toContain('# TYPE charts_drawn_total counter');
  expect(answer.text).toContain('charts_drawn_total{style="ink"} 2');
});
