import path from 'node:path';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { countIssues } from '../../shared/model/issue';
import type { Source } from '../../shared/model/source';
import { MODELS } from '../../shared/models/models';
import type { ScoreModel } from '../../shared/models/schema';
import { fail, ok, type Message, type Result } from '../../shared/result';
import { say } from '../../shared/text/say';
import { beijingTime } from '../clock';
import { datasetOf, importFiles } from '../engine/engine-core';
import type { InputFile } from '../engine/protocol';
import { issueMessage } from '../engine/summary';
import { reasonOf, writeAtomically } from '../storage/atomic-write';
import { makeWorkbook } from '../workbook/make-workbook';
import { languageOf, readArgs, type CliCommand } from './args';
import { findInputs } from './find-inputs';
import { modelsTable } from './models-table';
import { printPdf } from './print-pdf';
import { resultTable } from './table';
import { oneLine } from './text-table';

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
  const spoilt = inputToOverwrite(command, world.base, files.value);
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
  return writeOutputs(made.value, command, world, warn);
}

/** An output that would write over one of the files to read. */
function inputToOverwrite(
  { json, pdf, xlsx }: CheckupCommand,
  base: string,
  inputs: readonly InputFile[],
): string | undefined {
  const read = new Set(inputs.map((input) => path.resolve(input.path)));
  return [json === '-' ? null : json, pdf, xlsx]
    .flatMap((output) => output ?? [])
    .find((output) => read.has(path.resolve(base, output)));
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

async function writeOutputs(
  result: CheckupResult,
  command: CheckupCommand,
  world: CliWorld,
  warn: (message: Message) => void,
): Promise<ExitCode> {
  const json = `${JSON.stringify(result, null, 2)}\n`;
  world.print(command.json === '-' ? json : resultTable(result, command.language));
  let code: ExitCode = EXIT.ok;
  const check = (written: Result<null>): void => {
    if (written.ok) return;
    warn(written.error);
    code = EXIT.notWritten;
  };
  if (command.json !== null && command.json !== '-') {
    check(await writeOutput(path.resolve(world.base, command.json), json));
  }
  if (command.xlsx !== null) {
    const workbook = await makeWorkbook(result, command.language);
    check(await writeOutput(path.resolve(world.base, command.xlsx), workbook));
  }
  if (command.pdf !== null) {
    const file = path.resolve(world.base, command.pdf);
    check(await printPdf(result, file, command.language, world.appFolder));
  }
  return code;
}

async function writeOutput(file: string, content: string | Uint8Array): Promise<Result<null>> {
  try {
    await writeAtomically(file, content);
    return ok(null);
  } catch (error) {
    return fail('cli.notWritten', { file, reason: reasonOf(error) });
  }
}
