import { useMemo } from 'react';
import type { ShopResult } from '../../shared/checkup/schema';
import type { ScoreModel } from '../../shared/models/schema';
import { useText } from '../ui/language';
import { ShopName } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { ChartCanvas } from './ChartCanvas';
import { radarConfig } from './radar-config';
import { useColours } from './use-colours';

/** The shops' scores on the model's dimensions as a radar; a table of the same scores stands beside it. */
export function DimensionRadar({
  model,
  shops,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly { readonly index: number; readonly shop: ShopResult }[];
}) {
  const { t, pick, language } = useText();
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
  return (
    <figure>
      <ChartCanvas config={config} label={t('ui.radar.label', { model: pick(model.name) })} />
      <figcaption className="legend">
        {shops.map(({ index, shop }) => (
          <ShopName key={shop.id} index={index} name={shop.name} />
        ))}
      </figcaption>
    </figure>
  );
}
