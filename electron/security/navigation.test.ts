import { describe, expect, it } from 'vitest';
import { mayNavigate, mayRequest } from './navigation';

const hostile = [
  'http://x/?next=app://shop/index.html',
  'https://app://shop/index.html',
  'app://shop.evil/index.html',
  'app://evil/index.html#app://shop/index.html',
  'app://user:password@shop/index.html',
  'app://shop:8080/index.html',
  'javascript:location="app://shop/index.html"',
  'file:///etc/passwd',
  'ftp://shop/index.html',
  'ws://shop/index.html',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  'not an address',
  '',
];

describe('[E13 U] mayNavigate', () => {
  it('lets a window reload its own page', () => {
    expect(mayNavigate('main', 'app://shop/index.html')).toBe(true);
    expect(mayNavigate('main', 'app://shop/index.html?x#/compare')).toBe(true);
    expect(mayNavigate('report', 'app://shop/report.html')).toBe(true);
  });

  it('keeps a window on its own page', () => {
    expect(mayNavigate('main', 'app://shop/report.html')).toBe(false);
    expect(mayNavigate('report', 'app://shop/index.html')).toBe(false);
    expect(mayNavigate('main', 'app://shop/assets/x.svg')).toBe(false);
  });

  it.each([...hostile, 'data:text/html,<b>x', 'blob:app://shop/1'])('refuses %j', (address) => {
    expect(mayNavigate('main', address)).toBe(false);
  });
});

describe('mayRequest', () => {
  it('lets the page load its own files and pictures it made', () => {
    expect(mayRequest('app://shop/assets/main.js')).toBe(true);
    expect(mayRequest('data:image/png;base64,AA==')).toBe(true);
    expect(mayRequest('blob:app://shop/5f6c')).toBe(true);
  });

  it.each(hostile)('cancels %j', (address) => {
    expect(mayRequest(address)).toBe(false);
  });
});
