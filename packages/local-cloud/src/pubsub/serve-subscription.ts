import type { CloudContext } from '../cloud-context.ts';
import { pushQueue } from './push.ts';
import type { SubscriptionConfig } from './subscription.ts';

/** Without an endpoint it is a pull subscription: its messages wait until they expire or an endpoint is configured. */
export async function serveSubscription(
  context: CloudContext,
  name: string,
  config: SubscriptionConfig,
): Promise<void> {
  const { pushEndpoint } = config.pushConfig;
  if (pushEndpoint) context.dispatcher.serve(pushQueue(context, name, { ...config, pushEndpoint }));
  else await context.dispatcher.drop(name);
}
