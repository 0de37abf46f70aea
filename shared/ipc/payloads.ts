/**
 * The schema of every request that crosses from a page to the main process. Unknown keys are refused, texts and lists
 * are bounded: a page can ask for what the contract offers and for nothing else.
 */
import { keptWork, work } from '../checklist/work-schema';
import { z } from '../checkup/zod';
import { GUIDE_PLATFORMS } from '../knowledge/export-guide/entry';
import { PREVIEW_ROWS } from '../import/mappings/preview-sheet';
import { targetsOf } from '../import/mappings/targets';
import { valuesOf } from '../import/mappings/word-values';
import { MEASURES } from '../metrics/catalogue';
import { ISSUE_CODES } from '../model/issue';
import { PLATFORMS } from '../model/platform';
import { RECORD_KINDS } from '../model/records';
import { LONGEST_NAME, MOST_CASES, MOST_MARKS, SHOP_TYPES } from '../model/shop-profile';
import { MOST_TABLES, MOST_WORDS, WORD_FIELDS } from '../model/teaching';
import { DELIMITERS, ENCODINGS } from '../model/text-format';
import { MOST_MODELS, storedAdvice, userModel } from '../models/models-file';
import { keptRules } from '../models/rules-pack';
import { reportDesign, reportTemplates } from '../report/design-schema';
import { LONGEST_PATTERN } from '../report/file-pattern';
import { LONGEST_PHRASE, MOST_PHRASES } from '../review-texts/lexicon';
import { LANGUAGES } from '../text/local-text';
import { LONGEST_STACK, MOST_RECENT } from './window-contract';
import { answerDrafts, answersRequest, keptSittings, sittingsRequest } from './assessment-payload';
import { CHART_FORMATS, LARGEST_CHART } from './chart-contract';
import type { Channel, Channels } from './contract';
import { EXPORT_FORMATS } from './report-contract';
import { entries, fieldSetId } from './entries-payload';

const nothing = z.null();
/** Ids of documents and tickets are random UUIDs, which cannot name a path. */
const uuid = z.uuid();
const shopId = z.string().min(1).max(300);
const metricId = z.enum(MEASURES.map(({ id }) => id));
const day = z.iso.date();
const period = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to);
/** No program that locks workbooks takes a longer one. */
const password = z.string().min(1).max(255);
const shopName = z.string().trim().min(1).max(LONGEST_NAME);
/** Of a source. */
const index = z.number().int().min(0).max(99_999);
/** More tables than any number of files has. */
const MOST_SOURCES = 100_000;
const fileId = z.number().int().positive();
/** A cell holds no more letters than Excel allows, and a table no more columns. */
const LONGEST_HEADER = 32_767;
const LIMIT_COLUMNS = 16_384;
/** Of a source: a small whole number in digits. */
const sourceIndex = z.string().regex(/^\d{1,5}$/);
/** Ids of shops, as a check-up has them. */
const shopIds = z.array(z.string().min(1).max(300)).max(1000);
const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);

/** Names of many shops and a notice are long, but a line. */
const LONGEST_LINE = 4000;
const LONGEST_CLIP = 1_000_000;
/** A picture of a screen in base64. */
const LARGEST_PICTURE = 20_000_000;
/** Of a report of as many shops as there may be. */
const MOST_CHARTS = 10_000;

/** Where a person is in the window, also as kept on disk. */
export const place = z.strictObject({
  document: uuid.nullable(),
  page: z.string().min(1).max(60),
  shop: shopId.nullable(),
  metric: metricId.nullable(),
});

const settings = z.strictObject({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  guide: z.enum(GUIDE_PLATFORMS).optional(),
  toured: z.boolean().optional(),
});

/** A shop's names and codes are checked for what they mean where they are kept; here only for their size. */
const marks = z.array(z.string().min(1).max(LONGEST_NAME)).max(MOST_MARKS).readonly();
const id = z.string().min(1).max(100);
/** More than all models together have. */
const MOST_ADJUSTMENTS = 100;
const shop = z.strictObject({
  id: uuid,
  name: z.string().min(1).max(LONGEST_NAME),
  platform: z.enum(PLATFORMS).exclude(['other']).nullable(),
  industry: z.string().min(1).max(60).nullable(),
  qualityLine: z.number().nullable(),
  type: z.enum(SHOP_TYPES).nullable(),
  scoringIndustry: id.nullable(),
  adjustments: z
    .record(id, z.number().int().min(0).max(MOST_CASES))
    .refine((said) => Object.keys(said).length <= MOST_ADJUSTMENTS),
  codes: marks,
  aliases: marks,
  group: z.string().max(60).nullable(),
});

