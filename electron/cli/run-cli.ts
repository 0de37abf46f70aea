import path from 'node:path';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { countIssues } from '../../shared/model/issue';
import type { Source } from '../../shared/model/source';
import { MODELS } from '../../shared/models/models';
import type { ScoreModel } from '../../shared/models/schema';
import type { Message } from '../../shared/result';
import { say } from '../../shared/text/say';
import { beijingTime } from '../clock';
import { datasetOf, importFiles } from '../engine/engine-core';
import type { InputFile } from '../engine/protocol';
import { issueMessage } from '../engine/summary';
import { languageOf, readArgs, type CliCommand } from './args';
import { findInputs } from './find-inputs';
import { findLogo } from './find-logo';
import { modelsTable } from './models-table';
import { beforeTrouble, readBefore } from './read-before';
import { resultTable } from './table';
import { oneLine } from './text-table';
import { allTargets, jsonText, writeOutputs } from './write-outputs';

/** Exit codes of the command line. */
export const EXIT = { ok: 0, noRows: 1, usage: 2, notWritten: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Issues told per table; all of them stand in the JSON. */
const ISSUES_TOLD = 5;

/** The surroundings of a run. */
export interface CliWorld {
  readonly argv: readonly string[];
  /** Where relative paths start. */
  readonly base: string;
  readonly appVersion: string;
  /** The built worker script. */
  readonly workerFile: string;
  /** The app's folder, for the program that prints. */
  readonly appFolder: string;
  readonly print: (text: string) => void;
  readonly warn: (line: string) => void;
}

type CheckupCommand = Extract<CliCommand, { kind: 'checkup' }>;

/** One run of the command line. */
export async function runCli(world: CliWorld): Promise<ExitCode> {
  const command = readArgs(world.argv);
  if (!command.ok) {
    const language = languageOf(world.argv);
    world.warn(say(command.error, language));
    world.warn(say({ code: 'cli.seeHelp', params: {} }, language));
    return EXIT.usage;
  }
  const { value } = command;
  switch (value.kind) {
    case 'help':
      world.print(say({ code: 'cli.help', params: {} }, value.language));
      return EXIT.ok;
    case 'models':
      world.print(modelsTable(MODELS, value.language));
      return EXIT.ok;
    case 'checkup':
      return makeCheckup(value, world);
  }
}

async function makeCheckup(command: CheckupCommand, world: CliWorld): Promise<ExitCode> {
  const warn = (message: Message, models?: readonly ScoreModel[]): void => {
    world.warn(oneLine(say(message, command.language, models)));
  };
  const files = await findInputs(command.inputs, world.base, command.password, warn);
  if (!files.ok) {
    warn(files.error);
    return EXIT.usage;
  }
  const before = await readBefore(command.before, world.base);
  if (!before.ok) {
    warn(before.error);
    return EXIT.usage;
  }
  const logo = await findLogo(command.report.logoFile, world.base);
  if (!logo.ok) {
    warn(logo.error);
    return EXIT.usage;
  }
  const { outputs, language } = command;
  const plain = Object.values(outputs).filter((name): name is string => name !== null);
  const spoilt = inputToOverwrite(
    plain.map((name) => path.resolve(world.base, name)),
    files.value,
  );
  if (spoilt !== undefined) {
    warn({ code: 'cli.outputIsInput', params: { file: spoilt } });
    return EXIT.usage;
  }
  const read = await importFiles(files.value, {
    workerFile: world.workerFile,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!read.ok) throw new Error(`an import nobody cancelled ended with ${read.error.code}`);
  const failures = read.value.flatMap((file) => file.failures);
  for (const failure of failures) warn(failure);
  if (failures.some(({ code }) => code === 'file.passwordNeeded')) {
    warn({ code: 'cli.givePassword', params: {} });
  }

  const dataset = datasetOf(read.value);
  const made = runCheckup(dataset, {
    model: command.model,
    period: command.period,
    appVersion: world.appVersion,
    createdAt: beijingTime(new Date()),
  });
  if (!made.ok) {
    tellIssues(dataset.sources, warn);
    warn(made.error);
    return EXIT.noRows;
  }
  tellIssues(made.value.sources, warn);
  for (const warning of made.value.warnings) warn(warning, made.value.models);
  const useless = beforeTrouble(before.value, made.value);
  if (useless !== null) warn({ code: useless, params: { file: command.before ?? '' } });
  world.print(outputs.json === '-' ? jsonText(made.value) : resultTable(made.value, language));
  const targets = allTargets(outputs, made.value, world.base, language);
  const paths = Object.values(targets).flatMap((list) => list.map((target) => target.path));
  const overwritten = inputToOverwrite(paths, files.value);
  if (overwritten !== undefined) {
    warn({ code: 'cli.outputIsInput', params: { file: overwritten } });
    return EXIT.notWritten;
  }
  const errors = await writeOutputs(made.value, targets, {
    language,
    report: { ...command.report, logoFile: logo.value },
    before: before.value,
    appFolder: world.appFolder,
  });
  for (const error of errors) warn(error);
  return errors.length === 0 ? EXIT.ok : EXIT.notWritten;
}

/** An output that would write over one of the files to read. */
function inputToOverwrite(
  outputs: readonly string[],
  inputs: readonly InputFile[],
): string | undefined {
  const read = new Set(inputs.map((input) => path.resolve(input.path)));
  return outputs.find((output) => read.has(output));
}

type Told = Pick<Source, 'file' | 'sheet' | 'issues' | 'issueCounts'>;

function tellIssues(sources: readonly Told[], warn: (message: Message) => void): void {
  for (const source of sources) {
    for (const issue of source.issues.slice(0, ISSUES_TOLD)) warn(issueMessage(source, issue));
    const count = countIssues(source.issueCounts) - Math.min(source.issues.length, ISSUES_TOLD);
    const where = `${source.file} ${source.sheet}`.trim();
    if (count > 0) warn({ code: 'cli.moreIssues', params: { where, count } });
  }
}
