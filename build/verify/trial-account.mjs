/** An ordinary account for a trial: Chromium gives root no sandbox. */
import { chmod, chown, copyFile, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../run.mjs';
import { mustRunTool } from '../system-packages.mjs';

const NAME = 'shop-checkup-trial';
/** What the account's programs see of the world. */
const ENVIRONMENT = { HOME: `/home/${NAME}`, LANG: 'C.UTF-8', PATH: '/usr/bin:/bin' };

/** @typedef {Awaited<ReturnType<typeof makeTrialAccount>>} TrialAccount */

/** Makes the account, with leave to draw on the screen. */
export async function makeTrialAccount() {
  if (process.getuid?.() !== 0) throw new Error('要由 root 来试 (only root can try this)');
  await removeTrialAccount();
  await mustRunTool('useradd', ['--create-home', '--shell', '/bin/sh', NAME]);
  const [uid = 0, gid = 0] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number(await mustRunTool('id', [what, NAME]))),
  );
  const home = ENVIRONMENT.HOME;
  /** @type {Record<string, string>} */
  const environment = { ...ENVIRONMENT, DISPLAY: process.env['DISPLAY'] ?? '' };
  const { XAUTHORITY } = process.env;
  if (XAUTHORITY) {
    environment['XAUTHORITY'] = path.join(home, '.Xauthority');
    await copyFile(XAUTHORITY, environment['XAUTHORITY']);
    await chown(environment['XAUTHORITY'], uid, gid);
  }
  const become = [
    ...['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups'],
    ...['env', '-i', ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)],
  ];
  return {
    home,
    uid,

    /**
     * Runs a command as the person.
     *
     * @param {readonly string[]} command
     * @param {Record<string, string>} [more] of the environment
     */
    run(command, more = {}) {
      const variables = Object.entries(more).map(([name, value]) => `${name}=${value}`);
      const [first = '', ...rest] = [...become, ...variables, ...command];
      return run(first, rest, { quiet: true, limitMs: 60_000, cwd: home });
    },

    /**
     * Writes a command that runs a program as the person, whoever calls it.
     *
     * @param {string} program
     * @param {string} file
     */
    async commandFor(program, file) {
      const words = [...become, program].map((word) => `'${word}'`).join(' ');
      await writeFile(file, `#!/bin/sh\ncd '${home}'\nexec ${words} "$@"\n`);
      await chmod(file, 0o755);
      return file;
    },

    /**
     * Copies a file or a folder into the person's home.
     *
     * @param {string} from
     * @param {string} name there
     */
    async give(from, name) {
      const to = path.join(home, name);
      await cp(from, to, { recursive: true });
      await mustRunTool('chown', ['-R', `${uid}:${gid}`, to]);
      return to;
    },
  };
}

/** Removes the account and all it has. */
export async function removeTrialAccount() {
  const { code } = await run('id', [NAME], { quiet: true });
  if (code === 0) await mustRunTool('userdel', ['--remove', NAME]);
}
