import path from 'node:path';
import type { Channels, ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import { wordFieldOf } from '../../shared/import/mappings/word-values';
import { ISSUE_CODES, type IssueCode } from '../../shared/model/issue';
import type { SourceIssues } from '../../shared/model/source';
import { NOTHING_TAUGHT, type Teaching } from '../../shared/model/teaching';
import { fail, ok, type Result } from '../../shared/result';
import type { EngineClient } from '../engine/engine-client';
import type { FileTickets } from '../security/tickets';
import { issuesFileName } from '../storage/file-name';
import type { Profiles } from '../storage/profiles';
import type { SettingsStore } from '../storage/settings';
import type { StoredValue } from '../storage/stored-value';
import { findFiles } from '../storage/find-files';
import { makeIssuesWorkbook } from '../workbook/make-workbook';
import { shownNames } from '../storage/shown-names';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';
import { saveFile } from './save-file';
import { ticketsFor } from './tickets-for';

/** Where the examples are, below the folder of the examples. */
const EXAMPLES = { 'three-shops': 'three-shops', summary: 'summary' } as const;

export interface FileServices {
  readonly engine: EngineClient;
  readonly tickets: FileTickets;
  readonly current: CurrentCheckup;
  readonly profiles: Profiles;
  readonly teaching: StoredValue<Teaching>;
  readonly settings: SettingsStore;
  /** Asks the person where to keep a list of issues; null when they changed their mind. */
  readonly chooseIssuesFile: (proposedName: string) => Promise<string | null>;
  /** The folder of the bundled examples. */
  readonly examplesFolder: string;
  /** Asks the person for files; empty when they changed their mind. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly sendProgress: (progress: ImportProgress) => void;
}

type FileChannels = `files/${string}` & keyof Handlers;

/** Choosing, dropping, and reading files. */
export function fileHandlers(services: FileServices): Pick<Handlers, FileChannels> {
  const { engine, tickets, current, profiles, teaching, settings, examplesFolder } = services;

  /** The program's own example has nothing to do with the person's tables. */
  const teachingFor = (isExample: boolean) => (isExample ? NOTHING_TAUGHT : teaching.value);

  async function importFiles(
    paths: readonly string[],
    { add, isExample }: { readonly add: boolean; readonly isExample: boolean },
  ): Promise<Result<ImportSummary>> {
    const names = shownNames(paths);
    const files = paths.map((file, index) => ({ path: file, file: names[index] ?? '' }));
    const known = isExample ? [] : profiles.shops;
    const request = { files, add, known, teaching: teachingFor(isExample) };
    const result = await engine.call('import', request, services.sendProgress);
    if (result.ok) current.filesChanged(isExample);
    return result;
  }

  return {
    'files/drop': ({ paths }, sender) => ticketsFor(tickets, paths, sender),
    'files/choose': async (_, sender) => ticketsFor(tickets, await services.chooseFiles(), sender),
    'files/import': async (request, sender) => {
      const paths: string[] = [];
      for (const ticket of request.tickets) {
        const found = tickets.redeem(sender, ticket);
        if (found === undefined) return fail('app.badTicket');
        paths.push(found);
      }
      const isExample = request.add && current.isExample;
      return importFiles(paths, { add: request.add, isExample });
    },
    'files/unlock': async (request) => {
      const result = await engine.call('unlock', request, services.sendProgress);
      if (result.ok) current.filesChanged(current.isExample);
      return result;
    },
    'files/importExample': async ({ example }) => {
      const found = (await findFiles(path.join(examplesFolder, EXAMPLES[example]))) ?? [];
      if (found.length === 0) return fail('app.noExample');
      return importFiles(
        found.map((file) => file.path),
        { add: false, isExample: true },
      );
    },
    'files/cancel': () => engine.call('cancel', null),
    'files/preview': (request) => engine.call('preview', request),
    'files/reread': async (request) => {
      const asked = { ...request, teaching: teachingFor(current.isExample) };
      const result = await engine.call('reread', asked, services.sendProgress);
      if (result.ok) current.filesChanged(current.isExample);
      return result;
    },
    'files/issues': async () => {
      const tables = await engine.call('issues', null);
      if (!tables.ok) return tables;
      return ok(
        tables.value.flatMap((table, source) =>
          table.issues.map((issue) => ({ source, issue, field: wordFieldOf(table, issue) })),
        ),
      );
    },
    'files/saveIssues': async (request) => {
      const tables = await engine.call('issues', null);
      if (!tables.ok) return tables;
      const { language } = settings.read();
      const chosen = await services.chooseIssuesFile(issuesFileName(language));
      const sources = issuesOf(tables.value, request);
      const make = () => makeIssuesWorkbook(sources, language, new Date());
      return saveFile(chosen, make, 'app.issuesNotSaved');
    },
    'files/match': () => engine.call('match', { known: current.isExample ? [] : profiles.shops }),
  };
}

/** The issues of some tables, of some kinds. */
function issuesOf(
  tables: readonly SourceIssues[],
  { sources, codes }: Channels['files/saveIssues']['request'],
): readonly SourceIssues[] {
  const isAsked = (code: IssueCode) => codes.includes(code);
  return sources.flatMap((index) => {
    const table = tables[index];
    if (table === undefined) return [];
    return {
      ...table,
      issueCounts: Object.fromEntries(
        ISSUE_CODES.filter(isAsked).map((code) => [code, table.issueCounts[code] ?? 0]),
      ),
      issues: table.issues.filter(({ code }) => isAsked(code)),
    };
  });
}