/** Names of columns of one table; programs write no more than this. */
const headers = z.array(z.string().max(LONGEST_HEADER)).min(1).max(LIMIT_COLUMNS).readonly();
const wordField = z.enum(WORD_FIELDS);
const word = z.string().min(1).max(100);

/** Columns are taken for what a kind has; personal ones are not read whatever is said here. */
const table = z
  .strictObject({
    headers,
    kind: z.enum(RECORD_KINDS),
    columns: z.record(
      z
        .string()
        .min(1)
        .max(LONGEST_HEADER + 10),
      z.string().max(60),
    ),
    file: z.string().max(LONGEST_HEADER),
    savedAt: stamp,
  })
  .refine(({ kind, columns }) => {
    const targets = new Set(targetsOf(kind).map(({ target }) => target));
    return Object.values(columns).every((target) => targets.has(target));
  });
const wordMeaning = z
  .strictObject({ field: wordField, word, value: z.string().max(60) })
  .refine(({ field, value }) => valuesOf(field).includes(value));
const teaching = z.strictObject({
  tables: z.array(table).max(MOST_TABLES).readonly(),
  words: z.array(wordMeaning).max(MOST_WORDS).readonly(),
});

const phrases = z
  .array(
    z.strictObject({
      phrase: z.string().trim().min(1).max(LONGEST_PHRASE),
      topic: z.string().min(1).max(60),
      polarity: z.enum(['positive', 'negative', 'ignore']),
    }),
  )
  .max(MOST_PHRASES)
  .readonly();

/** A profile as kept: those of earlier releases say nothing of bonuses, deductions and the industry weights go by. */
const keptShop = shop.extend({
  scoringIndustry: shop.shape.scoringIndustry.default(null),
  adjustments: shop.shape.adjustments.default({}),
});

/**
 * Schemas of what a document keeps of the user's, of settings, of shop profiles, of what was taught, of own phrases, of
 * sittings, of answers not saved yet and of report templates, for reading them back from disk.
 */
export const STORED = {
  ...{ work: keptWork, settings, shop: keptShop, teaching, phrases },
  ...{ sittings: keptSittings, answers: answerDrafts, templates: reportTemplates },
} as const;

const chartBytes = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length > 0 && length <= LARGEST_CHART);
const report = z.strictObject({ id: uuid, shops: shopIds, design: reportDesign });

