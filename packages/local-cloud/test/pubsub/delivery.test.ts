import { startCloudUnderTest } from '../cloud.ts';
import { describeDelivery } from './delivery-contract.ts';

describeDelivery('local-cloud', async () => {
  const { cloud, clients, close } = await startCloudUnderTest();
  return { clients, project: cloud.project, close };
});
