import { createServer } from 'node:http';
import pg from 'pg';

/** What the lists are measured against: node:http, pg and the same SELECT, with nothing around them. */
const { DB_NAME, DB_USER, DB_PASSWORD, DB_PORT, PORT } = process.env;
const pool = new pg.Pool({
  host: '127.0.0.1',
  port: Number(DB_PORT),
  database: DB_NAME,
  user: DB_USER,
  password: DB_PASSWORD,
  max: 10,
});

const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;
const select = `select id, name, description, category, keywords,
  (case when price = round(price, 2) then round(price, 2) else trim_scale(price) end)::text as price,
  currency, stock, ${time('created_at')}, ${time('updated_at')}
  from orders.product`;

createServer(async (request, response) => {
  const id = /^\/products\/(.+)$/.exec(request.url ?? '')?.[1];
  if (!id && request.url !== '/products') return void response.end();
  const { rows } = id
    ? await pool.query(`${select} where id = $1`, [id])
    : await pool.query(`${select} order by product.created_at desc, product.id desc limit 10`);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(id ? rows[0] : { results: rows }));
}).listen(Number(PORT), '127.0.0.1');
