import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { CHART_FORMATS, type ChartFormat } from '../../shared/ipc/chart-contract';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';

/** Asks which kind of picture a chart is to be saved as. */
export function SaveChart({
  name,
  onSave,
}: {
  /** Of the chart, for those who do not see where the button stands. */
  readonly name: string;
  readonly onSave: (format: ChartFormat) => void;
}) {
  const { t } = useText();
  return (
    <MenuTrigger>
      <Button className="button small quiet save-chart" aria-label={t('ui.chart.saveOf', { name })}>
        {t('ui.chart.save')}
        <Icon name="down" size={10} />
      </Button>
      <Popover className="popover">
        <Menu
          className="options"
          aria-label={t('ui.chart.format')}
          onAction={(key) => {
            const format = CHART_FORMATS.find((one) => one === key);
            if (format !== undefined) onSave(format);
          }}
        >
          {CHART_FORMATS.map((format) => (
            <MenuItem key={format} id={format} className="option">
              {t(`ui.chart.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
