import { useMemo } from 'react';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { ScoreModel } from '../../shared/models/schema';
import { useText } from '../ui/language';
import { shopStyle } from '../ui/shop-style';
import { formatPeriod } from '../../shared/format/format';
import { ChartCanvas } from './ChartCanvas';
import { chartName } from './chart-name';
import { ChartFrame } from './ChartFrame';
import { shopLegend } from './Legend';
import { radarConfig } from './radar-config';
import { RadarLines, type RadarShop } from './RadarLines';
import { useColours } from './use-colours';

/** The shops' scores on the model's dimensions as a radar; a table of the same scores stands beside it. */
export function DimensionRadar({
  model,
  shops,
  period,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly RadarShop[];
  readonly period: CheckupResult['period'];
}) {
  const words = useText();
  const { t, pick, language } = words;
  const colours = useColours([
    '--ink',
    '--line',
    ...shops.map(({ index }) => shopStyle(index).token),
  ]);
  const config = useMemo(
    () =>
      radarConfig({
        axes: model.dimensions.map((dimension) =>
          language === 'en' ? dimension.name.en : dimension.name.zh,
        ),
        scale: model.dimensionScale,
        ink: colours[0] ?? 'black',
        line: colours[1] ?? 'grey',
        font: getComputedStyle(document.body).fontFamily,
        series: shops.map(({ index, shop }, position) => ({
          name: `${shopStyle(index).letter} ${shop.name}`,
          style: shopStyle(index),
          colour: colours[position + 2] ?? 'black',
          scores: model.dimensions.map(
            ({ id }) => shop.dimensions.find((dimension) => dimension.id === id)?.score ?? null,
          ),
        })),
      }),
    [model, shops, colours, language],
  );
  const label = t('ui.radar.label', { model: pick(model.name) });
  const names = shops.map(({ index, shop }) => ({ index, name: shop.name }));
  return (
    <ChartFrame
      name={chartName(names, t('ui.chart.dimensions'), words)}
      note={[
        formatPeriod(period, language),
        pick(model.name),
        t('ui.chart.scale', model.dimensionScale),
        ...(shops.some(({ shop }) => shop.total.status === 'estimated') ? [t('ui.estimate')] : []),
      ].join(' · ')}
      until={period.to}
      legend={shopLegend(names)}
      drawing={<RadarLines model={model} shops={shops} label={label} />}
    >
      <ChartCanvas config={config} label={label} />
    </ChartFrame>
  );
}
