/** The command line: the same check-up without a window, in plain Node. */
import path from 'node:path';
import { version } from '../package.json';
import { runCli } from './cli/run-cli';

void runCli({
  argv: process.argv.slice(2),
  base: process.env['INIT_CWD'] ?? process.cwd(),
  appVersion: version,
  workerFile: path.join(__dirname, 'parse-worker.cjs'),
  appFolder: path.join(__dirname, '..'),
  print: (text) => process.stdout.write(text),
  warn: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
