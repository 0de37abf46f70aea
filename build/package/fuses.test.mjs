import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { FUSES, fusesOf } from './fuses.mjs';

it('[E19 S] every fuse is set as promised, and the flavour for tests differs in the inspector alone', () => {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(Object.keys(FUSES).sort()).toEqual(known.sort());
  expect(FUSES).toEqual({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    OnlyLoadAppFromAsar: true,
    EnableEmbeddedAsarIntegrityValidation: true,
    EnableCookieEncryption: true,
    GrantFileProtocolExtraPrivileges: false,
    LoadBrowserProcessSpecificV8Snapshot: false,
  });
  expect(fusesOf('release')).toEqual(FUSES);
  expect(fusesOf('test')).toEqual({ ...FUSES, EnableNodeCliInspectArguments: true });
});
