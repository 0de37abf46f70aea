import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { lockOf } from './decrypt';

const PASSWORD = '密码2026';

function fixture(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, 'fixtures', name));
}

function open(bytes: Buffer, password: string) {
  const lock = lockOf(bytes);
  if (lock === null) throw new Error('no lock');
  return lock(password);
}

function opened(bytes: Buffer, password: string): XLSX.WorkBook {
  const workbook = open(bytes, password);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return XLSX.read(workbook.value, { type: 'buffer' });
}

const LOCKED = ['agile.xlsx', 'standard.xlsx', 'rc4.xls', 'rc4-cryptoapi.xls'];

describe.each(LOCKED)('%s', (name) => {
  it('opens with its password', () => {
    const { Sheets, SheetNames } = opened(fixture(name), PASSWORD);
    const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows[0]?.slice(0, 2)).toEqual(['主订单编号', '选购商品']);
    expect(rows[2]).toEqual([
      '6917926768823643752',
      '碗',
      '2026-09-01 11:00:30',
      '-',
      '待发货',
      '1081.00',
    ]);
  });

  it('stays closed to any other', () => {
    for (const wrong of ['', '密码2026 ']) {
      expect(open(fixture(name), wrong)).toEqual({
        ok: false,
        error: { code: 'file.passwordWrong', params: {} },
      });
    }
  });
});

it.each([
  ['pass_protected.xlsx', '123'],
  ['pass_protected.xlsb', '1234'],
  ['issue_385.xls', 'VelvetSweatshop'],
])('opens %s as Excel wrote it', (name, password) => {
  expect(opened(fixture(name), password).SheetNames).toContain('Sheet1');
  expect(open(fixture(name), `${password}0`)).toMatchObject({
    error: { code: 'file.passwordWrong' },
  });
});

it('finds no lock where there is none', () => {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['a']]), 'S');
  expect(lockOf(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)).toBeNull();
  expect(lockOf(Buffer.from('no container'))).toBeNull();
});

/** A fixture with one text in it replaced by another of the same length. */
function altered(name: string, from: string, to: string): Buffer {
  const bytes = Buffer.from(fixture(name));
  expect(from.length).toBe(to.length);
  const at = bytes.indexOf(from);
  expect(at).toBeGreaterThan(0);
  bytes.write(to, at, 'latin1');
  return bytes;
}

describe('says what else is wrong:', () => {
  const code = (bytes: Buffer, password = PASSWORD) => {
    const workbook = open(bytes, password);
    return workbook.ok ? 'opened' : workbook.error.code;
  };

  it('another cipher, another mode, another hash, more work than the format allows', () => {
    for (const [from, to] of [
      ['cipherAlgorithm="AES"', 'cipherAlgorithm="DES"'],
      ['ChainingModeCBC', 'ChainingModeCFB'],
      ['hashAlgorithm="SHA512"', 'hashAlgorithm="RIPEMD"'],
      ['spinCount="1000" saltSize', 'spinCount="10000001" Size'],
    ] as const) {
      expect(code(altered('agile.xlsx', from, to))).toBe('file.encrypted');
    }
  });

  it('rights managed by a server, which no password opens', () => {
    const container = XLSX.CFB as {
      utils: {
        cfb_new: () => unknown;
        cfb_add: (container: unknown, name: string, content: Buffer) => void;
      };
      write: (container: unknown, options: { type: 'buffer' }) => Buffer;
    };
    const managed = container.utils.cfb_new();
    container.utils.cfb_add(managed, '/EncryptedPackage', Buffer.alloc(5000));
    expect(code(container.write(managed, { type: 'buffer' }))).toBe('file.encrypted');
  });

  it('a workbook that is shorter than it says', () => {
    const bytes = Buffer.from(fixture('agile.xlsx'));
    const size = Buffer.from([0xd7, 0x13, 0, 0, 0, 0, 0, 0]);
    bytes.writeUInt8(0x33, bytes.indexOf(size) + 1);
    expect(code(bytes)).toBe('file.damaged');
  });

  it('a workbook that is none once it is open', () => {
    const bytes = Buffer.from(fixture('agile.xlsx'));
    const size = Buffer.from([0xd7, 0x13, 0, 0, 0, 0, 0, 0]);
    bytes.fill(0, bytes.indexOf(size) + 8, bytes.indexOf(size) + 40);
    expect(code(bytes)).toBe('file.damaged');
  });
});

it('never throws at damaged bytes, nor opens what is no workbook', () => {
  const damage = fc.array(fc.tuple(fc.nat(8191), fc.nat(255)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom('rc4.xls', 'rc4-cryptoapi.xls'), damage, (name, changes) => {
      const bytes = Buffer.from(fixture(name));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const workbook = lockOf(bytes)?.(PASSWORD);
      if (workbook?.ok === false) {
        expect(['file.passwordWrong', 'file.encrypted', 'file.damaged']).toContain(
          workbook.error.code,
        );
      }
    }),
  );
});
