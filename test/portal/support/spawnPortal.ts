import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A portal as a process of its own, which can be killed and started again on the same port and files. */
export async function spawnPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const port = await freePort();
  const env = { ...process.env, PORT: `${port}`, PORTAL_DATA: folder };
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn(process.execPath, ['.cache/portal/server.js'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let said = '';
    await new Promise<void>((ready, failed) => {
      started.once('exit', (code) => failed(new Error(`the portal ended with ${code}: ${said}`)));
      for (const stream of [started.stdout, started.stderr]) {
        stream.on('data', (text) => {
          said += text;
          if (said.includes('The portal is at')) ready();
        });
      }
    });
  }

  /** Ends the process as a power cut would: it does not get to do anything more. */
  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((ended) => child?.once('exit', ended));
    child.kill('SIGKILL');
    await gone;
  }

  await start();
  return { url: `http://127.0.0.1:${port}`, start, kill };
}

export type SpawnedPortal = Awaited<ReturnType<typeof spawnPortal>>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