/** Request schema by channel. */
export const PAYLOADS: { readonly [C in Channel]: z.ZodType<Channels[C]['request']> } = {
  'files/drop': z.strictObject({ paths: z.array(z.string().min(1).max(4096)).max(1000) }),
  'files/choose': nothing,
  'files/import': z.strictObject({ tickets: z.array(uuid).min(1).max(10_000), add: z.boolean() }),
  'files/unlock': z.strictObject({ file: z.string().min(1).max(4096), password }),
  'files/importExample': z.strictObject({ example: z.enum(['three-shops', 'summary']) }),
  'files/cancel': nothing,
  'files/match': nothing,
  'files/preview': z.strictObject({
    file: fileId,
    sheet: z.string().max(1000),
    headerRow: z.number().int().min(1).max(PREVIEW_ROWS).nullable(),
    kind: z.enum(RECORD_KINDS).nullable(),
  }),
  'files/reread': z.strictObject({
    files: z.array(fileId).min(1).max(10_000),
    format: z
      .strictObject({
        encoding: z.enum(ENCODINGS).nullable(),
        delimiter: z.enum(DELIMITERS).nullable(),
      })
      .nullable(),
  }),
  'files/issues': nothing,
  'files/saveIssues': z.strictObject({
    sources: z.array(index).max(MOST_SOURCES),
    codes: z.array(z.enum(ISSUE_CODES)).max(ISSUE_CODES.length),
  }),
  'teaching/read': nothing,
  'teaching/saveTable': z.strictObject({ table }),
  'teaching/removeTable': z.strictObject({ headers }),
  'teaching/saveWord': z.strictObject({ word: wordMeaning }),
  'teaching/removeWord': z.strictObject({ field: wordField, word }),
  'teaching/replace': z.strictObject({ teaching }),
  'teaching/export': nothing,
  'teaching/import': nothing,
  'phrases/read': nothing,
  'phrases/save': z.strictObject({ phrases }),
  'entries/put': entries,
  'entries/saveForm': z.strictObject({ set: fieldSetId }),
  'checkup/run': z.strictObject({
    model: z.string().min(1).max(100).nullable(),
    period: period.nullable(),
    shops: z.record(sourceIndex, shopName),
    leftOut: z.array(index).max(MOST_SOURCES),
  }),
  'checkup/rescore': z.strictObject({
    id: uuid,
    models: z.record(z.string().min(1).max(300), id),
  }),
  'checkup/list': nothing,
  'checkup/open': z.strictObject({ id: uuid }),
  'checkup/saveWork': z.strictObject({ id: uuid, work }),
  'checkup/remove': z.strictObject({ id: uuid }),
  'checkup/restore': z.strictObject({ id: uuid }),
  'history/read': z.strictObject({ shops: shopIds }),
  'assessment/save': answersRequest,
  'assessment/replace': sittingsRequest,
  'assessment/readDrafts': nothing,
  'assessment/keepDrafts': z.strictObject({ drafts: answerDrafts }),
  'shops/list': nothing,
  // That it has a name is checked where names are, which says so.
  'shops/save': z.strictObject({ shop: shop.extend({ name: z.string().max(LONGEST_NAME) }) }),
  'shops/remove': z.strictObject({ id: uuid }),
  'shops/export': nothing,
  'shops/import': nothing,
  'report/templates': nothing,
  'report/keepTemplates': reportTemplates,
  'report/chooseLogo': nothing,
  'report/preview': report,
  'report/save': report,
  'report/saveEach': report.extend({ pattern: z.string().trim().min(1).max(LONGEST_PATTERN) }),
  'report/cancel': nothing,
  'report/print': report,
  'report/export': z.strictObject({ id: uuid, shops: shopIds, format: z.enum(EXPORT_FORMATS) }),
  'report/saveCharts': report,
  'report/content': nothing,
  'report/ready': z.strictObject({
    charts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(LONGEST_LINE),
          svg: z.string().max(LARGEST_CHART),
          png: chartBytes,
        }),
      )
      .max(MOST_CHARTS)
      .readonly(),
  }),
  'report/failed': z.strictObject({ reason: z.string().max(1000) }),
  'today/save': z.strictObject({ id: uuid, shop: shopId.nullable() }),
  'metric/saveRows': z.strictObject({ id: uuid, shop: shopId, metric: metricId }),
  'metric/spread': z.strictObject({ id: uuid, metric: metricId }),
  'chart/save': z.strictObject({
    name: z.string().min(1).max(LONGEST_LINE),
    until: day.nullable(),
    format: z.enum(CHART_FORMATS),
    content: chartBytes,
  }),
  'settings/read': nothing,
  'settings/write': settings,
  'models/list': nothing,
  'models/read': nothing,
  'models/save': z.strictObject({ model: userModel }),
  'models/remove': z.strictObject({ id: userModel.shape.id }),
  'models/saveAdvice': z.strictObject({ advice: storedAdvice.nullable() }),
  'models/export': z.strictObject({
    ids: z.array(userModel.shape.id).max(MOST_MODELS),
    advice: z.boolean(),
  }),
  'models/import': nothing,
  'models/loadRules': nothing,
  'models/putRules': z.strictObject({ rules: keptRules.nullable() }),
  'window/facts': z.strictObject({
    document: z.string().max(LONGEST_LINE).nullable(),
    undo: z.string().max(LONGEST_LINE).nullable(),
    redo: z.string().max(LONGEST_LINE).nullable(),
    recent: z
      .array(z.strictObject({ id: uuid, name: z.string().max(LONGEST_LINE) }))
      .max(MOST_RECENT),
    place: place.nullable(),
  }),
  'window/waiting': nothing,
  'window/left': nothing,
  'window/copy': z.strictObject({
    text: z.string().max(LONGEST_CLIP),
    png: z.base64().max(LARGEST_PICTURE).nullable(),
  }),
  'window/failed': z.strictObject({ stack: z.string().max(LONGEST_STACK) }),
  'document/choose': nothing,
  'document/open': z.strictObject({ ticket: uuid }),
  'document/saveCopy': z.strictObject({ id: uuid }),
  'data/read': nothing,
  'data/diagnostics': nothing,
  'data/show': nothing,
  'data/deleteAll': nothing,
};
