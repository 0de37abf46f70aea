import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { releaseNotes } from './release-notes.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, '.github/workflows');

/** @typedef {{ run?: string, uses?: string, with?: Record<string, unknown> }} Step */
/** @typedef {{ permissions?: Record<string, string>, steps?: Step[], uses?: string, strategy?: { matrix: { os: string[] } } }} Job */
/** @typedef {{ on: Record<string, unknown>, permissions: Record<string, string>, jobs: Record<string, Job> }} Workflow */

/** @type {Map<string, Workflow>} */
const workflows = new Map(
  await Promise.all(
    (await readdir(FOLDER)).map(
      async (/** @returns {Promise<[string, Workflow]>} */ name) =>
        /** @type {[string, Workflow]} */ ([
          name,
          parse(await readFile(path.join(FOLDER, name), 'utf8')),
        ]),
    ),
  ),
);
/** @type {{ scripts: Record<string, string>, version: string }} */
const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps ?? []);

it('[D1 S] calls only scripts the project has', () => {
  const called = steps
    .flatMap(({ run = '' }) => [...run.matchAll(/\bnpm (?:run (?:-s )?)?([\w:-]+)/g)])
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci');
  expect(new Set(called)).toEqual(new Set(['test', 'dist', 'verify', 'sbom', 'release:notes']));
  expect(called.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

it('[D1 S] uses only actions of GitHub itself, each of a named version', () => {
  const used = [...steps, ...jobs].flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(5);
  const foreign = used.filter(
    (name) => !/^(actions\/[\w-]+@v\d+|\.\/\.github\/workflows\/[\w.-]+)$/.test(name),
  );
  expect(foreign).toEqual([]);
});

it('[D1 S] lets workflows read only, but for the job that writes the draft of a release', () => {
  for (const workflow of workflows.values()) {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  }
  const writing = [...workflows].flatMap(([name, workflow]) =>
    Object.entries(workflow.jobs)
      .filter(([, job]) => job.permissions !== undefined)
      .map(([job]) => `${name} ${job}`),
  );
  expect(writing).toEqual(['release.yml draft']);
  // Names of branches and titles are written by anyone: never part of a command.
  expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  expect(
    steps.filter(
      ({ uses = '', with: settings }) =>
        uses.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false,
    ),
  ).toEqual([]);
});

it('[D1 S] tests every change on each system, and packages on each what was tested', () => {
  const [test, release] = ['test.yml', 'release.yml'].map((name) => workflows.get(name));
  const systems = ['windows-latest', 'macos-latest', 'ubuntu-latest'];
  expect(Object.keys(test?.on ?? {})).toEqual(
    expect.arrayContaining(['push', 'pull_request', 'workflow_call']),
  );
  expect(test?.jobs['test']?.strategy?.matrix).toMatchObject({ os: systems });
  expect(release?.jobs['package']?.strategy?.matrix).toMatchObject({
    os: expect.arrayContaining(systems),
  });
  expect(release?.jobs).toMatchObject({
    test: { uses: './.github/workflows/test.yml' },
    package: { needs: 'test' },
    draft: { needs: 'package' },
  });
});

it('[D1 S] verifies a release as root, without whom no account and no disk can be made', () => {
  const verifying = steps.map(({ run = '' }) => run).filter((run) => /\bnpm run verify/.test(run));
  expect(verifying).toHaveLength(1);
  expect(verifying[0]).toMatch(/\bsudo env "PATH=\$PATH" npm run verify$/);
});

it('takes the notes of a release from the change log', () => {
  const log =
    '# 更新\n\n## [1.2.0] - 2026-12-01\n\n### 新增\n- 甲\n\n## [1.1.0] - 2026-11-01\n- 乙\n';
  expect(releaseNotes(log, 'v1.2.0', '1.2.0')).toBe('### 新增\n- 甲\n');
  expect(() => releaseNotes(log, 'v1.2.1', '1.2.0')).toThrow('对不上');
  expect(() => releaseNotes(log, 'v2.0.0', '2.0.0')).toThrow('CHANGELOG.md');
  expect(() => releaseNotes('## [1.0.0] - 未发布\n- 甲', 'v1.0.0', '1.0.0')).toThrow(
    'CHANGELOG.md',
  );
});

it('tells of the present version in the change log', async () => {
  const log = await readFile(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  expect(log).toContain(`## [${manifest.version}] - `);
});
