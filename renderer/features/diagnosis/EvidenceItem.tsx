import type { CheckupResult, Evidence } from '../../../shared/checkup/schema';
import type { CauseEvidence } from '../../../shared/checkup/schema-causes';
import { formatCount, formatValue } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { Unfold } from '../../ui/Unfold';
import { fileOf, metricOfEvidence } from './diagnosis-view';

/** A piece of evidence: its figure in a sentence, the way to its metric, its rows below. */
export function EvidenceItem({
  evidence,
  result,
  shop,
}: {
  readonly evidence: CauseEvidence;
  readonly result: CheckupResult;
  readonly shop: string;
}) {
  const { t, say, pick } = useText();
  const { go } = useStore();
  const metric = metricOfEvidence(evidence);
  const { rows } = evidence;
  const count = formatCount(rows.length);
  // The rows behind a figure are cases; only words were looked at for what they say.
  const isQuoted = metric === undefined && rows.every(({ text }) => text !== null);
  return (
    <li className="cause-evidence">
      <p>
        {say(evidence.message)}{' '}
        {evidence.message.params['loss'] !== undefined && (
          <span className="faint">{t('ui.diagnosis.wholeLoss')} </span>
        )}
        {metric !== undefined && (
          <LinkButton
            label={t('ui.diagnosis.metricOf', { metric: pick(metric.name) })}
            onPress={() => {
              go({ name: 'metric', metric: metric.id, shop });
            }}
          >
            {t('ui.diagnosis.metric')}
          </LinkButton>
        )}
      </p>
      {rows.length > 0 && (
        <Unfold
          level={4}
          title={t(isQuoted ? 'ui.diagnosis.quotes' : 'ui.diagnosis.rows', { count })}
        >
          <ul className="cause-rows">
            {rows.map((row) => (
              <li key={`${row.source} ${row.row} ${row.id ?? ''} ${row.text ?? ''}`}>
                <EvidenceRow row={row} evidence={evidence} result={result} />
              </li>
            ))}
          </ul>
        </Unfold>
      )}
    </li>
  );
}

/** A row: what it says, what it is of, where it stands. */
function EvidenceRow({
  row,
  evidence,
  result,
}: {
  readonly row: Evidence;
  readonly evidence: CauseEvidence;
  readonly result: CheckupResult;
}) {
  const { t, language } = useText();
  const metric = metricOfEvidence(evidence);
  const value =
    row.value === null
      ? null
      : metric !== undefined
        ? formatValue(row.value, metric.unit, language)
        : evidence.kind === 'text'
          ? t('ui.diagnosis.stars', { count: formatCount(row.value) })
          : null;
  const place = t('ui.diagnosis.place', { file: fileOf(result, row), row: formatCount(row.row) });
  const facts = [value, row.product, row.id, row.time, place].filter((fact) => fact !== null);
  return (
    <>
      {row.text !== null && <q>{row.text}</q>}
      <span className="cause-row-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </>
  );
}
