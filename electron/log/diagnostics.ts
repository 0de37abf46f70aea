/** What somebody who helps is told of the program and the computer: versions, counts, sizes, and what the log has; no names. */
import { formatBytes } from '../../shared/format/format';
import type { Settings } from '../../shared/ipc/contract';
import { KEPT_PLACES, type KeptPlace } from '../../shared/ipc/window-contract';
import type { Language } from '../../shared/text/local-text';
import { say } from '../../shared/text/say';

/** What is known. */
export interface DiagnosticFacts {
  readonly versions: Readonly<Record<'app' | 'electron' | 'chrome' | 'node', string>>;
  readonly system: {
    readonly name: string;
    readonly release: string;
    readonly arch: string;
    readonly locale: string;
    /** Of the computer, and of it free. */
    readonly memory: number;
    readonly freeMemory: number;
  };
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  /** Of the page, 1 as it is made. */
  readonly zoom: number;
  readonly counts: Readonly<Record<'checkups' | 'models' | 'shops' | 'tables' | 'words', number>>;
  /** The day the rules in use are of. */
  readonly rulesAsOf: string;
  readonly sizes: Readonly<Record<KeptPlace, number>>;
  /** Of the log, redacted as they were written. */
  readonly lines: readonly string[];
}

/** Lines of the log that are told. */
export const LINES_TOLD = 100;

/** The text to be copied. */
export function diagnosticsText(facts: DiagnosticFacts, language: Language): string {
  const { versions, system, settings, counts, sizes, lines } = facts;
  const line = (part: string, params: Record<string, string | number>) =>
    say({ code: `diagnostics.${part}`, params }, language);
  return [
    line('title', { version: versions.app }),
    line('versions', versions),
    line('system', {
      ...{ name: system.name, release: system.release, arch: system.arch, locale: system.locale },
      memory: formatBytes(system.memory),
      free: formatBytes(system.freeMemory),
    }),
    line('looks', { ...settings, zoom: Math.round(facts.zoom * 100) }),
    line('counts', { ...counts, rules: facts.rulesAsOf }),
    line('sizes', {
      sizes: KEPT_PLACES.map((place) => `${place} ${formatBytes(sizes[place])}`).join(', '),
    }),
    '',
    line(lines.length === 0 ? 'noLines' : 'lines', { count: lines.length }),
    ...lines,
    '',
  ].join('\n');
}
