/** Serves a folder on a free local port: `const { url, close } = await serveStatic('storybook-static')`. */
export function serveStatic(folder: string): Promise<{ url: string; close: () => void }>;
