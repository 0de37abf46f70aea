import type { Session } from 'electron';
import { expect, it } from 'vitest';
import { lockSession } from './permissions';

/** Those Electron names, and one it may name one day. */
const PERMISSIONS = [
  ...['clipboard-read', 'clipboard-sanitized-write', 'display-capture', 'fileSystem', 'fullscreen'],
  ...['geolocation', 'hid', 'idle-detection', 'keyboardLock', 'media', 'mediaKeySystem', 'midi'],
  ...['midiSysex', 'notifications', 'openExternal', 'pointerLock', 'serial', 'speaker-selection'],
  ...['storage-access', 'top-level-storage-access', 'usb', 'window-management', 'some-day'],
];

type Listener = (...values: unknown[]) => unknown;

/** A session that only remembers what it was told to do. */
function listened(): Record<string, Listener> {
  const told: Record<string, Listener> = {};
  const remember = (name: string) => (listener: Listener) => {
    told[name] = listener;
  };
  const session = {
    setSpellCheckerEnabled: (enabled: boolean) => {
      told['spelling'] = () => enabled;
    },
    setSpellCheckerLanguages: (languages: readonly string[]) => {
      told['dictionaries'] = () => languages;
    },
    setPermissionRequestHandler: remember('request'),
    setPermissionCheckHandler: remember('check'),
    setDevicePermissionHandler: remember('device'),
    webRequest: { onBeforeRequest: remember('load') },
    on: (name: string, listener: Listener) => {
      told[name] = listener;
    },
  };
  lockSession(session as unknown as Session);
  return told;
}

it.each(PERMISSIONS)('[E5 U] denies %s, asked for or only looked up', (permission) => {
  const { request, check, device } = listened();
  const answers: unknown[] = [];
  request?.({}, permission, (granted: boolean) => answers.push(granted), {});
  expect(answers).toEqual([false]);
  expect(check?.({}, permission, 'app://shop', {})).toBe(false);
  expect(device?.({ deviceType: permission })).toBe(false);
});

it('wants no dictionary, which Chromium would download', () => {
  const told = listened();
  expect(told['spelling']?.()).toBe(false);
  expect(told['dictionaries']?.()).toEqual([]);
});

it('cancels every request that would leave the program, and every download', () => {
  const told = listened();
  const answerTo = (url: string): unknown => {
    let answer: unknown;
    told['load']?.({ url }, (given: unknown) => {
      answer = given;
    });
    return answer;
  };
  expect(answerTo('app://shop/index.html')).toEqual({ cancel: false });
  for (const url of ['https://example.com/', 'http://127.0.0.1/', 'ws://127.0.0.1/', 'file:///']) {
    expect(answerTo(url)).toEqual({ cancel: true });
  }
  let prevented = false;
  told['will-download']?.({
    preventDefault: () => {
      prevented = true;
    },
  });
  expect(prevented).toBe(true);
});
