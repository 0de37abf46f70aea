import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ChartRequest } from '../../shared/ipc/chart-contract';
import { fail, ok } from '../../shared/result';
import { tempFolder } from '../testing/temp-folder';
import { chartHandlers } from './handlers-chart';

const WINDOW = 1;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>小店A &lt;script&gt;</text></svg>';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** The handler with a dialog that answers as told. */
function program(file: string | null) {
  const proposed: string[] = [];
  const { 'chart/save': save } = chartHandlers({
    chooseChartFile: async (name) => {
      proposed.push(name);
      return file;
    },
  });
  const saveAs = (format: ChartRequest['format'], content: Uint8Array | string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const name = '小店A 每次体检的总分';
    return save({ name, until: '2026-10-11', format, content: bytes }, WINDOW);
  };
  return { proposed, saveAs };
}

it('writes a picture as it is, under the name the person chose', async () => {
  const file = path.join(await tempFolder(), '走势.svg');
  const { proposed, saveAs } = program(file);
  expect(await saveAs('svg', SVG)).toEqual(ok({ file: '走势.svg' }));
  expect(await readFile(file, 'utf8')).toBe(SVG);
  expect(await saveAs('png', PNG)).toEqual(ok({ file: '走势.svg' }));
  expect(proposed).toEqual([
    '小店A 每次体检的总分 2026-10-11.svg',
    '小店A 每次体检的总分 2026-10-11.png',
  ]);
});

it('writes nothing for who changed their mind', async () => {
  expect(await program(null).saveAs('svg', SVG)).toEqual(ok(null));
});

it.each([
  ['png', SVG],
  ['png', ''],
  ['svg', PNG],
  ['svg', 'text'],
  ['svg', '<html><svg '],
  ['svg', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg />'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>'],
  ['svg', Uint8Array.from([...new TextEncoder().encode('<svg >'), 0xff])],
] as const)('asks nobody where to keep what is no %s: %s', async (format, content) => {
  const { proposed, saveAs } = program('x');
  expect(await saveAs(format, content)).toEqual(fail('app.badRequest', { channel: 'chart/save' }));
  expect(proposed).toEqual([]);
});

it('says so when the file cannot be written', async () => {
  const file = path.join(await tempFolder(), 'missing', '走势.svg');
  const reason = { file: '走势.svg', reason: 'ENOENT' };
  expect(await program(file).saveAs('svg', SVG)).toEqual(fail('app.chartNotSaved', reason));
});
