/** Serves a folder on a free local port, with further headers if need be: `const { url, close } = await serveStatic('storybook-static')`. */
export function serveStatic(
  folder: string,
  headers?: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => void }>;
