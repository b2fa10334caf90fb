import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from './bilingual.mjs';
import { childEnvironment, node24, root } from './node24.mjs';

const LOOK_AGAIN_MS = 50;

/**
 * Starts one of our programs in a process group of its own, so that Ctrl-C reaches only us and we choose the order in
 * which things end. What it prints goes to `log`. `ended` settles with its exit code (or signal) and never rejects.
 */
export function startService({ name, program, settings, log }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  const child = spawn(node24(), ['--enable-source-maps', program], {
    cwd: root,
    env: childEnvironment(settings),
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  const service = { name, log, running: true };
  service.ended = new Promise((resolve) => {
    child.once('error', (fault) => resolve(fault.message)).once('exit', (code, signal) => resolve(signal ?? code));
  }).finally(() => { service.running = false; });
  service.signal = (signal) => service.running && child.kill(signal);
  return service;
}

/** Refuses with the way out when somebody else listens on the port. */
export async function demandFreePort(port, host, key, name) {
  const server = createServer();
  const fault = await new Promise((resolve) => server.once('error', resolve).listen(port, host, () => resolve(undefined)));
  await new Promise((resolve) => server.close(resolve));
  if (fault === undefined) return;
  const other = `${key}=${Number(port) + 1} npm start`;
  throw new Stop(
    `端口 ${port}（${name}）无法使用：${fault.code}。请停止占用它的程序，或换一个端口：${other}`,
    `Port ${port} (${name}) cannot be used: ${fault.code}. Stop the program that uses it, or choose another: ${other}`,
  );
}

export async function answersTcp(port) {
  const socket = connect(Number(port), '127.0.0.1');
  const open = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
  socket.destroy();
  return open;
}

export async function answersOk(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not listening yet
  }
}

/** Looks until the service is ready. Refuses, with the end of its log, when it ends before or takes over a minute. */
export async function untilReady(service, isReady, timeoutMs = 60_000) {
  const deadline = performance.now() + timeoutMs;
  while (!(await isReady())) {
    if (!service.running || performance.now() > deadline) throw await failure(service);
    await pause(LOOK_AGAIN_MS);
  }
}

export async function failure(service) {
  const how = service.running ? 'not ready' : `exit ${await service.ended}`;
  const end = (await readFile(service.log, 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
  return new Stop(
    `${service.name} 未能运行（${how}）。日志 ${service.log} 的结尾：`,
    `${service.name} is not running (${how}). The end of its log ${service.log}:\n${end}`,
  );
}
