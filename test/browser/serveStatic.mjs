import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free local port, with further headers if need be: `const { url, close } = await serveStatic('storybook-static')`.
 * An address without a file is answered by `fallback`, as the router of a page wants it; without one it is not found.
 */
export function serveStatic(folder, headers = {}, fallback = undefined) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = await readFile(file).catch((error) => {
        if (fallback && extname(file) === '') return readFile(join(folder, fallback));
        throw error;
      });
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? (fallback ? types['.html'] : 'application/octet-stream'),
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}
