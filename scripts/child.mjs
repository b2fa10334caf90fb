import { spawn } from 'node:child_process';
import { childEnvironment, node24, root } from './node24.mjs';

/** Runs a program to its end with this terminal's output. Gives its exit code; a signal counts as 1. */
export function run(program, parameters, { env = childEnvironment(), stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.once('error', reject).once('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program quietly. Gives its exit code and everything it printed. */
export function capture(program, parameters, { env = childEnvironment() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of the repository under the Node that npm brought. */
export const runNode = (parameters, options) => run(node24(), ['--enable-source-maps', ...parameters], options);
