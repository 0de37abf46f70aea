import type { CheckupResult } from '../../../shared/checkup/schema';
import { filledFormula, givenFormula } from '../../../shared/format/formula';
import { formatValue } from '../../../shared/format/format';
import { lineText } from '../../../shared/format/line-text';
import { hoursStyle } from '../../../shared/format/metric-text';
import { useStore } from '../../app/store';
import { UsedCurveChart } from '../metric/UsedCurveChart';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { MetricFigureCells, MetricFigureHeads } from '../../ui/MetricFigures';
import { ShopName } from '../../ui/ShopMark';
import { MissingNote } from '../guide/MissingNote';
import { curvesOf, pointsOn } from '../metric/curves';
import type { CompareRow } from './compare-rows';

interface Props {
  readonly metric: CompareRow;
  readonly result: CheckupResult;
}

/** How a metric comes about: in words, the formula with each shop's numbers, the curve, and the lines there are. */
export function RowDetails({ metric: row, result }: Props) {
  const { t, say, pick, language } = useText();
  const { go } = useStore();
  const { definition, cells, facts } = row;
  const { spread, reading, lines } = facts;
  const style = hoursStyle(cells.map(({ metric }) => metric));
  const value = (figure: number): string => formatValue(figure, definition.unit, language, style);
  const name = pick(definition.name);
  return (
    <div className="row-details">
      {reading !== null && <p>{say(reading)}</p>}
      <p className="faint">
        {spread === null
          ? t('ui.compare.alone')
          : t('ui.compare.spread', {
              count: spread.count,
              min: value(spread.min),
              max: value(spread.max),
              median: value(spread.median),
              sd: value(spread.sd),
            })}
      </p>
      <div className="row-parts">
        <Formulas row={row} result={result} style={style} />
        <Curves row={row} result={result} style={style} />
      </div>
      {lines.length === 0 ? (
        <p className="faint">{t('ui.compare.noLines')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line key={`${line.benchmark}|${line.value}`} line={line} result={result} />
          ))}
        </ul>
      )}
      <p>
        <LinkButton
          onPress={() => {
            go({ name: 'metric', metric: definition.id, shop: null });
          }}
        >
          {t('ui.compare.toMetric', { metric: name })}
        </LinkButton>
      </p>
    </div>
  );
}

/** The formula with every shop's numbers in it, beside what comes of them. */
function Formulas({
  row: { definition, cells },
  result,
  style,
}: {
  readonly row: CompareRow;
  readonly result: CheckupResult;
  readonly style: 'days' | undefined;
}) {
  const { t, pick, language } = useText();
  const caption = t('ui.compare.formulas', { metric: pick(definition.name) });
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.shop')}</th>
            <MetricFigureHeads value={t('ui.compare.mode.value')} />
            <th scope="col">{t('ui.compare.formula')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ shop, index, metric }) => (
            <tr key={shop.id}>
              <th scope="row">
                <ShopName index={index} name={shop.name} />
              </th>
              {metric === undefined || metric.value === null ? (
                <td colSpan={5}>
                  <MissingNote
                    result={result}
                    shop={shop}
                    definition={definition}
                    metric={metric}
                  />
                </td>
              ) : (
                <>
                  <MetricFigureCells metric={metric} style={style} />
                  <td className="wide">
                    {filledFormula(definition, metric, language) ??
                      givenFormula(definition, language, t('ui.metric.givenNote'))}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The curves with the shops shown on them; nothing where no model scores the metric. */
function Curves({
  row: { definition, cells },
  result,
  style,
}: {
  readonly row: CompareRow;
  readonly result: CheckupResult;
  readonly style: 'days' | undefined;
}) {
  const shown = new Set(cells.map(({ shop }) => shop.id));
  return curvesOf(result, definition.id).map((used) => {
    const members = used.members.filter(({ shop }) => shown.has(shop.id));
    return pointsOn(definition.id, { model: used.model, members }).length === 0 ? null : (
      <UsedCurveChart
        key={`${used.model.id} ${used.qualityLine}`}
        used={{ ...used, members }}
        definition={definition}
        style={style}
        until={result.period.to}
      />
    );
  });
}

function Line({
  line,
  result,
}: {
  readonly line: CompareRow['facts']['lines'][number];
  readonly result: CheckupResult;
}) {
  const { t, language } = useText();
  const text = lineText(line, language);
  if (text === null) return null;
  const names = result.shops.filter(({ id }) => line.shops.includes(id)).map(({ name }) => name);
  return (
    <li>
      {names.length === result.shops.length
        ? text.line
        : t('ui.compare.lineFor', { line: text.line, shops: names.join('\n') })}
      <span className="faint line-source">{text.source}</span>
    </li>
  );
}
