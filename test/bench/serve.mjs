import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The style that all pages of a kind share. */
const styles = {
  '/form.css': fileURLToPath(new URL('form.css', import.meta.url)),
  '/charts.css': fileURLToPath(new URL('charts/charts.css', import.meta.url)),
};

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/**
 * Serves the built pages: `/<system>/` and `/charts/<peer>/` are the pages, `page.js` and `page.css` in them their
 * files, `/form.css` and `/charts.css` the styles that they share.
 * `?strict` sends the page with a content security policy that forbids inline styles and evaluated code.
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const path = normalize(url.pathname);
    if (path.endsWith('/')) {
      const css = existsSync(join(folder, path, 'page.css'));
      if (url.searchParams.has('strict')) response.setHeader('content-security-policy', strictPolicy);
      response.setHeader('content-type', 'text/html');
      response.end(pageHtml(path.startsWith('/charts/') ? '/charts.css' : '/form.css', css));
      return;
    }
    const file = styles[path] ?? join(folder, path);
    if (!existsSync(file)) {
      response.statusCode = path === '/favicon.ico' ? 204 : 404;
      response.end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function pageHtml(style, css) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<link rel="stylesheet" href="${style}">
${css ? '<link rel="stylesheet" href="page.css">' : ''}<script type="module" src="page.js"></script></head>
<body><div id="root"></div></body></html>`;
}
