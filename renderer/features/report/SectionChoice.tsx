import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { isPrintable, REPORT_SECTIONS, type ReportSection } from '../../../shared/report/design';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { SECTION_GROUPS } from './report-choice';

/** Which parts are printed. */
export function SectionChoice({
  sections,
  shops,
  onChange,
}: {
  readonly sections: readonly ReportSection[];
  /** How many are printed. */
  readonly shops: number;
  readonly onChange: (sections: readonly ReportSection[]) => void;
}) {
  const { t } = useText();
  return (
    <div className="report-sections">
      <h2>{t('ui.report.sections')}</h2>
      {SECTION_GROUPS.map((group) => {
        const inGroup: readonly ReportSection[] = group.sections;
        return (
          <CheckboxGroup
            key={group.id}
            className="report-group"
            value={sections.filter((section) => inGroup.includes(section))}
            onChange={(ids) => {
              onChange(
                REPORT_SECTIONS.filter((section) =>
                  inGroup.includes(section) ? ids.includes(section) : sections.includes(section),
                ),
              );
            }}
          >
            <Label className="report-group-name">{t(`ui.report.group.${group.id}`)}</Label>
            {inGroup.map((section) => {
              // With no shop it is not known yet how many there will be.
              const isLacking = shops === 1 && !isPrintable(section, shops);
              return (
                <Checkbox key={section} value={section} className="check" isDisabled={isLacking}>
                  {({ isSelected }) => (
                    <>
                      <span className="check-box">
                        {isSelected && <Icon name="check" size={12} />}
                      </span>
                      <span className="report-section">
                        <span>{t(`ui.report.section.${section}`)}</span>
                        <span className="report-what">
                          {t(isLacking ? 'ui.report.needsSeveral' : `ui.report.what.${section}`)}
                        </span>
                      </span>
                    </>
                  )}
                </Checkbox>
              );
            })}
          </CheckboxGroup>
        );
      })}
    </div>
  );
}
