export const chromiumFlags: string[];
export function findChromium(): string | undefined;
export function launchOptions(): { executablePath: string | undefined; args: string[]; headless: boolean };
