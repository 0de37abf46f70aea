/** Where a person is, told to the main process so that they find back to it when page or program end unexpectedly. */
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { Place } from '../../shared/ipc/window-contract';
import { currentVisit, isInDocument, isOfFiles, PAGE_OF, type Page } from './pages';
import type { State } from './state';

/** The place of a state; null on pages where nothing can be lost. */
export function placeOf({ way, document }: Pick<State, 'way' | 'document'>): Place | null {
  const { page } = currentVisit(way);
  if (isOfFiles(page)) return { document: null, page: page.name, shop: null, metric: null };
  if (document === null || !isInDocument(page)) return null;
  return {
    document: document.id,
    page: page.name,
    shop: 'shop' in page ? page.shop : null,
    metric: page.name === 'metric' ? page.metric : null,
  };
}

/** The page of an open check-up that a place was on; null where that is its first page, or none of it. */
export function pageAt({ page, shop, metric }: Place, { result }: CheckupDocument): Page | null {
  const isHere = result.shops.some(({ id }) => id === shop);
  const here = isHere ? { shop } : {};
  if (page === 'watch') return { name: 'watch' };
  if (page === 'metric' && metric !== null) return { name: 'metric', metric, shop: null, ...here };
  const known: Readonly<Record<string, Page>> = PAGE_OF;
  const found = Object.hasOwn(known, page) ? known[page] : undefined;
  if (found === undefined) return null;
  return 'shop' in found ? { ...found, ...here } : found;
}
