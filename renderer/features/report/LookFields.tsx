import { useId } from 'react';
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import {
  LONGEST_CONTACT,
  LONGEST_LOOK_NAME,
  PLAIN_LOOK,
  type ReportLook,
} from '../../../shared/report/design';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** Colours to choose from; null is the program's own. */
const ACCENTS = [
  { id: 'own', colour: null },
  { id: 'blue', colour: '#0a5291' },
  { id: 'indigo', colour: '#3d3f9e' },
  { id: 'purple', colour: '#7a3d8f' },
  { id: 'red', colour: '#b3261e' },
  { id: 'orange', colour: '#c75a00' },
  { id: 'green', colour: '#2f7d32' },
  { id: 'black', colour: '#222222' },
] as const;
/** The program's own on paper, as in the tokens. */
const OWN_COLOUR = '#0b5f66';

interface Props {
  readonly look: ReportLook;
  readonly onChange: (look: ReportLook) => void;
}

/** The look of whoever hands the report on: logo, name, contact, colour. */
export function LookFields({ look, onChange }: Props) {
  const { t } = useText();
  const isPlain =
    look.logo === null && look.name === '' && look.contact === '' && look.accent === null;
  const title =
    look.name === '' ? t('ui.report.look') : t('ui.report.lookWith', { name: look.name });
  return (
    <Unfold level={2} title={title}>
      <div className="report-look">
        <p className="faint">{t('ui.report.lookNote')}</p>
        <LogoField look={look} onChange={onChange} />
        <TextField
          className="report-field"
          value={look.name}
          maxLength={LONGEST_LOOK_NAME}
          onChange={(name) => {
            onChange({ ...look, name });
          }}
        >
          <Label>{t('ui.report.name')}</Label>
          <Input className="field" />
        </TextField>
        <TextField
          className="report-field"
          value={look.contact}
          maxLength={LONGEST_CONTACT}
          onChange={(contact) => {
            onChange({ ...look, contact });
          }}
        >
          <Label>{t('ui.report.contact')}</Label>
          <Input className="field" />
        </TextField>
        <AccentField look={look} onChange={onChange} />
        {!isPlain && (
          <Button
            className="button small"
            onPress={() => {
              onChange(PLAIN_LOOK);
            }}
          >
            {t('ui.report.resetLook')}
          </Button>
        )}
      </div>
    </Unfold>
  );
}

function LogoField({ look, onChange }: Props) {
  const { t } = useText();
  const { commands } = useStore();
  const choose = async () => {
    const logo = await commands.chooseLogo();
    if (logo !== null) onChange({ ...look, logo });
  };
  return (
    <div className="report-field" role="group" aria-labelledby="report-logo">
      <span id="report-logo">{t('ui.report.logo')}</span>
      <div className="report-logo">
        {look.logo !== null && <img src={look.logo} alt={t('ui.report.logoAlt')} />}
        <Button className="button small" onPress={() => void choose()}>
          {t(look.logo === null ? 'ui.report.chooseLogo' : 'ui.report.changeLogo')}
        </Button>
        {look.logo !== null && (
          <Button
            className="button small quiet"
            onPress={() => {
              onChange({ ...look, logo: null });
            }}
          >
            {t('ui.report.removeLogo')}
          </Button>
        )}
      </div>
      <span className="report-what">{t('ui.report.logoNote')}</span>
    </div>
  );
}

function AccentField({ look, onChange }: Props) {
  const { t } = useText();
  const otherId = useId();
  const chosen = ACCENTS.find(({ colour }) => colour === look.accent)?.id ?? null;
  return (
    <div className="report-field">
      <RadioGroup
        className="report-accents"
        value={chosen}
        onChange={(id) => {
          const found = ACCENTS.find((one) => one.id === id);
          if (found !== undefined) onChange({ ...look, accent: found.colour });
        }}
      >
        <Label>{t('ui.report.accent')}</Label>
        <div className="report-swatches">
          {ACCENTS.map(({ id, colour }) => (
            <Radio
              key={id}
              value={id}
              className="report-swatch"
              aria-label={t(`ui.report.accent.${id}`)}
              style={{ backgroundColor: colour ?? OWN_COLOUR }}
            />
          ))}
        </div>
      </RadioGroup>
      <label className="report-other" htmlFor={otherId}>
        <input
          id={otherId}
          type="color"
          value={look.accent ?? OWN_COLOUR}
          onChange={({ target }) => {
            onChange({ ...look, accent: target.value.toLowerCase() });
          }}
        />
        {t('ui.report.accentOther')}
      </label>
      <span className="report-what">{t('ui.report.accentNote')}</span>
    </div>
  );
}
