import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A display of its own, and real keys on it: only those reach the keyboard commands of an extension. */
export interface Display {
  /** For a browser's `env`, with `headless: false`. */
  env: { DISPLAY: string };
  /** Presses keys together in the window that has the focus, in the words of xdotool: `ctrl+shift+y`. */
  press(keys: string): Promise<void>;
  /** Moves and clicks the mouse, in the words of xdotool: `mousemove`, `10`, `20`, `click`, `3`. */
  point(...words: string[]): Promise<void>;
}

/** Whether this machine has what {@link withDisplay} needs. */
export const canShow = ['Xvfb', 'xdotool'].every((name) => spawnSync('which', [name]).status === 0);

/** Runs something with a display, and takes the display away after. */
export async function withDisplay(run: (display: Display) => Promise<void>): Promise<void> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  try {
    const env = { DISPLAY: `:${await firstLine(server)}` };
    const xdotool = async (...words: string[]): Promise<void> => {
      await promisify(execFile)('xdotool', words, { env: { ...process.env, ...env } });
    };
    await run({
      env,
      press: (keys) => xdotool('key', '--clearmodifiers', keys),
      point: xdotool,
    });
  } finally {
    server.kill();
  }
}

/** The display's number, which the server writes once it is ready. */
function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
