/** `npm run portal`: builds the page and the server, and starts them. */
import { pathToFileURL } from 'node:url';
import { buildPortal } from './build.mjs';

await buildPortal();
await import(pathToFileURL('.cache/portal/server.js').href);
