import { assessmentHandlers, type AssessmentServices } from './handlers-assessment';
import { chartHandlers, type ChartServices } from './handlers-chart';
import { checkupHandlers, type CheckupServices } from './handlers-checkup';
import { dataHandlers, type DataServices } from './handlers-data';
import { documentHandlers, type DocumentServices } from './handlers-documents';
import { entryHandlers, type EntryServices } from './handlers-entries';
import { exportHandlers, type ExportServices } from './handlers-export';
import { fileHandlers, type FileServices } from './handlers-files';
import { metricHandlers, type MetricServices } from './handlers-metric';
import { historyHandlers, type HistoryServices } from './handlers-history';
import { modelHandlers, type ModelServices } from './handlers-models';
import { phraseHandlers, type PhraseServices } from './handlers-phrases';
import { reportHandlers, type ReportServices } from './handlers-report';
import { shopHandlers, type ShopServices } from './handlers-shops';
import { settingsHandlers, type SettingsServices } from './handlers-settings';
import { teachingHandlers, type TeachingServices } from './handlers-teaching';
import { todayHandlers, type TodayServices } from './handlers-today';
import { windowHandlers, type WindowServices } from './handlers-window';
import type { Handlers } from './register';

/** What all channels together need. */
export type Services = AssessmentServices &
  FileServices &
  EntryServices &
  ExportServices &
  ChartServices &
  CheckupServices &
  DataServices &
  DocumentServices &
  MetricServices &
  HistoryServices &
  ModelServices &
  PhraseServices &
  ReportServices &
  SettingsServices &
  ShopServices &
  TodayServices &
  TeachingServices &
  WindowServices;

/** The answer to every channel. */
export function makeHandlers(services: Services): Handlers {
  return {
    ...fileHandlers(services),
    ...entryHandlers(services),
    ...exportHandlers(services),
    ...chartHandlers(services),
    ...checkupHandlers(services),
    ...historyHandlers(services),
    ...assessmentHandlers(services),
    ...metricHandlers(services),
    ...modelHandlers(services),
    ...phraseHandlers(services),
    ...reportHandlers(services),
    ...settingsHandlers(services),
    ...shopHandlers(services),
    ...teachingHandlers(services),
    ...todayHandlers(services),
    ...dataHandlers(services),
    ...documentHandlers(services),
    ...windowHandlers(services),
  };
}
