import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from './asset';

const root = path.resolve('/app/out/renderer');

describe('[E18 U] resolveAsset', () => {
  it.each([
    ['app://shop/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://shop/index.html#/compare', 'index.html', 'text/html; charset=utf-8'],
    ['app://shop/assets/main-Bx_9.js', 'assets/main-Bx_9.js', 'text/javascript; charset=utf-8'],
    [
      'app://shop/assets/noto-sans-sc-4-400.woff2?v=1',
      'assets/noto-sans-sc-4-400.woff2',
      'font/woff2',
    ],
  ])('serves %s', (address, relative, contentType) => {
    expect(resolveAsset(root, address)).toEqual({ file: path.join(root, relative), contentType });
  });

  it.each([
    'app://shop/../secret.html',
    'app://shop/assets/../../secret.html',
    'app://shop/..%2fsecret.html',
    'app://shop/%2e%2e/secret.html',
    'app://shop/%2E%2E%5Csecret.html',
    'app://shop/..\\secret.html',
    'app://shop/..%5csecret.html',
    'app://shop//etc/passwd.html',
    'app://shop/C:/windows/win.html',
    'app://shop/C%3A/windows/win.html',
    'app://shop/index.html%00.png',
    'app://shop/index.html\0.png',
    'app://shop/./index.html',
    'app://shop/.hidden.html',
    'app://shop/assets/.git/config.html',
    'app://shop/index.html/',
    'app://shop/',
    'app://shop',
    'app://shop/assets',
    'app://shop/main.cjs',
    'app://shop/secret.json',
    'app://shop.evil/index.html',
    'app://evil/index.html',
    'app://user@shop/index.html',
    'app://shop:80/index.html',
    'app://../renderer-evil/index.html',
    'file:///app/out/renderer/index.html',
    'http://shop/index.html',
    'x app://shop/index.html',
    '',
  ])('refuses %j', (address) => {
    expect(resolveAsset(root, address)).toBeNull();
  });
});
