import { Button } from 'react-aria-components';
import { formatValue } from '../../../shared/format/format';
import { parseRate } from '../../../shared/import/cells/rate';
import { INDUSTRIES, type Industry } from '../../../shared/knowledge/industries';
import { PLATFORMS } from '../../../shared/model/platform';
import { LONGEST_NAME, SHOP_TYPES, type KnownShop } from '../../../shared/model/shop-profile';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText, type UiCode, type Words } from '../../ui/language';
import { ChoiceCell } from './ChoiceCell';
import { industryLine, joinMarks, splitMarks } from './shop-fields';
import { TextCell } from '../../ui/TextCell';

/** All codes or names of a shop in one cell. */
const LONGEST_LIST = 1000;
const LONGEST_GROUP = 60;
/** The line where nothing is known of the category. */
const UNKNOWN_LINE = 0.01;

/** One profile, every cell of it to be changed where it stands. */
export function ShopRow({ shop }: { readonly shop: KnownShop }) {
  const words = useText();
  const { t, pick } = words;
  const { state, commands } = useStore();
  const industries = state.library?.industries ?? INDUSTRIES;
  const save = (change: Partial<KnownShop>) => commands.saveShop({ ...shop, ...change });
  const label = (field: UiCode) => t('ui.shops.field', { shop: shop.name, field: t(field) });
  return (
    <tr>
      <th scope="row">
        <TextCell
          label={label('ui.shops.shopName')}
          value={shop.name}
          maxLength={LONGEST_NAME}
          commit={(name) => save({ name })}
        />
      </th>
      <td>
        <ChoiceCell
          label={label('ui.shops.platform')}
          value={shop.platform}
          none={t('ui.shops.byFiles')}
          choices={PLATFORMS.flatMap((id) =>
            id === 'other' ? [] : [{ id, name: t(`ui.platform.${id}`) }],
          )}
          commit={(platform) => save({ platform })}
        />
      </td>
      <td>
        <ChoiceCell
          label={label('ui.shops.industry')}
          value={shop.industry}
          none={t('ui.shops.notSaid')}
          choices={industries.map((industry) => ({
            id: industry.id,
            name: t('ui.shops.industryLine', {
              industry: pick(industry.name),
              line: lineText(industry.line, words),
            }),
          }))}
          commit={(industry) => save({ industry })}
        />
      </td>
      <td>
        <TextCell
          label={label('ui.shops.line')}
          value={shop.qualityLine === null ? '' : rate(shop.qualityLine, words)}
          placeholder={lineWithoutOwn(shop, industries, words)}
          maxLength={10}
          commit={async (text) => {
            if (text.trim() === '') return save({ qualityLine: null });
            const qualityLine = parseRate(text, 'percent');
            return Number.isFinite(qualityLine)
              ? save({ qualityLine })
              : { code: 'ui.shops.badNumber', params: { found: text.trim() } };
          }}
        />
      </td>
      <td>
        <ChoiceCell
          label={label('ui.shops.type')}
          value={shop.type}
          none={t('ui.shops.notSaid')}
          choices={SHOP_TYPES.map((id) => ({ id, name: t(`ui.shops.type.${id}`) }))}
          commit={(type) => save({ type })}
        />
      </td>
      <td>
        <TextCell
          label={label('ui.shops.codes')}
          value={joinMarks(shop.codes)}
          maxLength={LONGEST_LIST}
          commit={(text) => save({ codes: splitMarks(text) })}
        />
      </td>
      <td>
        <TextCell
          label={label('ui.shops.aliases')}
          value={joinMarks(shop.aliases)}
          maxLength={LONGEST_LIST}
          commit={(text) => save({ aliases: splitMarks(text) })}
        />
      </td>
      <td>
        <TextCell
          label={label('ui.shops.group')}
          value={shop.group ?? ''}
          maxLength={LONGEST_GROUP}
          commit={(group) => save({ group })}
        />
      </td>
      <td>
        <Button
          className="button icon-only"
          aria-label={t('ui.shops.remove', { name: shop.name })}
          onPress={() => void commands.removeShop(shop)}
        >
          <Icon name="close" />
        </Button>
      </td>
    </tr>
  );
}

/** What holds while the shop has no line of its own: its industry's, or the one taken where that is not known. */
function lineWithoutOwn(shop: KnownShop, industries: readonly Industry[], words: Words): string {
  const line = industryLine(shop, industries);
  return line !== null && line.low === line.high
    ? words.t('ui.shops.lineFromIndustry', { line: rate(line.low, words) })
    : words.t('ui.shops.lineUnknown', { line: rate(UNKNOWN_LINE, words) });
}

function lineText({ low, high }: Industry['line'], words: Words): string {
  return low === high
    ? rate(low, words)
    : words.t('ui.shops.lineRange', { low: rate(low, words), high: rate(high, words) });
}

function rate(value: number, { language }: Words): string {
  return formatValue(value, 'ratio', language);
}
