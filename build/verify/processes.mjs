/** A person's processes, as the kernel tells of them. */
import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * @param {number} uid of the person
 * @param {string} program in their command lines
 */
export async function processesOf(uid, program) {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(ids.map((id) => processOf(id).catch(() => null)));
  return found.flatMap((one) =>
    one !== null && one.uid === uid && one.command.includes(program) ? [one] : [],
  );
}

/** @param {string} id */
async function processOf(id) {
  const status = await readFile(`/proc/${id}/status`, 'utf8');
  const field = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  const command = (await readFile(`/proc/${id}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  return {
    id: Number(id),
    uid: field('Uid'),
    /** 2: only the system calls its filter lets through. */
    seccomp: field('Seccomp'),
    noNewPrivileges: field('NoNewPrivs'),
    command,
    kind: / --type=([\w-]+)/.exec(command)?.[1] ?? 'main',
    namespace: await readlink(`/proc/${id}/ns/pid`).catch(() => '?'),
  };
}

/**
 * What is wrong with the sandbox of a running program.
 *
 * @param {number} uid
 * @param {string} program
 * @returns {Promise<string[]>}
 */
export async function sandboxFaults(uid, program) {
  const all = await processesOf(uid, program);
  const main = all.find(({ kind }) => kind === 'main');
  const pages = all.filter(({ kind }) => kind === 'renderer');
  const problems = all.flatMap(({ command }) =>
    /--(no-sandbox|disable-(setuid|seccomp\S*)-sandbox)/.test(command) ? [command] : [],
  );
  if (main === undefined) problems.push('没有主进程 (no main process)');
  if (pages.length === 0) problems.push('没有页面进程 (no page process)');
  for (const { id, seccomp, noNewPrivileges, namespace } of pages) {
    const is = `Seccomp ${seccomp}, NoNewPrivs ${noNewPrivileges}, ${namespace}`;
    const isRight = seccomp === 2 && noNewPrivileges === 1 && namespace !== main?.namespace;
    if (!isRight) problems.push(`renderer ${id}: ${is}`);
  }
  return problems;
}
