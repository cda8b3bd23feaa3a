import { randomBytes } from 'node:crypto';
import { type Request, Router } from 'express';
import type { CloudContext } from '../cloud-context.ts';
import { alreadyExists, invalidArgument, notFound } from '../google-error.ts';
import { pageOf } from '../proto/page.ts';
import { parse } from '../proto/parse.ts';
import { findJob, finishJob, insertJob, listJobs } from '../queue/job-store.ts';
import { getResource } from '../resource/resource-store.ts';
import { taskName } from './names.ts';
import { nameOf as queueNameOf } from './queue-router.ts';
import { createTaskRequest, isFullView, presentTask, type StoredTask } from './task.ts';

const TASKS = '/v2/projects/:project/locations/:location/queues/:queue/tasks';
const TASK = `${TASKS}/:task`;

export function taskRouter({ pool, dispatcher }: CloudContext): Router {
  const router = Router();

  router.post(TASKS, async (request, response) => {
    const queue = queueNameOf(request);
    const { task, responseView } = parse(createTaskRequest, request.body);
    const name = task.name ?? `${queue}/tasks/${generatedId()}`;
    if (!name.startsWith(`${queue}/tasks/`)) throw invalidArgument('The task name must be in the queue.');
    await getResource(pool, queue);
    const payload: StoredTask = { httpRequest: task.httpRequest, dispatchDeadline: task.dispatchDeadline };
    const dueAt = task.scheduleTime === undefined ? undefined : new Date(task.scheduleTime);
    const job = await insertJob(pool, { queue, name, payload, dueAt });
    if (!job) throw alreadyExists('The task cannot be created because a task with this name existed too recently.');
    response.json(presentTask(job, isFullView(responseView)));
    dispatcher.wake([queue]);
  });

  router.get(TASKS, async (request, response) => {
    const queue = queueNameOf(request);
    await getResource(pool, queue);
    const { size, afterId } = pageOf(request);
    const jobs = await listJobs(pool, queue, afterId, size);
    const full = isFullView(request.query['responseView']);
    const nextPageToken = jobs.length === size ? jobs.at(-1)?.id : '';
    response.json({ tasks: jobs.map((job) => presentTask(job, full)), nextPageToken });
  });

  router.get(TASK, async (request, response) => {
    const job = await findJob(pool, nameOf(request));
    if (!job) throw notFound('The task does not exist.');
    response.json(presentTask(job, isFullView(request.query['responseView'])));
  });

  router.delete(TASK, async (request, response) => {
    const job = await findJob(pool, nameOf(request));
    if (!job) throw notFound('The task does not exist.');
    await finishJob(pool, job.id);
    response.json({});
  });

  return router;
}

function nameOf(request: Request): string {
  return parse(taskName, `${queueNameOf(request)}/tasks/${(request.params as Record<string, string>)['task']}`);
}

function generatedId(): string {
  return BigInt(`0x${randomBytes(8).toString('hex')}`).toString();
}
