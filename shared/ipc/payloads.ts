/**
 * The schema of every request that crosses from a page to the main process. Unknown keys are refused, texts and lists
 * are bounded: a page can ask for what the contract offers and for nothing else.
 */
import { z } from '../checkup/zod';
import { GUIDE_PLATFORMS } from '../knowledge/export-guide/entry';
import { PLATFORMS } from '../model/platform';
import { LONGEST_NAME, MOST_MARKS, SHOP_TYPES } from '../model/shop-profile';
import { LANGUAGES } from '../text/local-text';
import type { Channel, Channels } from './contract';
import { entries, fieldSetId } from './entries-payload';

const nothing = z.null();
/** Ids of documents and tickets are random UUIDs, which cannot name a path. */
const uuid = z.uuid();
const day = z.iso.date();
const period = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to);
/** No program that locks workbooks takes a longer one. */
const password = z.string().min(1).max(255);
const shopName = z.string().trim().min(1).max(LONGEST_NAME);
/** Of a source: a small whole number in digits. */
const sourceIndex = z.string().regex(/^\d{1,5}$/);
const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);

const work = z.strictObject({
  title: z.string().max(200),
  checklist: z
    .record(z.string().max(300), z.strictObject({ done: z.boolean(), changedAt: stamp }))
    .refine((items) => Object.keys(items).length <= 10_000),
});

const settings = z.strictObject({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  guide: z.enum(GUIDE_PLATFORMS).optional(),
});

/** A shop's names and codes are checked for what they mean where they are kept; here only for their size. */
const marks = z.array(z.string().min(1).max(LONGEST_NAME)).max(MOST_MARKS).readonly();
const shop = z.strictObject({
  id: uuid,
  name: z.string().min(1).max(LONGEST_NAME),
  platform: z.enum(PLATFORMS).exclude(['other']).nullable(),
  industry: z.string().min(1).max(60).nullable(),
  qualityLine: z.number().nullable(),
  type: z.enum(SHOP_TYPES).nullable(),
  codes: marks,
  aliases: marks,
  group: z.string().max(60).nullable(),
});

/** Schemas of what a document keeps of the user's, of settings and of shop profiles, for reading them back from disk. */
export const STORED = { work, settings, shop } as const;

/** Request schema by channel. */
export const PAYLOADS: { readonly [C in Channel]: z.ZodType<Channels[C]['request']> } = {
  'files/drop': z.strictObject({ paths: z.array(z.string().min(1).max(4096)).max(1000) }),
  'files/choose': nothing,
  'files/import': z.strictObject({ tickets: z.array(uuid).min(1).max(10_000), add: z.boolean() }),
  'files/unlock': z.strictObject({ file: z.string().min(1).max(4096), password }),
  'files/importExample': z.strictObject({ example: z.enum(['three-shops', 'summary']) }),
  'files/cancel': nothing,
  'files/match': nothing,
  'entries/put': entries,
  'entries/saveForm': z.strictObject({ set: fieldSetId }),
  'checkup/run': z.strictObject({
    model: z.string().min(1).max(100).nullable(),
    period: period.nullable(),
    shops: z.record(sourceIndex, shopName),
  }),
  'checkup/list': nothing,
  'checkup/open': z.strictObject({ id: uuid }),
  'checkup/saveWork': z.strictObject({ id: uuid, work }),
  'checkup/remove': z.strictObject({ id: uuid }),
  'checkup/restore': z.strictObject({ id: uuid }),
  'shops/list': nothing,
  'shops/save': z.strictObject({ shop }),
  'shops/remove': z.strictObject({ id: uuid }),
  'shops/export': nothing,
  'shops/import': nothing,
  'report/save': z.strictObject({ id: uuid, shops: z.array(z.string().min(1).max(300)).max(1000) }),
  'report/content': nothing,
  'report/ready': nothing,
  'report/failed': z.strictObject({ reason: z.string().max(1000) }),
  'settings/read': nothing,
  'settings/write': settings,
  'models/list': nothing,
};
