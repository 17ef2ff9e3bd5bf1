import { mkdirSync, readFileSync } from 'node:fs';
import { openDatabase } from './openDatabase';
import { startPortal } from './startPortal';

/**
 * The portal as a process. `DATABASE_URL` names a PostgreSQL; without it one runs inside this process and keeps its
 * files in `PORTAL_DATA`. `PORT` and `HOST` say where to listen, `PORTAL_TENANTS` where the tenants' files are:
 * `?tenant=brackenridge` dresses the page with them.
 */
const {
  DATABASE_URL: address,
  PORTAL_DATA: folder = '.cache/portal/data',
  PORTAL_TENANTS: tenantsFolder = 'test/portal/tenants',
  PORT = '4300',
  HOST,
} = process.env;
if (!address) mkdirSync(folder, { recursive: true });
const database = await openDatabase({
  address,
  folder,
  schema: readFileSync('test/portal/schema.sql', 'utf8'),
});
const portal = await startPortal({
  database,
  pageFolder: '.cache/portal/page',
  tenantsFolder,
  port: Number(PORT),
  host: HOST,
});
console.log(`The portal is at ${portal.url}, its charters in ${address ? 'the database given' : folder}.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await portal.close();
    await database.close();
    process.exit(0);
  });
}
