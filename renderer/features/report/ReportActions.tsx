import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { EXPORT_FORMATS, type FailedReport } from '../../../shared/ipc/report-contract';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { EachDialog } from './EachDialog';
import { requestForEach, type ReportChoice } from './report-choice';

const EXPORTS = [...EXPORT_FORMATS, 'charts'] as const;

/** Everything that can be made of what is chosen, and how far it is. */
export function ReportActions({
  choice,
  pattern,
  onFailed,
}: {
  readonly choice: ReportChoice;
  /** Of names of files, as used last. */
  readonly pattern: string;
  /** Told the shops no file could be made for. */
  readonly onFailed: (failed: readonly FailedReport[]) => void;
}) {
  const { t } = useText();
  const { state, commands } = useStore();
  const [isAsking, setAsking] = useState(false);
  const { request, shops } = choice;
  const each = requestForEach(choice);
  const isBusy = state.busy !== null;
  return (
    <div className="report-actions">
      <div className="report-buttons">
        <MenuTrigger>
          <Button className="button" isDisabled={isBusy || request === null}>
            {t('ui.report.export')}
            <Icon name="down" size={12} />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu
              className="options report-exports"
              aria-label={t('ui.report.export')}
              onAction={(key) => {
                const what = EXPORTS.find((one) => one === key);
                if (request === null || what === undefined) return;
                if (what === 'charts') void commands.saveCharts(request);
                else void commands.exportCheckup(request, what);
              }}
            >
              {EXPORTS.map((what) => (
                <MenuItem
                  key={what}
                  id={what}
                  className="option"
                  textValue={t(`ui.report.export.${what}`)}
                >
                  <Text slot="label">{t(`ui.report.export.${what}`)}</Text>
                  <Text slot="description" className="report-what">
                    {t(`ui.report.exportNote.${what}`)}
                  </Text>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {shops.length > 1 && (
          <Button
            className="button"
            isDisabled={isBusy || each === null}
            onPress={() => {
              setAsking(true);
            }}
          >
            {t('ui.report.saveEach')}
          </Button>
        )}
        <Button
          className="button"
          isDisabled={isBusy || request === null}
          onPress={() => {
            if (request !== null) void commands.printReport(request);
          }}
        >
          {t('ui.report.print')}
        </Button>
        <Button
          className="button primary"
          isDisabled={isBusy || request === null}
          onPress={() => {
            if (request !== null) void commands.saveReport(request);
          }}
        >
          {t('ui.report.save')}
        </Button>
      </div>
      <Working />
      {isAsking && each !== null && (
        <EachDialog
          shops={shops}
          pattern={pattern}
          onClose={() => {
            setAsking(false);
          }}
          onChosen={(chosen) => {
            setAsking(false);
            onFailed([]);
            void commands.saveReports(each, chosen).then(onFailed);
          }}
        />
      )}
    </div>
  );
}

/** How far what is under way is; many files can be stopped. */
function Working() {
  const { t } = useText();
  const { state } = useStore();
  const { progress } = state.report;
  const isWorking = state.busy === 'report';
  return (
    <div className="report-working">
      <span className="truncate" role="status">
        {isWorking &&
          (progress === null
            ? t('ui.report.working')
            : t('ui.report.progress', {
                shop: progress.shop,
                place: progress.done + 1,
                total: progress.total,
              }))}
      </span>
      {isWorking && progress !== null && <StopButton />}
    </div>
  );
}

function StopButton() {
  const { t } = useText();
  const { commands } = useStore();
  const [isStopping, setStopping] = useState(false);
  return (
    <Button
      className="button small"
      isDisabled={isStopping}
      onPress={() => {
        setStopping(true);
        void commands.cancelReports();
      }}
    >
      {t(isStopping ? 'ui.report.stopping' : 'ui.report.stop')}
    </Button>
  );
}
