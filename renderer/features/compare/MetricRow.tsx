import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import { lineText } from '../../../shared/format/line-text';
import { hoursStyle } from '../../../shared/format/metric-text';
import { useStore } from '../../app/store';
import { modelOf } from '../../ui/check-up';
import { Help } from '../../ui/Help';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import type { CompareRow } from './compare-rows';
import { ValueCell } from './ValueCell';

interface Props {
  readonly row: CompareRow;
  readonly result: CheckupResult;
}

/** A metric over the shops; unfolds into how far they lie apart and which lines there are. */
export function MetricRow({ row, result }: Props) {
  const { t, pick } = useText();
  const { go } = useStore();
  const [open, setOpen] = useState(false);
  const details = useId();
  const name = pick(row.definition.name);
  return (
    <>
      <tr>
        <th scope="row">
          <span className="metric-name">
            <Button
              className="row-unfold"
              aria-label={t('ui.compare.details', { metric: name })}
              aria-expanded={open}
              aria-controls={details}
              onPress={() => {
                setOpen(!open);
              }}
            >
              <Icon name="next" size={12} />
            </Button>
            <LinkButton
              onPress={() => {
                go({ name: 'metric', metric: row.definition.id, shop: null });
              }}
            >
              {name}
            </LinkButton>
            <Help term={name} text={pick(row.definition.help)} />
          </span>
        </th>
        {row.cells.map((cell) => (
          <ValueCell
            key={cell.shop.id}
            cell={cell}
            row={row}
            model={modelOf(result, cell.shop)}
            result={result}
          />
        ))}
      </tr>
      {open && (
        <tr className="detail-row" id={details}>
          <td colSpan={result.shops.length + 1}>
            <Details row={row} result={result} />
          </td>
        </tr>
      )}
    </>
  );
}

function Details({ row: { definition, cells, facts }, result }: Props) {
  const { t, say, language } = useText();
  const { spread, reading, lines } = facts;
  const style = hoursStyle(cells.map(({ metric }) => metric));
  const value = (figure: number): string => formatValue(figure, definition.unit, language, style);
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
      {lines.length === 0 ? (
        <p className="faint">{t('ui.compare.noLines')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line key={`${line.benchmark}|${line.value}`} line={line} result={result} />
          ))}
        </ul>
      )}
    </div>
  );
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
