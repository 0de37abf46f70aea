import type { AskingRows } from '../../shared/checkup/asking-rows';
import { ok } from '../../shared/result';
import type { EngineClient } from '../engine/engine-client';
import type { Documents } from '../storage/documents';
import { rowsFileName } from '../storage/file-name';
import type { SettingsStore } from '../storage/settings';
import { makeRowsWorkbook } from '../workbook/make-workbook';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface TodayServices {
  readonly engine: EngineClient;
  readonly documents: Documents;
  readonly current: CurrentCheckup;
  readonly settings: SettingsStore;
  /** Asks the person where to keep the rows; null when they changed their mind. */
  readonly chooseRowsFile: (proposedName: string) => Promise<string | null>;
}

type TodayChannels = `today/${string}` & keyof Handlers;

/** Saving the rows that ask for something. */
export function todayHandlers(services: TodayServices): Pick<Handlers, TodayChannels> {
  const { engine, documents, current, settings } = services;

  /** All rows of the check-up while its files are held; null when they are not. */
  async function allRows(id: string): Promise<AskingRows | null> {
    if (current.id !== id) return null;
    const rows = await engine.call('askingRows', null);
    return rows.ok ? rows.value : null;
  }

  return {
    'today/save': async ({ id, shop }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const { result } = read.value;
      const { language } = settings.read();
      const chosen = await services.chooseRowsFile(rowsFileName(language));
      if (chosen === null) return ok(null);
      const all = await allRows(id);
      const { today, appeals } = all ?? result;
      const isAsked = (list: { readonly shop: string }) => shop === null || list.shop === shop;
      const lists = {
        shops: result.shops,
        sources: result.sources,
        today: today.filter(isAsked),
        appeals: appeals.filter(isAsked),
      };
      const make = () => makeRowsWorkbook(lists, language, new Date());
      const saved = await saveFile(chosen, make, 'app.rowsNotSaved');
      if (!saved.ok || saved.value === null) return saved.ok ? ok(null) : saved;
      return ok({ ...saved.value, isAll: all !== null });
    },
  };
}
