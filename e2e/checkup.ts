import { execFile } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './fixtures';

/** What a call of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line as a person does: the built program in plain Node, Electron only for the PDF. */
export function checkup(args: readonly string[], from: string = ROOT): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'build/checkup.mjs'), ...args],
      { env: { ...process.env, INIT_CWD: from }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
