import type { Provenance, ScoreModel } from '../../shared/models/schema';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { say } from '../../shared/text/say';
import { alignColumns } from './text-table';

const WORDS = {
  id: { zh: '编号', en: 'ID' },
  name: { zh: '名称', en: 'Name' },
  platform: { zh: '平台', en: 'Platform' },
  valid: { zh: '有效期', en: 'In force' },
  total: { zh: '总分', en: 'Total' },
  size: { zh: '维度/指标', en: 'Parts/metrics' },
  basis: { zh: '结构依据', en: 'Structure from' },
  any: { zh: '不限', en: 'any' },
  hasTotal: { zh: '有', en: 'yes' },
  noTotal: { zh: '无（权重未公开）', en: 'no (weights not published)' },
} as const satisfies Record<string, LocalText>;

const BASIS: Readonly<Record<Provenance['kind'], LocalText>> = {
  official: { zh: '官方规则', en: 'official rule' },
  secondary: { zh: '第三方资料', en: 'third party' },
  estimate: { zh: '本程序估算', en: 'estimate' },
  article: { zh: '文章', en: 'article' },
  user: { zh: '用户设定', en: 'the user' },
};

/** The models as a table for a terminal, one line each under a head. */
export function modelsTable(models: readonly ScoreModel[], language: Language): string {
  const word = (name: keyof typeof WORDS): string => pick(WORDS[name], language);
  const rows = models.map((model) => [
    model.id,
    pick(model.name, language),
    model.platform === null
      ? word('any')
      : say({ code: `ui.platform.${model.platform}`, params: {} }, language),
    validity(model, word('any')),
    word(model.dimensions.some(({ weight }) => weight === null) ? 'noTotal' : 'hasTotal'),
    `${model.dimensions.length}/${model.dimensions.flatMap(({ metrics }) => metrics).length}`,
    pick(BASIS[model.structureProvenance.kind], language),
  ]);
  const head = (['id', 'name', 'platform', 'valid', 'total', 'size', 'basis'] as const).map(word);
  return `${alignColumns([head, ...rows], 'left').join('\n')}\n`;
}

function validity({ validFrom, validTo }: ScoreModel, any: string): string {
  if (validFrom === null && validTo === null) return any;
  return `${validFrom ?? ''} → ${validTo ?? ''}`.trim();
}
