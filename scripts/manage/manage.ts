import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { apiScopes } from '@astrall/contracts/scopes.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { describeError } from '../platform/describe-error.ts';
import { findSupervisor, readRunningSettings } from '../platform/run-file.ts';
import type { Settings } from '../platform/settings.ts';
import type { SampleOptions } from '../samples/render-samples.ts';
import { mintAccessToken } from './access-token.ts';
import { sampleCustomers, sampleOrder } from './sample-order.ts';
import { sendWebhook, webhookSecret } from './send-webhook.ts';
import { type CommandOptions, runUsersCommand } from './users-command.ts';

const scopesText = `\nScopes:\n  ${apiScopes.join('\n  ')}`;

const program = new Command('manage').description('Operator commands for the platform on this machine');

program
  .command('order')
  .description('post signed Shopify webhooks and print what was answered')
  .option('--file <payload.json>', 'the payload; without it, sample orders')
  .option('--topic <topic>', 'the webhook topic', 'orders/paid')
  .option('--count <n>', 'how many deliveries', wholeNumber, 1)
  .action(async ({ file, topic, count }: { file?: string; topic: string; count: number }) => {
    const payload = file ? await readPayload(file) : undefined;
    const settings = await reachablePlatform();
    const secret = await webhookSecret(settings);
    for (let index = 0; index < count; index += 1) {
      const body = payload ?? sampleOrder(sampleCustomers[index % sampleCustomers.length]!);
      const answer = await sendWebhook(settings.urls.gateway, secret, { topic, body });
      console.log(
        `${answer.status} ${answer.body.trim()} webhook=${answer.webhookId} ${Math.round(answer.elapsedMs)} ms`,
      );
      if (answer.status >= 400) process.exitCode = 1;
    }
  });

program
  .command('token')
  .description('print a bearer token for the services on this machine')
  .requiredOption('--scope <scopes>', 'what it may do, such as "orders:read reports:read"')
  .addOption(new Option('--role <role>', 'speak for a person of this kind').choices(['customer', 'staff', 'admin']))
  .option('--subject <id>', "the person's user id; needs --role")
  .addHelpText('after', scopesText)
  .action(async ({ scope, role, subject }: TokenOptions) => {
    if (subject && !role) throw new Error('--subject needs --role: only people have one.');
    const person = role && { role, subject: subject ?? randomUUID() };
    console.log(await mintAccessToken(await reachablePlatform(), scope, '1h', person));
  });

program
  .command('create-admin')
  .description('make somebody an administrator; prints a link to set the password, which works once')
  .requiredOption('--email <address>', 'who; a person who is known is promoted')
  .option('--first-name <name>')
  .option('--last-name <name>')
  .addOption(new Option('--locale <locale>', 'the language of pages and mails').choices(['es', 'en']))
  .option('--password-stdin', 'read the password from standard input, in place of the link')
  .option('--send-mail', 'mail the link, in place of printing it')
  .action(async (options: CommandOptions) => {
    process.exitCode = await runUsersCommand(await reachablePlatform(), 'create-admin', options);
  });

program
  .command('create-client')
  .description('register a program that asks for tokens; prints its id and its secret, once')
  .requiredOption('--name <name>', 'what people read on the consent page')
  .requiredOption('--scope <scopes>', 'what it may do, such as "orders:read reports:read"')
  .option('--redirect-uri <uris...>', 'where people come back to who sign in to it; without, it acts for itself')
  .option('--secret-sha256 <hex>', 'the hash of a secret you have; without, one is made and printed')
  .addHelpText('after', scopesText)
  .action(async (options: CommandOptions) => {
    process.exitCode = await runUsersCommand(await reachablePlatform(), 'create-client', options);
  });

program
  .command('sample-reports')
  .description('typeset reports of charts that are hard to print, for people to look at; needs no running platform')
  .argument('[names...]', 'which charts; all without a name')
  .addOption(new Option('--kind <kind>').choices(['natal', 'daily', 'weekly', 'monthly']).default('natal'))
  .addOption(new Option('--locale <locale>').choices(['es', 'en']).default('en'))
  .addOption(new Option('--page-size <size>').choices(['A4', 'LETTER']).default('A4'))
  .action(async (names: string[], options: SampleOptions) => {
    const { renderSamples } = await import('../samples/render-samples.ts');
    const folder = resolve(process.env['ASTRALL_DATA'] ?? '.data', 'samples');
    for (const line of await renderSamples(folder, names, options)) console.log(line);
  });

interface TokenOptions {
  scope: string;
  role?: 'customer' | 'staff' | 'admin';
  subject?: string;
}

/** The platform of this data folder, or the one at a `PORT_BASE` that was given: never just any that listens. */
async function reachablePlatform(): Promise<Settings> {
  const settings = await readRunningSettings(process.env);
  if (process.env['PORT_BASE'] || (await findSupervisor(settings))) return settings;
  throw new Error(`Nothing runs on ${settings.dataDir}; start the platform with: npm start`);
}

/** npm moves to the root of the repository; a person means a path from where they are. */
function readPayload(file: string): Promise<string> {
  return readFile(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8').catch((error) => {
    throw new Error(`The payload cannot be read: ${error.message}`);
  });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 to 999999.');
  return Number(text);
}

async function describeFailure(error: unknown): Promise<string> {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  if (code !== 'ECONNREFUSED') return describeError(error);
  const { urls } = await readRunningSettings(process.env);
  return `Nothing runs at ${urls.gateway}; start the platform with: npm start`;
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(await describeFailure(error));
  process.exitCode = 1;
}
process.disconnect?.();
