import { expect, it } from 'vitest';
import { removalOf } from './windows.mjs';

it('removes each file and each folder that may be empty then, the innermost first', () => {
  expect(removalOf(['a.exe', 'locales/zh-CN.pak', 'resources/x/$a.txt'])).toEqual([
    'Delete "$INSTDIR\\a.exe"',
    'Delete "$INSTDIR\\locales\\zh-CN.pak"',
    'Delete "$INSTDIR\\resources\\x\\$$a.txt"',
    'RMDir "$INSTDIR\\resources\\x"',
    'RMDir "$INSTDIR\\resources"',
    'RMDir "$INSTDIR\\locales"',
  ]);
});
