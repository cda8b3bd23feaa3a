import { createClient, ProblemError } from '@astrall/client';

const { ASTRALL_URL: baseUrl = 'http://127.0.0.1:8080', CLIENT_ID = '', CLIENT_SECRET = '' } = process.env;
const caller = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, scope: 'orders:read products:read products:write' };
const client = createClient({ baseUrl, ...caller });

for await (const order of client.list('/orders', { query: { state: 'completed' } })) console.log(order.name);

const sold = {
  name: 'Natal chart',
  description: '',
  category: 'reports',
  keywords: [],
  price: '29.90',
  currency: 'EUR',
};
const product = await client.post('/products', { body: { ...sold, stock: 9 } });
const path = { product_id: product.id };
await client.patch('/products/{product_id}', { params: { path }, body: { stock: 8 } });
await client.delete('/products/{product_id}', { params: { path } });
await client.get('/products/{product_id}', { params: { path } }).catch((error) => {
  if (error instanceof ProblemError) console.log(error.status, error.code);
});
