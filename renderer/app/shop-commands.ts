/** What the window does with shop profiles. */
import type { KnownShop } from '../../shared/model/shop-profile';
import type { AppError } from '../../shared/result';
import type { Wiring } from './wiring';

export interface ShopCommands {
  readonly listShops: () => Promise<void>;
  /** Keeps a profile; what is wrong with it comes back, to be said where it was typed. */
  readonly saveShop: (shop: KnownShop) => Promise<AppError | null>;
  readonly removeShop: (shop: KnownShop) => Promise<void>;
  /** Whether all of that was done. */
  readonly undoShops: (remove: readonly string[], save: readonly KnownShop[]) => Promise<boolean>;
  readonly exportShops: () => Promise<void>;
  readonly importShops: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts or answers; none throws. */
export function makeShopCommands(wiring: Wiring): ShopCommands {
  const { api, state, dispatch, valueOf, report } = wiring;

  const listShops = async () => {
    const shops = await valueOf(api.listShops());
    if (shops !== undefined) dispatch({ type: 'shops', shops });
  };

  /** After a change: the list, and whose the tables on the review page are. */
  const refresh = async () => {
    await listShops();
    if (state().imported === null) return;
    const summary = await valueOf(api.matchFiles());
    if (summary !== undefined) dispatch({ type: 'rematched', summary });
  };

  return {
    listShops,
    saveShop: async (shop) => {
      let error: AppError | null = null;
      const before = state().shops?.find(({ id }) => id === shop.id);
      const answer = api.saveShop(shop).then((result) => {
        if (!result.ok) error = result.error;
        return { ok: true as const, value: null };
      });
      if ((await valueOf(answer)) === undefined || error !== null) return error;
      // What was typed stands where it was typed; a notice for every field would only be in the way.
      const undo = {
        removeShops: before === undefined ? [shop.id] : [],
        saveShops: before === undefined ? [] : [before],
      };
      const code = before === undefined ? 'ui.shops.profileAdded' : 'ui.shops.profileChanged';
      const change = { message: { code, params: { name: shop.name } }, undo };
      dispatch({ type: 'undoable', change });
      await refresh();
      return null;
    },
    removeShop: async (shop) => {
      if ((await valueOf(api.removeShop(shop.id))) === undefined) return;
      const message = { code: 'ui.shops.removed', params: { name: shop.name } };
      report(message, 'notice', { removeShops: [], saveShops: [shop] });
      await refresh();
    },
    undoShops: async (remove, save) => {
      const done: boolean[] = [];
      for (const id of remove) done.push((await valueOf(api.removeShop(id))) !== undefined);
      for (const shop of save) done.push((await valueOf(api.saveShop(shop))) !== undefined);
      await refresh();
      return done.every(Boolean);
    },
    exportShops: async () => {
      const written = await valueOf(api.exportShops());
      if (written === undefined || written === null) return;
      report({ code: 'ui.shops.exported', params: { file: written.file } }, 'notice');
    },
    importShops: async () => {
      const read = await valueOf(api.importShops());
      if (read === undefined || read === null) return;
      const { file, added, replaced } = read;
      const params = { file, added: added.length, replaced: replaced.length };
      const undo = { removeShops: added, saveShops: replaced };
      report({ code: 'ui.shops.imported', params }, 'notice', undo);
      await refresh();
    },
  };
}
