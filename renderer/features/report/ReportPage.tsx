import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopName } from '../../ui/ShopMark';
import './report-page.css';

/** Choosing the shops of the printed report, and saving it. */
export function ReportPage({ document: { result } }: { readonly document: CheckupDocument }) {
  const { t } = useText();
  const { state, commands } = useStore();
  const [chosen, setChosen] = useState(result.shops.map(({ id }) => id));
  const [saved, setSaved] = useState<string | null>(null);
  const working = state.busy === 'report';
  const save = async () => {
    setSaved(null);
    // In the order of the check-up, whatever the order of ticking.
    const shops = result.shops.map(({ id }) => id).filter((id) => chosen.includes(id));
    setSaved(await commands.saveReport(shops));
  };
  return (
    <article className="report-page">
      <PageTitle title={t('ui.report.title')} note={t('ui.report.note')} />
      <CheckboxGroup className="report-shops" value={chosen} onChange={setChosen}>
        <div className="report-choice">
          <span>{t('ui.report.shops')}</span>
          <Button
            className="button small"
            onPress={() => {
              setChosen(
                chosen.length === result.shops.length ? [] : result.shops.map(({ id }) => id),
              );
            }}
          >
            {t(chosen.length === result.shops.length ? 'ui.report.noneChosen' : 'ui.report.all')}
          </Button>
        </div>
        {result.shops.map((shop, index) => (
          <Checkbox key={shop.id} value={shop.id} className="check">
            <span className="check-box">
              {chosen.includes(shop.id) && <Icon name="check" size={12} />}
            </span>
            <ShopName index={index} name={shop.name} />
          </Checkbox>
        ))}
      </CheckboxGroup>
      <ul className="report-contents">
        {(['summary', 'compare', 'shop', 'checklist', 'method'] as const).map((part) => (
          <li key={part}>{t(`ui.report.part.${part}`)}</li>
        ))}
      </ul>
      <Button
        className="button primary large"
        isDisabled={chosen.length === 0 || working}
        onPress={() => {
          void save();
        }}
      >
        {working
          ? t('ui.report.working')
          : t('ui.report.save', { count: formatCount(chosen.length) })}
      </Button>
      <div role="status">
        {chosen.length === 0 && <p>{t('ui.report.chooseOne')}</p>}
        {saved !== null && <p className="saved">{t('ui.report.saved', { file: saved })}</p>}
      </div>
    </article>
  );
}
