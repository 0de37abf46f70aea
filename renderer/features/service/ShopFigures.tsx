import { useId } from 'react';
import type { ServiceResult } from '../../../shared/checkup/schema-service';
import { formatCount, formatValue } from '../../../shared/format/format';
import { figureInterval, figureText } from '../../../shared/format/service-text';
import { gradeRuleOf } from '../../../shared/knowledge/service-grades';
import { metricById } from '../../../shared/metrics/catalogue';
import {
  FIGURE_METRICS,
  FIGURE_NAMES,
  type FigureName,
} from '../../../shared/service/figure-metrics';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';

/** Figures of the whole shop, each against the line agents are trained to. */
export function ShopFigures({ service }: { readonly service: ServiceResult }) {
  const { t } = useText();
  const id = useId();
  const names = FIGURE_NAMES.filter((name) => service.figures[name].value !== null);
  if (names.length === 0) return null;
  return (
    <section className="service-section" aria-labelledby={id}>
      <h2 id={id}>{t('ui.service.shop')}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('ui.service.shop')}>
        <table className="table">
          <caption className="visually-hidden">{t('ui.service.shop')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.service.figureName')}</th>
              <th scope="col" className="number">
                {t('ui.service.value')}
              </th>
              <th scope="col" className="number">
                {t('ui.service.cases')}
              </th>
              <th scope="col" className="number">
                {t('ui.service.line')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <FigureRow key={name} name={name} service={service} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="footnote">{t('ui.service.lineNote')}</p>
    </section>
  );
}

function FigureRow({
  name,
  service: { shop, figures },
}: {
  readonly name: FigureName;
  readonly service: ServiceResult;
}) {
  const { t, pick, language } = useText();
  const { go } = useStore();
  const figure = figures[name];
  const { line, cases } = gradeRuleOf(name);
  const definition = metricById(FIGURE_METRICS[name]);
  const isLower = definition.direction === 'lower';
  const interval = figureInterval(name, figure, language);
  return (
    <tr>
      <th scope="row">
        <LinkButton
          onPress={() => {
            go({ name: 'metric', metric: definition.id, shop });
          }}
        >
          {pick(definition.name)}
        </LinkButton>
        {figure.worktime && <span className="cell-note">{t('ui.service.worktime')}</span>}
      </th>
      <td className="number">
        <strong>{figureText(name, figure, language)}</strong>
        {interval !== null && <span className="cell-note">{interval}</span>}
      </td>
      <td className="number">
        {figure.count !== null &&
          t(`ui.service.cases.${cases}`, { count: formatCount(figure.count) })}
      </td>
      <td className="number">
        {line === null ? (
          <span className="faint">{t('ui.service.noLine')}</span>
        ) : (
          t(isLower ? 'ui.service.atMost' : 'ui.service.atLeast', {
            value: formatValue(line, definition.unit, language),
          })
        )}
      </td>
      <td>
        {line !== null && figure.value !== null && (
          <Verdict isMet={isLower ? figure.value <= line : figure.value >= line} />
        )}
      </td>
    </tr>
  );
}

/** Colour, icon and word. */
function Verdict({ isMet }: { readonly isMet: boolean }) {
  const { t } = useText();
  const grade = isMet ? 'good' : 'watch';
  return (
    <span className="grade" data-grade={grade}>
      <Icon name={grade} size={12} />
      {t(isMet ? 'ui.service.met' : 'ui.service.missed')}
    </span>
  );
}
