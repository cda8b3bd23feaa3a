import { type Request, Router } from 'express';
import type { CloudContext } from '../cloud-context.ts';
import type { Queryable } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import { invalidArgument } from '../google-error.ts';
import { parse } from '../proto/parse.ts';
import { applyMask } from '../proto/update-mask.ts';
import { deleteQueueJobs } from '../queue/job-store.ts';
import {
  createResource,
  deleteResource,
  getResource,
  listResources,
  updateResource,
} from '../resource/resource-store.ts';
import { presentSchedule } from './present-schedule.ts';
import { planForcedRun, planNextRun, scheduleQueue } from './run-schedule.ts';
import { type ScheduleConfig, scheduleConfig, scheduleName } from './schedule-config.ts';

const JOBS = '/v1/projects/:project/locations/:location/jobs';
const JOB = `${JOBS}/:job`;

export function schedulerRouter(context: CloudContext): Router {
  const { pool, dispatcher } = context;
  const router = Router();

  /** The schedule and the run it waits for are stored together, or not at all. */
  async function save(store: typeof createResource, name: string, config: ScheduleConfig): Promise<object> {
    const saved: ScheduleConfig = { ...config, name, userUpdateTime: new Date().toISOString() };
    await transaction(pool, async (db: Queryable) => {
      await store(db, name, saved);
      await planNextRun(db, name, saved);
    });
    dispatcher.serve(scheduleQueue(context, name, saved));
    return presentSchedule(pool, saved);
  }

  router.post(JOBS, async (request, response) => {
    const settings = parse(scheduleConfig, request.body);
    const name = parse(scheduleName, settings.name);
    if (!name.startsWith(`${parentOf(request)}/`)) throw invalidArgument('The job name must be in the location.');
    response.json(await save(createResource, name, { ...settings, state: 'ENABLED', userUpdateTime: '' }));
  });

  router.get(JOBS, async (request, response) => {
    const jobs = await listResources<ScheduleConfig>(pool, parentOf(request));
    response.json({ jobs: await Promise.all(jobs.map(({ config }) => presentSchedule(pool, config))) });
  });

  router.get(JOB, async (request, response) => {
    response.json(await presentSchedule(pool, await getResource<ScheduleConfig>(pool, nameOf(request))));
  });

  router.patch(JOB, async (request, response) => {
    const name = nameOf(request);
    const current = await getResource<ScheduleConfig>(pool, name);
    const { state, userUpdateTime } = current;
    const sent = { ...current, ...(request.body as object), state, userUpdateTime };
    const change = { ...parse(scheduleConfig, sent), state, userUpdateTime };
    response.json(await save(updateResource, name, applyMask(current, change, request.query['updateMask'])));
  });

  for (const [verb, state] of [
    ['pause', 'PAUSED'],
    ['resume', 'ENABLED'],
  ] as const) {
    router.post(`${JOB}\\:${verb}`, async (request, response) => {
      const name = nameOf(request);
      response.json(await save(updateResource, name, { ...(await getResource<ScheduleConfig>(pool, name)), state }));
    });
  }

  router.post(`${JOB}\\:run`, async (request, response) => {
    const name = nameOf(request);
    const config = await getResource<ScheduleConfig>(pool, name);
    await planForcedRun(pool, name);
    response.json(await presentSchedule(pool, config));
    dispatcher.wake([name]);
  });

  router.delete(JOB, async (request, response) => {
    const name = nameOf(request);
    await transaction(pool, async (db) => {
      await deleteResource(db, name);
      await deleteQueueJobs(db, name);
    });
    await dispatcher.drop(name);
    response.json({});
  });

  return router;
}

function parentOf({ params }: Request): string {
  const { project, location } = params as Record<string, string>;
  return `projects/${project}/locations/${location}/jobs`;
}

function nameOf(request: Request): string {
  return parse(scheduleName, `${parentOf(request)}/${(request.params as Record<string, string>)['job']}`);
}
