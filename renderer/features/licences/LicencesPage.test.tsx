// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { BundledLicences, LicenceGroup } from '../../../shared/licences';
import { LicencesPage } from './LicencesPage';

afterEach(cleanup);

function group(name: string, licence: string, parts: readonly string[] = [name]): LicenceGroup {
  return {
    name,
    licence,
    parts: parts.map((part) => ({ name: part, version: '1.2.3' })),
    text: `Full text of ${name}`,
  };
}

const LICENCES: BundledLicences = {
  program: group('shop-checkup', 'MIT'),
  groups: [
    group('electron', 'MIT'),
    group('@stdlib', 'Apache-2.0', ['@stdlib/beta', '@stdlib/normal']),
    group('noto', 'OFL-1.1'),
  ],
};

async function open() {
  render(<LicencesPage load={() => Promise.resolve(LICENCES)} />);
  await screen.findByRole('heading', { level: 1, name: /用到 4 个开源部件/ });
}

/** The lines one can unfold. */
function lines(): readonly string[] {
  return screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
}

it('[I4 U] lists the program itself and every part, with its version and licence', async () => {
  await open();
  expect(lines()).toEqual([
    '小店体检 1.2.3 MIT',
    'electron 1.2.3 MIT',
    '@stdlib 2 个部件 Apache-2.0',
    'noto 1.2.3 OFL-1.1',
  ]);
  expect(screen.getByText(/LICENSES\.chromium\.html/)).toBeTruthy();
});

it('[I4 U] shows a licence in full, and the parts that share it, once asked for by a button', async () => {
  await open();
  expect(screen.queryByText('Full text of @stdlib')).toBeNull();
  const line = screen.getByRole('button', { name: /^@stdlib/ });
  line.focus();
  fireEvent.keyDown(line, { key: 'Enter' });
  fireEvent.keyUp(line, { key: 'Enter' });
  expect(screen.getByText('Full text of @stdlib')).toBeTruthy();
  expect(screen.getByText('@stdlib/beta 1.2.3、@stdlib/normal 1.2.3')).toBeTruthy();
});

it('[I4 U] finds parts by name, whatever stands for them in the list, and by licence', async () => {
  await open();
  const search = (query: string) => {
    fireEvent.change(screen.getByRole('searchbox', { name: '找部件' }), {
      target: { value: query },
    });
    return screen
      .queryAllByRole('button', { expanded: false })
      .slice(1)
      .map((line) => line.textContent);
  };
  expect(search('NORMAL')).toEqual(['@stdlib 2 个部件 Apache-2.0']);
  expect(screen.getByRole('status').textContent).toBe('找到 2 个部件');
  expect(search('ofl')).toEqual(['noto 1.2.3 OFL-1.1']);
  expect(search('left-pad')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '看全部' }));
  expect(lines()).toHaveLength(4);
});

it('[I4 U] says so when the file of licences cannot be read', async () => {
  render(<LicencesPage load={() => Promise.reject(new Error('gone'))} />);
  expect(await screen.findByText(/许可的文件没有读到/)).toBeTruthy();
});
