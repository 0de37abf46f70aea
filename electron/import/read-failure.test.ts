import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_ERRORS } from '../../shared/text/errors-files';
import { tempFolder } from '../testing/temp-folder';
import { explainReadFailure, failureOfName, readFailure, type Surroundings } from './read-failure';

const PLAIN: Surroundings = { platform: 'win32', hasFolder: true, isPlaceholder: false };

describe('explainReadFailure', () => {
  it.each<[string, Partial<Surroundings>, string]>([
    // Locked by Excel or WPS.
    ['EBUSY', {}, 'file.busy'],
    ['ETXTBSY', { platform: 'linux' }, 'file.busy'],
    // No right to it; a lock can look like that on Windows.
    ['EPERM', {}, 'file.noAccess'],
    ['EACCES', {}, 'file.noAccess'],
    ['EACCES', { hasFolder: false }, 'file.noAccess'],
    ['EPERM', { platform: 'darwin' }, 'file.notAllowed'],
    ['EACCES', { platform: 'darwin' }, 'file.noAccess'],
    // Gone since it was chosen: the file, or all it lay on.
    ['ENOENT', {}, 'file.notFound'],
    ['ENOTDIR', {}, 'file.notFound'],
    ['ENOENT', { hasFolder: false }, 'file.driveGone'],
    ['ENODEV', {}, 'file.driveGone'],
    ['ENXIO', {}, 'file.driveGone'],
    ['EIO', { hasFolder: false }, 'file.driveGone'],
    ['UNKNOWN', { hasFolder: false }, 'file.driveGone'],
    ['ECONNRESET', {}, 'file.driveGone'],
    ['ETIMEDOUT', {}, 'file.driveGone'],
    ['ESTALE', { platform: 'linux' }, 'file.driveGone'],
    // The drive is there and fails.
    ['EIO', {}, 'file.diskError'],
    // In the cloud.
    ['UNKNOWN', {}, 'file.cloudOnly'],
    ['EDEADLK', { platform: 'darwin' }, 'file.cloudOnly'],
    ['EIO', { isPlaceholder: true }, 'file.cloudOnly'],
    ['ETIMEDOUT', { isPlaceholder: true }, 'file.cloudOnly'],
    // Small files have no blocks of their own on some disks: a lock on one is a lock all the same.
    ['EBUSY', { isPlaceholder: true }, 'file.busy'],
    ['EISDIR', {}, 'file.isFolder'],
    ['EMFILE', {}, 'file.unreadable'],
  ])('%s %j is %s', (code, around, expected) => {
    const failure = explainReadFailure('订单.xlsx', code, { ...PLAIN, ...around });
    expect(failure).toMatchObject({
      ok: false,
      error: { code: expected, params: { file: '订单.xlsx' } },
    });
    expect(expected in FILE_ERRORS).toBe(true);
  });

  it('names a code it does not know', () => {
    expect(explainReadFailure('a', 'EWHATEVER', PLAIN)).toMatchObject({
      error: { code: 'file.unreadable', params: { reason: 'EWHATEVER' } },
    });
  });
});

/** The code of what reading a file really ends with. */
async function failing(place: string): Promise<string> {
  const error: unknown = await readFile(place).then(
    () => null,
    (reason: unknown) => reason,
  );
  const failure = await readFailure(place, path.basename(place), error);
  return failure.ok ? '' : failure.error.code;
}

describe('readFailure', () => {
  it('[F9 U] tells a file that is gone from a folder that is gone', async () => {
    const stick = path.join(await tempFolder(), 'stick');
    await mkdir(stick);
    await writeFile(path.join(stick, '订单.xlsx'), '1');
    await rm(path.join(stick, '订单.xlsx'));
    expect(await failing(path.join(stick, '订单.xlsx'))).toBe('file.notFound');
    await rm(stick, { recursive: true });
    expect(await failing(path.join(stick, '订单.xlsx'))).toBe('file.driveGone');
  });

  it('tells a folder', async () => {
    expect(await failing(await tempFolder())).toBe('file.isFolder');
  });

  // The start of a process's memory is never mapped: reading it is an input/output error.
  it.each(process.platform === 'linux' ? ['/proc/self/mem'] : [])(
    'tells a device that fails: %s',
    async (device) => {
      expect(await failing(device)).toBe('file.diskError');
    },
  );

  // Windows keeps rights apart from the mode.
  it.each(process.platform === 'win32' ? [] : [0])(
    '[F9 U] tells a file of mode %i',
    async (mode) => {
      const folder = await tempFolder();
      const file = path.join(folder, 'secret.csv');
      await chmod(folder, 0o755);
      await writeFile(file, '1', { mode });
      const error = Object.assign(new Error(), { code: await codeForNobody(file) });
      expect(await readFailure(file, 'secret.csv', error)).toMatchObject({
        error: { code: 'file.noAccess' },
      });
    },
  );

  it('lets a bug through', async () => {
    const bug = new TypeError('not a function');
    await expect(readFailure('/a', 'a', bug)).rejects.toBe(bug);
    const misuse = Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' });
    await expect(readFailure('/a', 'a', misuse)).rejects.toBe(misuse);
  });
});

/** The system's code for reading a file as a user who has no rights; root may read everything. */
function codeForNobody(file: string): Promise<string> {
  const script = `require('fs').readFile(${JSON.stringify(file)}, (e) => process.stdout.write(e?.code ?? 'read'))`;
  const NOBODY = 65_534;
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script], { cwd: '/', ...user });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', reject).on('close', () => {
      resolve(said);
    });
  });
}

it('knows by its name what is no table but stands for one', () => {
  expect(failureOfName('~$订单.xlsx')).toMatchObject({ error: { code: 'file.lockFile' } });
  expect(failureOfName('.订单.xlsx.icloud')).toMatchObject({
    error: { code: 'file.cloudOnly', params: { file: '订单.xlsx' } },
  });
  expect(failureOfName('订单~$.xlsx')).toBeNull();
});
