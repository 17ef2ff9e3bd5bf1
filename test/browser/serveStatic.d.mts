/**
 * Serves a folder on a free local port, with further headers if need be: `const { url, close } = await serveStatic('storybook-static')`.
 * An address without a file is answered by `fallback`, as the router of a page wants it; without one it is not found.
 */
export function serveStatic(
  folder: string,
  headers?: Readonly<Record<string, string>>,
  fallback?: string,
): Promise<{ url: string; close: () => void }>;
