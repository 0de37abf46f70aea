import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from 'electron';
import { expect, it, vi } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { CalledFiles, filesOf } from './called-files';

async function files() {
  const folder = await tempFolder();
  await writeFile(path.join(folder, '订单 9月.csv'), '');
  await mkdir(path.join(folder, '小店A'));
  return folder;
}

it('[P9 U] takes files and folders from a command line, and neither switches nor the program itself', async () => {
  const folder = await files();
  const args = ['/opt/app', '--disable-gpu', '订单 9月.csv', '小店A', 'gone.csv', ''];
  await mkdir(path.join(folder, 'app'));
  const all = [...args, path.join(folder, 'app')];
  expect(await filesOf(all.slice(1), folder, path.join(folder, 'app'))).toEqual([
    path.join(folder, '订单 9月.csv'),
    path.join(folder, '小店A'),
  ]);
});

it('[P9 U] keeps what the program is called with until it is taken, and tells of what comes later', async () => {
  const folder = await files();
  const app = Object.assign(new EventEmitter(), { getAppPath: () => '/app' });
  const called = new CalledFiles();
  called.watch(app as unknown as App);
  const prevented = vi.fn();
  app.emit('open-file', { preventDefault: prevented }, '/first.tijian');
  expect(prevented).toHaveBeenCalled();
  const told = vi.fn();
  called.whenCalled(told);
  expect(told).not.toHaveBeenCalled();
  expect(called.take()).toEqual(['/first.tijian']);
  expect(called.take()).toEqual([]);
  app.emit('second-instance', {}, ['/opt/app', '订单 9月.csv'], folder);
  await vi.waitFor(() => {
    expect(told).toHaveBeenCalledTimes(1);
  });
  expect(called.take()).toEqual([path.join(folder, '订单 9月.csv')]);
});
