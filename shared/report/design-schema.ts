/** Designs and templates of reports as they come from a page, from the command line or from disk. */
import { z } from '../checkup/zod';
import {
  LARGEST_LOGO,
  LONGEST_CONTACT,
  LONGEST_LOOK_NAME,
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
  REPORT_SECTIONS,
  type ReportDesign,
  type ReportLook,
  type ReportTemplate,
  type ReportTemplates,
} from './design';
import { LONGEST_PATTERN } from './file-pattern';

export const reportLook = z.strictObject({
  logo: z
    .string()
    .max(LARGEST_LOGO)
    .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/)
    .nullable(),
  name: z.string().max(LONGEST_LOOK_NAME),
  contact: z.string().max(LONGEST_CONTACT),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
}) satisfies z.ZodType<ReportLook>;

export const reportDesign = z.strictObject({
  sections: z.array(z.enum(REPORT_SECTIONS)).min(1).max(REPORT_SECTIONS.length).readonly(),
  look: reportLook,
}) satisfies z.ZodType<ReportDesign>;

const reportTemplate = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(LONGEST_TEMPLATE_NAME),
  design: reportDesign,
}) satisfies z.ZodType<ReportTemplate>;

export const reportTemplates = z.strictObject({
  used: z.string().max(60),
  templates: z.array(reportTemplate).max(MOST_TEMPLATES).readonly(),
  /** Older files have none. */
  pattern: z.string().max(LONGEST_PATTERN),
}) satisfies z.ZodType<ReportTemplates>;
