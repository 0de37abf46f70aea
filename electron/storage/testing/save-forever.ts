/**
 * A process that says what it finds in a folder, then saves a document, the shop profiles and the settings there, each with the
 * next number, until it is killed; each save that is done is told.
 */
import path from 'node:path';
import { resultWith } from '../../../shared/checkup/testing/results';
import type { Work } from '../../../shared/checklist/work';
import type { AppError } from '../../../shared/result';
import { known } from '../../../shared/shops/testing/known-shop';
import { Documents } from '../documents';
import { openSettings } from '../open-settings';
import { openProfiles } from '../profiles';
import { sweepLeftovers } from '../make-folder';

/** What a process found. */
export interface Found {
  /** Numbers saved last; 0 = none. */
  readonly document: number;
  readonly shops: number;
  readonly settings: number;
  /** Documents there are. */
  readonly documents: number;
  /** Codes of what could not be used. */
  readonly bad: readonly string[];
}

const SHOP = known('小店', { id: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e61' });

/** Parts of a document are as long as real ones: writing them takes more than one step. */
const PADDING = '体检'.repeat(50_000);
const MOST_DOCUMENTS = 5;

async function saveForever(folder: string): Promise<void> {
  const errors: AppError[] = [];
  const onBad = (error: AppError) => errors.push(error);
  await sweepLeftovers(folder);
  const documents = new Documents(path.join(folder, 'checkups'), (bad) => errors.push(...bad));
  const [profiles, settings, opened] = await Promise.all([
    openProfiles(folder, onBad),
    openSettings(folder, onBad),
    documents.open(),
  ]);
  if (!opened.ok) errors.push(opened.error);
  const cards = await documents.list();
  const numberOf = (text: string | undefined): number => Number(text?.split(' ')[0] ?? 0);
  const found: Found = {
    document: Math.max(0, ...cards.map(({ title }) => numberOf(title))),
    shops: numberOf(profiles.shops[0]?.name),
    settings: settings.readWindow()?.x ?? 0,
    documents: cards.length,
    bad: errors.map(({ code }) => code),
  };
  process.send?.({ found });

  let document = cards[0]?.id ?? null;
  for (let number = 1 + Math.max(found.document, found.shops, found.settings); ; number += 1) {
    if (document === null || (number % 20 === 0 && cards.length < MOST_DOCUMENTS)) {
      const made = await documents.create(resultWith({ appVersion: PADDING }));
      if (!made.ok) throw new Error(made.error.code);
      document = made.value.id;
    }
    const work: Work = { title: String(number), checklist: {} };
    const saved = await documents.saveWork(document, work);
    if (!saved.ok || saved.value !== null) throw new Error('the document was not saved');
    process.send?.({ saved: 'document', number });
    if (!profiles.save({ ...SHOP, name: `${number} 店` }).ok) throw new Error('no shops saved');
    process.send?.({ saved: 'shops', number });
    settings.writeWindow({ x: number, y: 1, width: 900, height: 700, maximized: false });
    process.send?.({ saved: 'settings', number });
  }
}

void saveForever(process.argv[2] ?? '');
