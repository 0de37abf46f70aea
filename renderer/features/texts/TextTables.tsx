import type { TextResult } from '../../../shared/checkup/schema-texts';
import { formatCount, MISSING } from '../../../shared/format/format';
import { topicName } from '../../../shared/knowledge/text-rules';
import { wordValueText } from '../../../shared/text/word-values';
import { useText } from '../../ui/language';

/** Topics named of a product. */
const TOPICS_NAMED = 3;

/** What is complained of by product. */
export function ProductTable({ texts }: { readonly texts: TextResult }) {
  const { t, pick } = useText();
  return (
    <TextTable
      id="texts-products"
      title={t('ui.texts.products')}
      headings={[t('ui.texts.product'), t('ui.texts.reviews'), t('ui.texts.complaining')]}
      last={t('ui.texts.about')}
      rows={texts.products.map(({ product, reviews, complaining, topics }) => ({
        key: product,
        figures: [formatCount(reviews), formatCount(complaining)],
        last: topics
          .filter(({ negative }) => negative > 0)
          .slice(0, TOPICS_NAMED)
          .map(({ topic, negative }) =>
            t('ui.texts.aboutCount', {
              ...{ name: pick(topicName(topic)), count: formatCount(negative) },
            }),
          )
          .join(t('ui.listSeparator')),
      }))}
    />
  );
}

/** Why after-sales were asked for. */
export function ReasonTable({ texts }: { readonly texts: TextResult }) {
  const { t, pick } = useText();
  const { before, reasons } = texts;
  const isCompared = before !== null && reasons.some((one) => one.before !== null);
  const code = before?.basis === 'previous' ? 'ui.texts.casesPrevious' : 'ui.texts.casesHalf';
  return (
    <TextTable
      id="texts-reasons"
      title={t('ui.texts.reasons')}
      headings={[
        t('ui.texts.reason'),
        t('ui.texts.cases'),
        ...(isCompared ? [t(code, { from: before.from, to: before.to })] : []),
      ]}
      last={t('ui.texts.words')}
      rows={reasons.map(({ reason, count, before: then, words }) => ({
        key: pick(wordValueText('afterSales.reasonClass', reason)),
        figures: [formatCount(count), ...(isCompared ? [formatCount(then)] : [])],
        last: words
          .map(({ text, count: times }) =>
            t('ui.texts.aboutCount', { name: text, count: formatCount(times) }),
          )
          .join(t('ui.listSeparator')),
      }))}
    />
  );
}

function TextTable({
  id,
  title,
  headings,
  last,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly last: string;
  readonly rows: readonly {
    readonly key: string;
    readonly figures: readonly string[];
    readonly last: string;
  }[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {headings.map((heading, at) => (
                <th key={heading} scope="col" className={at === 0 ? '' : 'number'}>
                  {heading}
                </th>
              ))}
              <th scope="col">{last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="texts-subject">
                  {row.key}
                </th>
                {row.figures.map((figure, at) => (
                  <td key={at} className="number">
                    {figure}
                  </td>
                ))}
                <td className="wide">{row.last === '' ? MISSING : row.last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
