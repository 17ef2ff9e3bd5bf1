export function buildPortal(): Promise<void>;
export function buildServer(entry: string, outfile: string): Promise<void>;
