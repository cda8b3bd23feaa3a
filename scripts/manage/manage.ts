import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readSettings } from '../platform/settings.ts';
import { mintAccessToken } from './access-token.ts';
import { sampleCustomers, sampleOrder } from './sample-order.ts';
import { sendWebhook, webhookSecret } from './send-webhook.ts';

const settings = readSettings(process.env);
const program = new Command('manage').description('Operator commands for the platform on this machine');

program
  .command('order')
  .description('post signed Shopify webhooks and print what was answered')
  .option('--file <payload.json>', 'the payload; without it, sample orders')
  .option('--topic <topic>', 'the webhook topic', 'orders/paid')
  .option('--count <n>', 'how many deliveries', wholeNumber, 1)
  .action(async ({ file, topic, count }: { file?: string; topic: string; count: number }) => {
    const secret = await webhookSecret(settings);
    const payload = file ? await readFile(file, 'utf8') : undefined;
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
  .action(async ({ scope }: { scope: string }) => {
    console.log(await mintAccessToken(settings, scope));
  });

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    program.error(`--count takes a whole number from 1, not ${text}`);
  return value;
}

try {
  await program.parseAsync();
} catch (error) {
  const { message, cause } = error as Error;
  const refused = (cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';
  console.error(refused ? `Nothing runs at ${settings.urls.gateway}; start the platform with: npm start` : message);
  process.exitCode = 1;
}
process.disconnect?.();
